/**
 * The compiled pack: the only shape in which claims reach the engine. Owns the schema and the types that follow
 * from it; how editors write a pack, and how it is compiled, belongs to `cli/`.
 */
import * as v from 'valibot';

/** The one pack format that this code reads; a pack of another version is refused, not guessed at. */
export const packVersion = 1;

const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be a lower-case slug'));
const text = v.pipe(v.string(), v.nonEmpty('must not be empty'));
const isoDate = v.pipe(v.string(), v.isoDate('must be a date such as 2025-04-21'));
const eachPhrase = v.array(text);
const goodPhrases = v.custom<string[]>(arePhrases);
/** A lexicon has thousands: lists without fault are taken as they are, and others gone through for what is wrong. */
const phrases = v.lazy((value) => (arePhrases(value) ? goodPhrases : eachPhrase));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const sourceSchema = v.strictObject({
  id: slug,
  outlet: text,
  /** Host name without `www.`, by which a page of this outlet is recognised. */
  domain: text,
  country: v.nullable(text),
  url: v.pipe(v.string(), v.url(), v.regex(/^https?:/i, 'must be a web address')),
  headline: text,
  byline: v.nullable(text),
  published: v.nullable(isoDate),
  document: v.strictObject({ file: text, sha256: v.pipe(v.string(), v.hash(['sha256'])) }),
});

const wordingSchema = v.strictObject({
  source: slug,
  /** Exactly as in the seed: `text === seedText.slice(seed.start, seed.end)`. */
  text,
  form: v.picklist(['headline', 'quote', 'paraphrase']),
  /** Place in the seed document, in UTF-16 code units. */
  seed: v.strictObject({ file: text, start: offset, end: offset }),
  note: v.optional(text),
});

/** What a sentence must contain to state the claim. Each item is a phrase, or a concept of the lexicon as `=concept`. */
const cuesSchema = v.strictObject({
  /** One item of each group, in the sentence itself. */
  all: v.array(phrases),
  /** One item of each group, in the sentence or in what it refers to. */
  about: v.array(phrases),
  /** Who must be saying it, one of them; empty: anybody. */
  by: phrases,
  /** What must not be there. */
  none: phrases,
});

const lexiconEntrySchema = v.strictObject({
  concept: slug,
  /** Names and phrases that count as the same; `…` in one stands for a few words. */
  phrases: v.pipe(phrases, v.nonEmpty()),
  /** Phrases that state the contrary. A concept that has the key, if empty, is turned by negation; others are not. */
  opposite: v.optional(phrases),
  /** Whether it is a person or an institution to whom statements are attributed. */
  speaks: v.optional(v.literal(true)),
});

const claimSchema = v.strictObject({
  id: slug,
  /** Our own neutral sentence. */
  statement: text,
  kind: v.picklist(['quote', 'statement', 'background']),
  speaker: v.nullable(text),
  /** The day the statement was made or the event took place. */
  date: v.nullable(isoDate),
  wordings: v.pipe(v.array(wordingSchema), v.nonEmpty()),
  /** Our own further ways of saying it: pages are compared with them, and nobody is shown them. */
  restatements: v.optional(phrases),
  /** Our own ways of saying the contrary, for the same. */
  contraries: v.optional(phrases),
  /** Ids of the claims that stand as context for this one. */
  background: v.array(slug),
  cues: v.nullable(cuesSchema),
});

/** A page is about the topic when it holds a term of every group. */
const topicSchema = v.strictObject({ groups: v.pipe(v.array(v.pipe(phrases, v.nonEmpty())), v.nonEmpty()) });

const packSchema = v.strictObject({
  format: v.literal('sidelight-pack'),
  version: v.literal(packVersion),
  id: slug,
  title: text,
  /** BCP 47 tag of the pages that the pack can match. */
  language: text,
  published: isoDate,
  licence: text,
  topic: topicSchema,
  sources: v.pipe(v.array(sourceSchema), v.nonEmpty()),
  claims: v.pipe(v.array(claimSchema), v.nonEmpty()),
  lexicon: v.array(lexiconEntrySchema),
});

function arePhrases(value: unknown): boolean {
  return Array.isArray(value) && value.every((phrase) => typeof phrase === 'string' && phrase !== '');
}

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

export type Pack = DeepReadonly<v.InferOutput<typeof packSchema>>;
export type Source = Pack['sources'][number];
export type Claim = Pack['claims'][number];
export type Wording = Claim['wordings'][number];
export type Topic = Pack['topic'];

export type PackReading = { readonly ok: true; readonly pack: Pack } | { readonly ok: false; readonly problem: string };

/** Checks a parsed JSON value against the pack schema. The problem is one line that names the first offending place. */
export function readPack(value: unknown): PackReading {
  const version = (value as { version?: unknown } | null)?.version;
  if (typeof version === 'number' && version !== packVersion) {
    return { ok: false, problem: `is a pack of version ${version}; this Sidelight reads version ${packVersion}` };
  }
  const result = v.safeParse(packSchema, value);
  if (result.success) return { ok: true, pack: result.output };
  const issue = result.issues[0];
  const place = v.getDotPath(issue);
  return { ok: false, problem: `is not a Sidelight pack: ${place ? `${place}: ` : ''}${issue.message}` };
}
