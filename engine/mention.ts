/**
 * Whether words are asserted or only mentioned: passing phrases ("since the invasion in 2022"), captions, lines of a list,
 * questions, hypotheticals. Each is told apart, so that a decision can weigh them.
 *
 * Method: prepositions and conjunctions of time and circumstance open a passing stretch, the next border or finite verb
 * ends it. Source: our own; the distinction is that of asserted and presupposed content. Cost: linear. Bad at: "since" that
 * means "because", and clauses of time that are the news themselves ("after Kellogg said …" is therefore no passing
 * stretch).
 */
import { isCapitalAt } from './characters.ts';
import {
  auxiliaries,
  prepositions,
  sayingVerbs,
  stanceAdjectives,
  stanceVerbs,
  subordinators,
  timeWords,
} from './speech-verbs.ts';
import type { Token } from './tokens.ts';
import { wordSet } from './word-set.ts';

/** Tokens `first` to `last` of a sentence that assert nothing of their own. */
export interface PassingStretch {
  readonly first: number;
  readonly last: number;
  /** `phrase`: "amid the war"; `clause`: "since Russia invaded"; `relative`: "who attended the talks". */
  readonly kind: 'phrase' | 'clause' | 'relative';
}

interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
}

const openers = new Set(
  'since after before until till amid amidst following despite during besides notwithstanding pending throughout upon'.split(
    ' ',
  ),
);
const clauseOpeners = wordSet('since after before until till when while once');
/** With them all that a stretch can begin with, so that most words are looked up once. */
const anyOpeners = new Set([...openers, ...clauseOpeners, 'ahead', 'prior', 'in']);
const maxPassingTokens = 25;

/** The passing stretches of a sentence, in order; they do not overlap. */
export function findPassingStretches({ text, tokens }: Words): PassingStretch[] {
  const found: PassingStretch[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.word ?? '';
    if (word === 'who' && at > 0) {
      const last = endOfStretch(text, tokens, at, false);
      found.push({ first: at, last, kind: 'relative' });
      at = last;
      continue;
    }
    if (!isOpener(tokens, at)) continue;
    const last = endOfStretch(text, tokens, at, true);
    const stretch = tokens.slice(at + 1, last + 1);
    if (last === at || stretch.some((token) => sayingVerbs.has(token.word))) continue;
    const isClause = stretch.some(isFiniteVerb);
    if (isClause ? !clauseOpeners.has(word) : word === 'when' || word === 'while' || word === 'once') continue;
    // ", since it can block them": that gives a reason, which is said.
    if (isClause && word === 'since' && text[tokens[at - 1]?.end ?? 0] === ',') continue;
    found.push({ first: at, last, kind: isClause ? 'clause' : 'phrase' });
    at = last;
  }
  return found;
}

function isOpener(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  if (!anyOpeners.has(word)) return false;
  const before = tokens[at - 1]?.word ?? '';
  const next = tokens[at + 1]?.word ?? '';
  if (word === 'once')
    return before !== 'than' && before !== 'at' && next !== 'again' && next !== 'more' && next !== 'that';
  // "Has since gone": an adverb.
  if (word === 'since' && auxiliaries.has(before)) return false;
  if (word === 'ahead') return next === 'of';
  if (word === 'prior') return next === 'to';
  if (word === 'in') return next === 'the' && nounOpeners.has(tokens[at + 2]?.word ?? '');
  return true;
}

/** "in the wake of", "in the aftermath of". */
const nounOpeners = wordSet('wake aftermath run-up course midst months weeks days years shadow');

/** Whether every one of the tokens stands in a passing stretch; false for no tokens. */
export function isOnlyInPassing(stretches: readonly PassingStretch[], tokens: readonly number[]): boolean {
  return tokens.length > 0 && tokens.every((at) => stretches.some(({ first, last }) => first <= at && at <= last));
}

/** A token after which a clause has its verb: auxiliaries, and past tenses as far as their form shows. */
function isFiniteVerb({ word }: Token, at: number, tokens: readonly Token[]): boolean {
  // The month.
  if (word === 'may' && [at - 1, at + 1].some((next) => /^\d/.test(tokens[next]?.word ?? ''))) return false;
  return auxiliaries.has(word) || /n't$/.test(word) || pastTenses.has(word);
}

const pastTenses = new Set(
  `began begun started invaded annexed seized took gave came went became fell broke ended launched sent ordered joined applied
  signed adopted won lost left made met held ran rose stood kept told attacked occupied declared failed agreed`.split(
    /\s+/,
  ),
);

