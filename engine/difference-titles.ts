/**
 * The same person under another title: "President Trump" and "former President Trump", "General Kellogg" and "envoy
 * Kellogg". A person is known by the last of the capitalised words that follow a title. A title that only one text gives is
 * no other title, unless it says "former". Bad at: titles after the name ("Kellogg, the envoy"), and names whose last part
 * is not the family name.
 */
import type { Span } from './match.ts';
import type { ComparedText, NamedDifference } from './named-difference.ts';
import type { Token } from './tokens.ts';

/** One difference at most for each person that both texts name. */
export function compareTitles(from: ComparedText, to: ComparedText): NamedDifference[] {
  const one = findTitled(from);
  const other = findTitled(to);
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].flatMap((name): NamedDifference[] => {
    const left = one.get(name) ?? findPlain(from, name);
    const right = other.get(name) ?? findPlain(to, name);
    if (!left || !right || !areOther(left, right)) return [];
    return [{ kind: 'title', change: 'changed', from: left.span, to: right.span }];
  });
}

interface Mention {
  readonly titles: ReadonlySet<string>;
  readonly isFormer: boolean;
  readonly span: Span;
}

const titles = new Map(
  `president premier chancellor minister secretary ambassador envoy general admiral senator governor mayor king queen pope
  chief leader director chairman chairwoman spokesman spokeswoman spokesperson adviser advisor representative deputy
  commissioner prince`
    .split(/\s+/)
    .map((title): [string, string] => [title, title.replace(/^(spokes|chair).*/, '$1').replace('advisor', 'adviser')]),
);
const formers = new Set(['former', 'ex', 'then', 'onetime', 'outgoing', 'ousted']);

/** Words from a title to the end of the name: "former U.S. President Donald J. Trump". */
const maxWords = 7;

/** The first titled mention of each person, by the term of the name. */
function findTitled({ text, tokens }: ComparedText): Map<string, Mention> {
  const people = new Map<string, Mention>();
  for (let first = 0; first < tokens.length; first++) {
    if (!titles.has(wordAt(tokens, first)) && !formers.has(wordAt(tokens, first))) continue;
    const last = endOfName(text, tokens, first);
    const run = tokens.slice(first, last + 1);
    const own = new Set(run.flatMap(({ word }) => titles.get(word) ?? []));
    const name = run.at(-1);
    if (!name || own.size === 0 || titles.has(name.word) || formers.has(name.word)) continue;
    const mention = {
      titles: own,
      isFormer: run.some(({ word }) => formers.has(word)),
      span: { start: tokens[first]?.start ?? 0, end: endWithoutPossessive(text, name) },
    };
    if (!people.has(name.term)) people.set(name.term, mention);
    first = last;
  }
  return people;
}

/** Index of the last word of the run of titles and capitalised words that nothing but spaces and hyphens parts. */
function endOfName(text: string, tokens: readonly Token[], first: number): number {
  let last = first;
  while (last + 1 < tokens.length && last - first < maxWords - 1) {
    const [token, next] = [tokens[last], tokens[last + 1]];
    if (!token || !next || token.word.endsWith("'s")) break;
    const isParted = /[^\s\p{Pd}]/u.test(text.slice(token.end, next.start));
    const goesOn = titles.has(next.word) || /^\p{Lu}/u.test(text.slice(next.start));
    if (isParted || !goesOn) break;
    last += 1;
  }
  return last;
}

function findPlain({ text, tokens }: ComparedText, name: string): Mention | undefined {
  const token = tokens.find(({ term, start }) => term === name && /^\p{Lu}/u.test(text.slice(start)));
  const span = token && { start: token.start, end: endWithoutPossessive(text, token) };
  return span && { titles: new Set(), isFormer: false, span };
}

function areOther(one: Mention, other: Mention): boolean {
  if (one.isFormer !== other.isFormer) return true;
  const haveBoth = one.titles.size > 0 && other.titles.size > 0;
  return haveBoth && ![...one.titles].some((title) => other.titles.has(title));
}

function endWithoutPossessive(text: string, { start, end }: Token): number {
  return start + text.slice(start, end).replace(/['’]s$/i, '').length;
}

function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.word ?? '';
}
