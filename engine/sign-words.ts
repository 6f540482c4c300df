/** The words that turn a statement or leave it open, and those that end what they govern. Written from what they mean. */
import { phraseList } from './phrase-list.ts';
import { tokenise } from './tokens.ts';
import { wordSet } from './word-set.ts';

/** Each turns what follows it, up to the end of the clause. */
export const negations = wordSet(
  `no not never nor neither none nobody nothing nowhere without hardly scarcely barely little few`,
);

/** Negations that stand for somebody or something, and as an object turn what stands before them too. */
export const nothing = wordSet('nobody none nothing');

/**
 * Verbs that turn what follows them; the forms are spelt out, since the stem of "denied" is that of "denying" but no
 * noun's.
 */
export const refusals = wordSet(`deny denies denied denying refuse refuses refused refusing reject rejects rejected
  rejecting dismiss dismisses dismissed dismissing decline declines declined declining refute refutes refuted
  refuting dispute disputes disputed disputing disavow disavows disavowed hide hides hid hidden hiding
  contested contesting contradict contradicts contradicted contradicting disown disowns disowned
  repudiate repudiates repudiated repudiating rebut rebuts rebutted rebutting debunk debunks debunked debunking bristle bristles
  bristled bristling scoff scoffs scoffed scoffing conceal conceals concealed concealing disguise disguised fail fails failed failing avoid avoids avoided
  avoiding refrain refrains refrained refraining lack lacks lacked lacking halt halted doubt doubts doubted doubting`);

/** Phrases that do the same: "pushed back on the notion that". */
export const refusalPhrases = phraseList(`
  pushed back on|pushed back against|pushes back on|pushes back against|push back on|push back against|pushing back on|
  pushing back against|hit back at|hits back at|took exception to|takes exception to|take exception to|took issue with|
  takes issue with|take issue with|poured scorn on|pours scorn on|pour scorn on|poured cold water on|pours cold water on|
  pour cold water on|threw cold water on|throws cold water on|brushed aside|brushes aside|brush aside|brushed off|brushes off|
  brushing aside|waved away|waves away|waving away|waved off|swatted away|batted away|shot down|shoots down|laughed off|
  laughs off|distanced himself from|distanced herself from|distanced themselves from|distanced itself from|
  distances himself from|distances itself from|distancing himself from|distancing itself from|rowed back on|rows back on|
  backed away from|backs away from|walked back|walks back|walking back|bridled at|bridles at|balked at|balks at|
  recoiled from|rubbished|rubbishes|ridiculed|ridicules|ridiculing|mocked|mocks|gave short shrift to|
  gives short shrift to|would not hear of|disagreed with|disagrees with|disagree with|begs to differ on`);

/** What is said of a whole clause after it. */
export const verdicts = wordSet(
  `false untrue wrong mistaken baseless unfounded fake fabricated fiction nonsense denied mistake myth lie invented groundless
  inaccurate incorrect erroneous premature bogus rubbish untenable wishful overdone overblown exaggerated`,
);

/** "Not only", "no doubt": words that look like a negation and are none. */
export const notNegating = wordSet(
  'only just merely simply least doubt wonder matter less surprise mistaking denying hiding disguising concealing escaping end secret coincidence accident mystery question exaggeration',
);

/** Who is this "not to do" something does not do it; elsewhere "not to" only adds: "not to mention". */
export const resolved =
  wordSet(`careful anxious keen chose chosen chooses opted opts decided decides elected preferred prefers vowed promised
  promises promise agreed resolved determined pains care trying tried tries`);

/** Not doing them is to go on: "never tires of saying so"; compared by stem. */
export const unceasing = new Set(tokenise('tire miss weary').map(({ term }) => term));

/** Not to do or have them is to say so aloud: "made no bones about it", "never shied away from saying". */
export const openness = wordSet('bones secret shy shied shying mince minced apology apologies qualms');

