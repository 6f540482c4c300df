/**
 * The words of `locales/en.yml` in a plain page or a test, where no browser hands them out. Same keys, plurals and
 * substitutions as `i18n.t`.
 */
import { parse } from 'yaml';
import type { Translate } from '../texts.ts';

type Message = string | { readonly [key: string]: Message };

/** @param disguise Changes every message before its substitutions are filled in, for a pseudo-locale. */
export function plainTexts(yaml: string, disguise: (message: string) => string = (message) => message): Translate {
  const messages = parse(yaml) as Message;
  function translate(key: string, ...args: readonly (number | readonly (string | number)[])[]): string {
    const count = args.find((arg) => typeof arg === 'number');
    const substitutions = args.find((arg) => typeof arg === 'object') ?? [count ?? ''];
    return disguise(find(messages, key, count)).replace(/\$(\d)/g, (_, place) => String(substitutions[place - 1]));
  }
  return translate as Translate;
}

function find(messages: Message, key: string, count: number | undefined): string {
  let message: Message | undefined = messages;
  for (const part of key.split('.')) message = typeof message === 'object' ? message[part] : undefined;
  if (typeof message === 'object' && count !== undefined) message = message[count] ?? message.n;
  if (typeof message !== 'string') throw new Error(`locales/en.yml has no message ${key}`);
  return message;
}
