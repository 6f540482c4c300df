/** The shape of every payload to the background, for the check on arrival. Kept in step with `protocol.ts` by the compiler. */
import * as v from 'valibot';
import { doubts } from '../engine/match.ts';
import type { BackgroundProtocol } from './protocol.ts';
import { textLanguages, wordingOrders } from './settings.ts';

type PayloadSchemas<Protocol extends Record<keyof Protocol, { request: unknown }>> = {
  readonly [Type in keyof Protocol]: v.GenericSchema<unknown, Protocol[Type]['request']>;
};

const nothing = v.strictObject({}) as v.GenericSchema<unknown, Record<string, never>>;
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const span = v.strictObject({ start: count, end: count });

const strength = v.picklist(['strong', 'possible']);
const relation = v.picklist(['agrees', 'contradicts']);

/** Also of what is kept of it: see `printed-sentences.ts`. */
export const pageSentence = v.strictObject({
  pageText: v.string(),
  page: v.string(),
  strength,
  relation,
  clause: v.exactOptional(span),
});

const claimMatch = v.strictObject({
  claim: v.string(),
  strength,
  relation,
  evidence: v.strictObject({
    wording: count,
    shared: v.array(span),
    doubts: v.array(v.picklist(doubts)),
    cues: v.exactOptional(v.array(span)),
    clause: v.exactOptional(span),
  }),
});

export const backgroundSchemas: PayloadSchemas<BackgroundProtocol> = {
  'page-on-topic': nothing,
  'match-blocks': v.strictObject({ blocks: v.array(v.string()), pageUrl: v.string(), isStyled: v.boolean() }),
  'marks-painted': v.strictObject({ count, isHidden: v.boolean() }),
  'site-is-off': nothing,
  'may-stay': v.strictObject({ origins: v.array(v.string()) }),
  'open-card': v.strictObject({ sentence: v.string(), matches: v.array(claimMatch), pageUrl: v.string() }),
  'set-card-order': v.strictObject({ order: v.picklist(wordingOrders) }),
  'dismiss-claim': v.strictObject({
    claim: v.string(),
    sentence: v.string(),
    page: v.string(),
    isDismissed: v.boolean(),
  }),
  'open-library': v.strictObject({ claim: v.string(), printed: v.exactOptional(pageSentence) }),
  'list-claims': v.strictObject({
    pageUrl: v.string(),
    sentences: v.array(v.strictObject({ text: v.string(), matches: v.array(claimMatch) })),
  }),
  'describe-coverage': v.strictObject({ pageUrl: v.string(), blocks: v.array(v.string()) }),
  'prepare-lookup': nothing,
  'look-up-quote': v.strictObject({ quote: v.string() }),
  'run-card': nothing,
  'run-dots': nothing,
  'search-claims': v.strictObject({ text: v.string() }),
  'show-claim': v.strictObject({ claim: v.string() }),
  'read-texts': v.strictObject({ language: v.picklist(textLanguages) }),
  'describe-pack': nothing,
  'list-wordings': v.strictObject({ source: v.string() }),
  'weigh-sources': v.strictObject({ hiddenSources: v.array(v.string()) }),
  'state-claims': v.strictObject({ claims: v.array(v.string()) }),
  'read-library': nothing,
};