/** They end like a comparative and are none. */
export const notComparative =
  wordSet(`longer further other matter former member offer order power leader minister answer number
  border partner ever never over under after whether either neither together however rather order supporter officer
  paper newspaper speaker prisoner soldier settler outsider observer barrier danger anger hunger chapter letter
  quarter centre center corner peacekeeper insider foreigner stranger winner owner buyer lawyer lawmaker taker offer
  discover consider remember deliver enter alter surrender suffer water winter river tower summer dinner later`);

/** Verbs that, not done, leave open what they would have said; compared by stem. */
export const speech = new Set(
  tokenise(`say tell comment confirm specify mention address discuss announce clarify elaborate answer respond reveal disclose
  speak talk speculate explain know delve`).map(({ term }) => term),
);

/** Not doing them leaves what they are about as it is: "never understood the danger"; compared by stem. */
export const factive = new Set(
  tokenise('understand understood realise forget forgive notice grasp appreciate').map(({ term }) => term),
);

/** After them "if" asks. */
export const openIf = wordSet('ask asks asked asking see know knows say decide unclear wonder wonders question');

/** A new clause begins with them. */
export const clauseWords = wordSet('but while whereas although though who which because since adding unless if');
/** After a comma a new clause begins with them. */
export const conjunctions = wordSet('and or so as after when that yet for');

/** "It is not true, he said, that": what is judged stands behind the comma. */
export const truth = wordSet('true correct accurate case fact truth');

/** What may stand between a negation and the verb of speech. */
export const beforeSpeech = wordSet('to directly immediately even publicly further yet be want wish one of them us');

/** Verbs and phrases that turn the very next thing said and no more: "ruled out recognising", "gave up hope". */
export const nearTriggers = phraseList(`
  rule out|rules out|ruled out|ruling out|give up|gives up|gave up|given up|giving up|no intention of|no intention to|no plan to|
  no plans to|no desire to|no wish to|no reason to|no need to|unwilling to|opposed to|opposes|oppose|opposing|excludes|excluded|
  abandon|abandons|abandoned|abandoning|overcome|overcomes|overcame|overcoming|retract|retracts|retracted|
  relinquish|relinquished|quit|quits|drop|drops|dropped|dropping|scrap|scraps|scrapped|scrapping|shelve|shelved|shelving|
  renounce|renounced|renouncing|stop|stops|stopped|stopping|cease|ceases|ceased|ceasing|backed away from|walked back|instead of|
  rather than|lost|far from|anything but|little to do with|waive|waives|waived|waiving|fight any attempt to|
  block any attempt to|resist any attempt to|oppose any attempt to|
  tired of|tires of|tire of|weary of|wearied of|lost interest in|lost the will to|lost his appetite for|thought better of`);

/** What is given up with them is what they are of: "dropped his claim that". */
export const givenUp =
  wordSet(`idea ideas notion offer offers promise promises pledge plan plans demand demands call calls
  talk hope hopes wish policy position stance insistence belief view assertion vow proposal intention suggestion threat
  story stories report reports article remark remarks statement statements accusation accusations warning threat
  attempt attempts effort efforts push habit practice argument charge accusation line words refusal opposition resistance
  objection objections reluctance scruples`);

/** They turn only such a clause: "withdrew its story that", but not "withdrew its boats". */
export const takenBack = wordSet(
  'withdraw withdraws withdrew withdrawing recant recants recanted pull pulled correct corrected softened revised',
);

/** After a form of "be" they turn what stands before: "recognition has been struck from the plan". */
export const undone =
  wordSet(`rejected dropped scrapped struck removed shelved abandoned denied excluded refused withdrawn
  cancelled canceled discarded reversed exhausted over finished past ended`);

/** What is not so does not come about: "recognition is not planned". */
export const realised =
  wordSet(`planned conceivable envisaged foreseen intended contemplated considered imaginable possible likely
  acceptable imminent realistic shared`);

/** After "has" they turn what stands before: "the hope has faded". */
export const gone = wordSet('evaporated vanished faded disappeared dissipated melted waned lapsed dissolved');

/** They may stand before a thing without being it. */
export const beforeThing = wordSet(
  `the a an any all its his her their this that every further formally ever being having been earlier former old previous
  usual long-standing longstanding`,
);
