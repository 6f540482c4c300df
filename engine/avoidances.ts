/**
 * Verbs by which somebody keeps from what follows them, ceases it or takes it back: "shied away from closing it", "forgot to
 * close it", "too shallow to close". Who did so did not do it, or does it no more.
 *
 * Source: implicative verbs (Karttunen, 1971); the lists are our own. Cost: a few words around the trigger. Bad at: verbs that
 * no list has, unless a participle after "from" gives them away.
 */
import { isBehind, wordAt } from './clause-borders.ts';
import { phraseList, wordsOfPhrase } from './phrase-list.ts';
import { refusals } from './sign-words.ts';
import { prepositions } from './speech-verbs.ts';
import type { Token } from './tokens.ts';
import { wordSet } from './word-set.ts';

/** Forms of a verb, and what follows it; `*` stands for one word, "turned her back on". */
const phrasesByVerb: readonly (readonly [forms: string, rests: string])[] = [
  ['shy shies shied shying', 'away from'],
  ['shrink shrinks shrank shrunk shrinking', 'from|back from|away from'],
  ['back backs backed backing', 'off from|out of|away from|down from'],
  ['hold holds held holding', 'back from|off from|back on|off on|back the|back its|back his|back their'],
  ['keep keeps kept keeping', 'back from|clear of'],
  ['steer steers steered steering', 'away from|clear of'],
  ['stay stays stayed staying', 'clear of'],
  ['stop stops stopped stopping', 'short of|just short of|well short of'],
  ['fall falls fell fallen falling', 'short of|well short of|far short of'],
  ['pull pulls pulled pulling', 'back from'],
  ['draw draws drew drawn drawing', 'back from'],
  ['step steps stepped stepping', 'back from|away from'],
  ['turn turns turned turning', 'away from|down|* back on|* backs on|* nose up at'],
  ['flinch flinches flinched flinching', 'from|at'],
  ['recoil recoils recoiled recoiling', 'from|at'],
  ['balk balks balked balking baulk baulks baulked baulking', 'at'],
  ['abstain abstains abstained abstaining', 'from'],
  ['desist desists desisted desisting', 'from'],
  ['withhold withholds withheld withholding', 'the|a|any|all|from'],
  ['play plays played playing', 'down'],
  ['shrug shrugs shrugged shrugging', 'off'],
  ['wave waves waved waving', 'aside|off'],
  ['brush brushes brushed brushing', 'off'],
  ['laugh laughs laughed laughing', 'off|at the'],
  ['sneer sneers sneered sneering', 'at'],
  ['mock mocks mocked mocking', 'the'],
  ['make makes made making', 'light of|little of|fun of|nothing of'],
  ['take takes took taken taking', 'back|leave of'],
  ['throw throws threw thrown throwing', 'out'],
  ['go goes went gone going', 'back on'],
  ['come comes came coming', 'close to|near to|within an inch of'],
  ['think thinks thought', 'better of'],
  ['forget forgets forgot forgotten forgetting', 'to'],
  ['neglect neglects neglected neglecting', 'to'],
  ['omit omits omitted omitting', 'to|from'],
  ['call calls called calling', 'for an end to|time on'],
  ['say says said saying', 'goodbye to|farewell to'],
  ['warn warns warned warning', 'against|* against|* * against'],
  ['caution cautions cautioned cautioning', 'against'],
  ['advise advises advised advising', 'against'],
  ['decide decides decided deciding', 'against'],
  ['argue argues argued arguing', 'against'],
];

/** What comes of doing something has been done, "it comes from closing it"; who keeps others from it says so himself. */
const notKept =
  wordSet(`come comes came coming stem stems stemmed result results resulted gain gains gained profit profits profited benefit
  benefits benefited suffer suffers suffered arise arises arose follow follows followed apart aside far range ranges ranged
  return returned prevent prevents
  prevented preventing bar bars barred barring ban bans banned block blocks blocked exclude excludes excluded deter deters
  deterred protect shield forbid stop stops stopped keep keeps kept`);

const phrases = phraseList(
  phrasesByVerb
    .flatMap(([forms, rests]) => forms.split(' ').flatMap((form) => rests.split('|').map((rest) => `${form} ${rest}`)))
    .join('|'),
);

/** Whether at the word something is avoided that is said behind it. */
export function isAvoidance(tokens: readonly Token[], at: number): boolean {
  return (
    wordsOfPhrase(phrases, tokens, at) > 0 || isKeptFrom(tokens, at) || isTooMuch(tokens, at) || isLessLiked(tokens, at)
  );
}

/** "Kept back from closing it": whoever is kept from doing something does not do it. */
function isKeptFrom(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at) !== 'from' || !/...ing$/.test(wordAt(tokens, at + 1))) return false;
  if (wordAt(tokens, at + 1) === 'prying') return false;
  for (let before = at - 1; before >= at - maxWordsFromVerb; before--) {
    if (
      notKept.has(wordAt(tokens, before)) ||
      refusals.has(wordAt(tokens, before)) ||
      wordsOfPhrase(phrases, tokens, before) > at - before
    )
      return false;
  }
  return true;
}

/** "Too shallow to close", "too little a thing to close it". */
function isTooMuch(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at) !== 'to') return false;
  for (let before = at - 2; before >= at - maxWordsToMuch; before--) {
    if (wordAt(tokens, before) === 'too') return !/^[,;:]/.test(tokens[before + 1]?.before ?? '');
  }
  return false;
}

/** "Would sooner drown than close it", "as opposed as ever to closing it". */
function isLessLiked(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (word === 'than' && !prepositions.has(wordAt(tokens, at + 1)))
    return (
      isBehind(tokens, at, maxWordsToThan, /^(?:sooner|rather)$/) &&
      isBehind(tokens, at, maxWordsToThan, /^(?:would|'d|prefer)$/)
    );
  return (
    word === 'to' &&
    wordAt(tokens, at - 1) !== 'opposed' &&
    isBehind(tokens, at, maxWordsToOpposed, /^(?:opposed|averse|hostile|loath)$/)
  );
}

const maxWordsToThan = 9;
const maxWordsToOpposed = 4;
const maxWordsFromVerb = 4;
const maxWordsToMuch = 5;
