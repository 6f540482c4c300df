/**
 * Answers the messages to the annotator of one page. The checks are written out: the library that the others are made with
 * would be the most of what a page has to load.
 */
import { amounts, type MarkView } from '../engine/ration.ts';
import { answer, type Checks, type Handlers } from './answer.ts';
import type { Nothing, PageProtocol } from './protocol.ts';

/** Until the signal aborts. */
export function answerPage(handlers: Handlers<PageProtocol>, signal: AbortSignal): void {
  answer(checks, handlers, signal);
}

/** Answers the reader's steps from mark to mark in a page of the extension that has marks, until the signal aborts. */
export function answerSteps(step: Handlers<PageProtocol>['step-to-mark'], signal: AbortSignal): void {
  answer<Pick<PageProtocol, 'step-to-mark'>>(
    { 'step-to-mark': checks['step-to-mark'] },
    { 'step-to-mark': step },
    signal,
  );
}

type Request<Type extends keyof PageProtocol> = PageProtocol[Type]['request'];

const checks: Checks<PageProtocol> = {
  'list-marks': isNothing,
  'jump-to-mark': (payload): payload is Request<'jump-to-mark'> => hasJust(payload, 'index') && isCount(payload.index),
  'read-text': isNothing,
  'jump-to-sentence': (payload): payload is Request<'jump-to-sentence'> =>
    hasJust(payload, 'sentence', 'text') && isCount(payload.sentence) && typeof payload.text === 'string',
  'step-to-mark': (payload): payload is Request<'step-to-mark'> =>
    hasJust(payload, 'step') && (payload.step === 'next' || payload.step === 'previous'),
  'toggle-marks': isNothing,
  'show-marks': (payload): payload is Request<'show-marks'> => hasJust(payload, 'view') && isView(payload.view),
  'ask-again': isNothing,
  'check-access': (payload): payload is Request<'check-access'> =>
    hasJust(payload, 'origins') &&
    Array.isArray(payload.origins) &&
    payload.origins.every((origin) => typeof origin === 'string'),
  stop: isNothing,
};

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isView(value: unknown): value is MarkView {
  return (
    hasJust(value, 'amount', 'withPossible') &&
    amounts.some((amount) => amount === value.amount) &&
    typeof value.withPossible === 'boolean'
  );
}

function isNothing(payload: unknown): payload is Nothing {
  return hasJust(payload);
}

/** Whether a value is an object with these properties and no other. */
function hasJust<Key extends string>(value: unknown, ...keys: readonly Key[]): value is Record<Key, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const own = Object.keys(value);
  return own.length === keys.length && keys.every((key) => own.includes(key));
}
