/** The shape of every payload, for the check on arrival. Kept in step with `messages.ts` by the compiler. */
import * as v from 'valibot';
import type { BackgroundProtocol, PageProtocol } from './messages.ts';

export type PayloadSchemas<Protocol extends Record<keyof Protocol, { request: unknown }>> = {
  readonly [Type in keyof Protocol]: v.GenericSchema<unknown, Protocol[Type]['request']>;
};

const nothing = v.strictObject({}) as v.GenericSchema<unknown, Record<string, never>>;
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const claimMatch = v.strictObject({
  claim: v.string(),
  strength: v.picklist(['strong', 'possible']),
  relation: v.picklist(['agrees', 'contradicts']),
  evidence: v.strictObject({
    wording: count,
    shared: v.array(v.strictObject({ start: count, end: count })),
  }),
});

export const backgroundSchemas: PayloadSchemas<BackgroundProtocol> = {
  'page-on-topic': nothing,
  'match-sentences': v.strictObject({ sentences: v.array(v.string()), pageUrl: v.string() }),
  'marks-painted': v.strictObject({ count }),
  'open-card': v.strictObject({ sentence: v.string(), matches: v.array(claimMatch), pageUrl: v.string() }),
  'look-up-quote': v.strictObject({ quote: v.string() }),
  'describe-pack': nothing,
};

export const pageSchemas: PayloadSchemas<PageProtocol> = {
  'list-marks': nothing,
  'jump-to-mark': v.strictObject({ index: count }),
  'tell-address': nothing,
  stop: nothing,
};