function endOfStretch(text: string, tokens: readonly Token[], first: number, stopsAtSubject: boolean): number {
  let last = first;
  while (last + 1 < tokens.length && last - first < maxPassingTokens) {
    const gap = text.slice(
      tokens[last]?.end,
      Math.min(tokens[last + 1]?.start ?? 0, (tokens[last]?.end ?? 0) + maxGapChars),
    );
    if (/[,;:.!?()"“”«»—–]|\s-\s/.test(gap)) break;
    const next = tokens[last + 1]?.word ?? '';
    if (last > first && stopsAtSubject && (next === 'but' || next === 'that')) break;
    if (stopsAtSubject && /^(?:19|20)\d\d$/.test(tokens[last]?.word ?? '') && next !== 'and') break;
    last++;
  }
  return last;
}

const maxGapChars = 8;

const credit =
  /\((?:[^()]{0,60}(?:\/|photo|images|getty|afp|reuters|epa|tass|\bap\b|file|handout|pool)[^()]{0,60})\)\s*$|(?:^|\s)(?:EPA|AFP|AP|Reuters|Getty Images|TASS|Photo)\s*[/:]\s*\S[^.]{0,60}$|\b(?:Getty Images|Shutterstock|file photo|via Reuters|Stock Photo)\b[^.]{0,40}$/i;
const captionVerb =
  /\b(?:attends?|speaks?|delivers?|looks? on|shakes? hands?|meets?|gestures?|waves?|arrives?|walks?|poses?|listens?|takes part|answers|addresses|holds?|chairs?|signs?|visits?|greets?|are seen|is seen|pictured|watches|stands?|sits?)\b/i;
const captionPlace =
  /\b(?:in|at|on|during|outside|near)\b[^.]*\b(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.?\s+\d{1,2}|\d{1,2}\s+(?:January|February|March|April|May|June|July|August|September|October|November|December))\b/i;

/** A picture's line: a credit, or who does what on which day in the present tense. */
export function isCaption(text: string): boolean {
  const line = text.slice(0, maxCaptionChars).trim();
  if (text.length > maxCaptionChars) return false;
  if (/^(?:file photo|photo|image|picture|pictured|caption|stock photo|featured.image)\b/i.test(line)) return true;
  if (credit.test(line)) return true;
  // The rarest first, and what takes longest last.
  return /,?\s(?:19|20)\d\d\W*$/.test(line) && !/["“”]/.test(line) && captionVerb.test(line) && captionPlace.test(line);
}

const maxCaptionChars = 400;

/**
 * Whether the line asserts nothing because it has no verb or is a label: a byline, a name with a title, a dateline, a tag
 * list.
 */
export function isBareLine({ text, tokens }: Words): boolean {
  if (tokens.length === 0) return true;
  if (tokens.length > maxBareTokens) return false;
  if (label.test(text.slice(0, maxLabelChars))) return true;
  if (/[.!?]["”’')\]]*\s*$/.test(text.slice(-8))) return false;
  return (
    tokens.every(({ word, start }, at) => at === 0 || !isVerbLike(word, isCapitalAt(text, start))) &&
    !tokens.some(isFiniteVerb)
  );
}

/** What introduces a credit, a link or a request, and no statement. */
const label =
  /^\s*(?:(?:reporting|editing|writing|additional reporting) by\b|(?:source|sources|related|tags?|topics?|updated|published|background)\s*[:|]|(?:read|see) (?:more|also)\b|also read\b|most read\b|sign up\b|subscribe\b|follow us\b)/i;
const maxLabelChars = 40;

const maxBareTokens = 12;

function isVerbLike(word: string, isCapital: boolean): boolean {
  if (prepositions.has(word) || subordinators.has(word) || timeWords.has(word)) return false;
  return (
    sayingVerbs.has(word) ||
    stanceVerbs.has(word) ||
    stanceAdjectives.has(word) ||
    (!isCapital && /(?:ed|ing|[^su]s)$/.test(word))
  );
}

/** Whether the sentence asks, or only names a question; a quoted question inside a statement does not count. */
export function isQuestion(text: string): boolean {
  const end = text.slice(-12);
  return (
    /\?["”’')\]\s]*$/.test(end) || (namedQuestion.test(text.slice(0, maxLabelChars)) && !/[.!]["”’')\]\s]*$/.test(end))
  );
}

/** "What recognition would mean", "Crimea: what it is worth": a headline without a full stop that promises an answer. */
const namedQuestion = /^(?:[^:]{1,30}:\s)?[Ww]hat\b(?! to\b)/;
