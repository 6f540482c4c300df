/**
 * Another verb for how something was said: "said" is plain, "claimed" doubts, "admitted" knows better, "stressed" helps.
 * Only the verb is compared, not who says it. Bad at: nouns that look like such verbs ("reports", "claims"), which are
 * therefore left aside, and texts with several speakers.
 */
import type { Span } from './match.ts';
import type { ComparedText, NamedDifference } from './named-difference.ts';
import type { Token } from './tokens.ts';

/**
 * The texts' verbs, paired in reading order. Nothing where only one text has a verb, and nothing where they share one: the
 * other verbs then belong to somebody else's words.
 */
export function compareAttributions(from: ComparedText, to: ComparedText): NamedDifference[] {
  const one = findVerbs(from);
  const other = findVerbs(to);
  if (one.some(({ verb }) => other.some((found) => found.verb === verb))) return [];
  return one.flatMap(({ span }, at): NamedDifference[] => {
    const counterpart = other[at];
    return counterpart ? [{ kind: 'attribution', change: 'changed', from: span, to: counterpart.span }] : [];
  });
}

/** Whether a word says that somebody says something. */
export function isVerbOfSaying({ word }: Token): boolean {
  return verbs.has(word);
}

interface Found {
  /** The verb's base form. */
  readonly verb: string;
  readonly span: Span;
}

/** Base form, then the forms that are surely verbs. */
const verbForms = `say said says saying|state stated stating|tell told tells telling|claim claimed claiming claims
  |admit admitted admits admitting|stress stressed stresses stressing|emphasise emphasised emphasises emphasising emphasized
  emphasizes emphasizing|note noted noting|add added adds adding|argue argued argues arguing|insist insisted insists insisting
  |confirm confirmed confirms confirming|declare declared declares declaring|announce announced announces announcing
  |report reported reporting|reiterate reiterated reiterates reiterating|repeat repeated repeats repeating
  |acknowledge acknowledged acknowledges acknowledging|allege alleged alleges alleging|assert asserted asserts asserting
  |inform informed informs informing|explain explained explains explaining|warn warned warns warning
  |concede conceded concedes conceding|maintain maintained maintains maintaining|underline underlined underlines underlining
  |underscore underscored underscores underscoring|remark remarked remarking|boast boasted boasts boasting
  |complain complained complains complaining|vow vowed vows vowing|promise promised promising|suggest suggested suggests
  suggesting|describe described describes describing|label labelled labels labelling labeled labeling|echo echoed echoes echoing
  |accuse accused accuses accusing|hint hinted hinting|observe observed observing|quip quipped quipping`;

const verbs = new Map(
  verbForms.split('|').flatMap((entry) => {
    const forms = entry.trim().split(/\s+/);
    return forms.slice(1).map((form): [string, string] => [form, forms[0] ?? form]);
  }),
);

const relatives = new Set(['that', 'which', 'who', 'whom']);
const articles = new Set(['a', 'an', 'the', 'this', 'these', 'those']);
const auxiliaries = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);

function findVerbs({ tokens }: ComparedText): Found[] {
  return tokens.flatMap((token, at) => {
    const verb = verbs.get(token.word);
    if (verb === undefined || isNoSaying(tokens, at)) return [];
    return [{ verb, span: { start: token.start, end: token.end } }];
  });
}

/** "The stated aim", "was said to", "media claims", "the regions that Russia claims": no one is being quoted. */
function isNoSaying(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  const before = tokens[at - 1]?.word ?? '';
  if (articles.has(before)) return true;
  if (auxiliaries.has(before) && !word.endsWith('ing')) return true;
  return word === 'claims' && tokens.slice(Math.max(0, at - 3), at).some((token) => relatives.has(token.word));
}
