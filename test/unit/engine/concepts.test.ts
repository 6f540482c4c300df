import { expect, test } from 'vitest';
import { createConcepts } from '../../../engine/concepts.ts';
import { tokenise } from '../../../engine/tokens.ts';
import { compiledOf } from './lexicon-of.ts';

const concepts = createConcepts(
  compiledOf([
    { concept: 'harbour', phrases: ['harbour', 'northern harbour'] },
    { concept: 'closed', phrases: ['closed', 'took … out of service', 'no longer open'], opposite: ['open', 'in use'] },
    { concept: 'glad', phrases: ['glad', 'no objection', 'not glum'], opposite: [] },
    { concept: 'glum', phrases: ['glum'], opposite: [] },
    { concept: 'idle', phrases: ['not looking for', 'bristled at'], opposite: [] },
    { concept: 'united-states', phrases: ['US'] },
  ]),
);

/** The occurrences as `concept`, with `-` before it where the words say the contrary, and `?` where it is left open. */
function found(text: string): string[] {
  return concepts.find(tokenise(text)).map(({ concept, isOpposite, turns, isOpen }) => {
    const isContrary = (turns.length + Number(isOpposite)) % 2 === 1;
    return `${isOpen ? '?' : ''}${isContrary ? '-' : ''}${concept.slice(1)}`;
  });
}

test.each([
  ['no concept in a text without one', 'Rye bread.', []],
  ['an abbreviation in capitals only where the text has it so', 'It told us.', []],
  ['a gap of nine words is too wide', 'took a b c d e f g h i out of service', []],
  ['a gap does not reach over a semicolon', 'took it; out of service', []],
  ['a gap does not reach over a closing quotation mark', 'took “it” out of service', []],
  ['a gap does not reach into another clause', 'took a boat that was out of service', []],
  ['a gap holds a few words', 'took the ferry out of service', ['closed']],
  ['a gap may be empty', 'took out of service', ['closed']],
  ['an occurrence inside a longer one of the same concept is dropped', 'the northern harbour', ['harbour']],
  ['the contrary inside a longer phrase is dropped', 'no longer open', ['closed']],
  ['the contrary by itself is found as such', 'It is open.', ['-closed']],
  ['every occurrence counts', 'closed harbour, open harbour', ['closed', 'harbour', '-closed', 'harbour']],
])('concepts: %s', (_, text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ['"not" turns', 'It is not closed.', ['-closed']],
  ['a contraction turns', 'It isn’t closed.', ['-closed']],
  ['"never", "nor", "without" and "nobody" turn', 'Nobody closed it, nor is it closed.', ['-closed', '-closed']],
  ['two negations cancel', 'She never denied that it is closed.', ['closed']],
  ['one negation said twice counts once', 'It cannot and should not be closed.', ['-closed']],
  ['"not only" is no negation', 'It is not only closed but lost.', ['closed']],
  ['"no doubt" is no negation', 'It is no doubt closed.', ['closed']],
  ['denying turns', 'She denied on Monday that it is closed.', ['-closed']],
  ['refusing turns', 'He refused to have it closed.', ['-closed']],
  ['what is hardly hidden is there', 'He could barely hide how glad he was.', ['glad']],
  ['a verdict after it turns', 'That it is closed is untrue.', ['-closed']],
  ['a verdict before it turns, whoever says so in between', 'It is not true, he said, that it is closed.', ['-closed']],
  ['a clause ends the scope', 'It did not rain while it was closed.', ['closed']],
  ['a second predicate ends the scope', 'He refused to pay and said it is closed.', ['closed']],
  ['a quotation that begins ends the scope', 'He did not blink: “closed”.', ['closed']],
  ['a word put in does not end it', 'It is not, however, closed.', ['-closed']],
  ['a negation read inside a phrase turns nothing else', 'It is no longer open, glad tidings.', ['closed', 'glad']],
  ['a negation read inside a phrase turns another concept’s words in it', 'He is not glum.', ['glad', '-glum']],
  ['a negation in a gap turns the phrase', 'He took none of it out of service.', ['-closed']],
  ['a negation outside and in a gap is one, said twice', 'Nobody took it, and none is, out of service.', ['-closed']],
  [
    'one negation said twice with its verb counts once',
    'It cannot be seen by all, and should not be closed.',
    ['-closed'],
  ],
  ['a second predicate with an auxiliary ends the scope', 'It does not pay and will be closed.', ['closed']],
  ['what is put in between commas does not end it', 'Nor, he went on, had they closed it.', ['-closed']],
  ['what is put in behind a subject does not end it', 'Nobody in town, at any level, had closed it.', ['-closed']],
  [
    'what is put in before another clause ends it',
    'Nobody came to town today, in the rain, boats closed it.',
    ['closed'],
  ],
  ['an answer turns nothing', 'So no, it is closed.', ['closed']],
  ['a thing that is not there is no answer', 'So no closed quay is left.', ['-closed']],
  ['a superlative turns nothing', 'Nowhere is the harbour closed more tightly than here.', ['harbour', 'closed']],
  ['a noun that ends like a comparative makes none', 'No officer closed it.', ['-closed']],
  ['to be no surprise is to be so', 'It came as no surprise that it is closed.', ['closed']],
  ['each "no" has its own scope', 'It has no roof and no harbour closed.', ['-harbour', '-closed']],
  ['to fail on a day is not to fail to do', 'He failed on the closed quay.', ['closed']],
  ['to fail to do is not to do', 'He failed to have it closed.', ['-closed']],
  ['what is never forgiven is so all the same', 'She cannot forgive him the closed quay.', ['closed']],
  ['what is said of a clause turns the clause', 'There is no objection that it is closed.', ['glad', '-closed']],
  ['never to tire of something is to go on', 'He never tires of having it closed.', ['closed']],
  ['never to begin with something is not to do it', 'He never began to have it closed.', ['-closed']],
  ['ruling out turns the very next thing', 'They ruled out closed harbours.', ['-closed', 'harbour']],
  ['what a passive undoes is turned', 'The closed harbour was scrapped.', ['-closed', '-harbour']],
  ['what has yet to be done is not done', 'It has yet to be closed.', ['-closed']],
  ['"yet" by itself turns nothing', 'It is closed, yet to my mind a pity.', ['closed']],
  ['what has gone is turned', 'The closed harbour has vanished.', ['-closed', '-harbour']],
  [
    'also over an adverb, and over what is put in',
    'The closed harbour, dear to all who saw it, has evidently vanished.',
    ['-closed', '-harbour'],
  ],
  ['where somebody has gone, nothing is turned', 'The closed harbour has gone to the guild.', ['closed', 'harbour']],
  ['what has gone for good is turned', 'The closed harbour has gone, he said.', ['-closed', '-harbour']],
  [
    'what is neither planned nor likely, in whoever is words, is turned',
    'The closed harbour is, in their words, neither planned nor likely.',
    ['-closed', '-harbour'],
  ],
  [
    'a second predicate turns nothing of the first',
    'It had been closed and was not likely to open.',
    ['closed', 'closed'],
  ],
  ['what did not happen is turned', 'The closed harbour did not come about.', ['-closed', '-harbour']],
  ['what cannot happen may be so', 'The closed harbour cannot come from that.', ['closed', 'harbour']],
  ['what one is tired of is turned', 'She is tired of the closed harbour.', ['-closed', 'harbour']],
  ['what it would be odd to say is turned', 'It would be strange to say that it is closed.', ['-closed']],
  ['what is odd may be so', 'It is strange that it is closed.', ['closed']],
  [
    'what something is far from, or anything but, is turned',
    'Far from being closed, it is anything but glad.',
    ['-closed', '-glad'],
  ],
  [
    'who comes before "nobody" as a subject is not turned',
    'The harbour says nobody closed it.',
    ['harbour', '-closed'],
  ],
  ['"nobody" behind a verb turns the verb', 'It was closed by nobody in town.', ['-closed']],
  ['having nothing to do with something turns it', 'It has nothing to do with closed quays.', ['-closed']],
  ['neither one nor the other, whoever says so in between', 'Neither he nor, as they say, she closed it.', ['-closed']],
  ['a verdict on what was had wrong turns it', 'The paper on the closed quay had it wrong.', ['-closed']],
  ['to be at fault is no verdict', 'He was wrong to leave the harbour closed.', ['harbour', 'closed']],
  ['an attempt that is fought is turned', 'They would fight any attempt to close it.', ['-closed']],
  ['an attempt is none', 'They support any attempt to close it.', ['closed']],
  ['never anything but so is always so', 'It was never anything but closed.', ['closed']],
  ['nothing but so is so', 'It was nothing but closed.', ['closed']],
  [
    'what is neither confirmed nor denied is left open',
    'She would neither confirm nor deny that it is closed.',
    ['?-closed'],
  ],
  ['"hardly" as an answer of its own turns nothing', 'Hardly, for it is closed.', ['closed']],
  [
    'what is said beside a negated clause is not turned',
    'He said that nothing had changed and that it is closed.',
    ['closed'],
  ],
  [
    'what is denied beside another is turned',
    'He denied that anything had changed and that it is closed.',
    ['-closed'],
  ],
  ['what is never understood is so all the same', 'He never understood the closed quay.', ['closed']],
  ['what somebody calls so is not turned', 'Nothing can excuse what they call closed quays.', ['closed']],
  ['to be without something turns nothing that is done', 'Men without any badge closed it.', ['closed']],
  ['to do without doing something turns it', 'They left without having it closed.', ['-closed']],
  ['a verdict reaches over what is put in', 'The talk of a closed quay, she said, was overdone.', ['-closed']],
  ['there is no mistaking what is so', 'There is no mistaking the closed quay.', ['closed']],
  [
    'a subject clause ends before the verb it is subject of',
    'The news that he no longer wants it is taken as closed.',
    ['closed'],
  ],
  ['what is asked about is so all the same', 'He had no time for questions about the closed quay.', ['closed']],
  ['what is asked is left open', 'She asked whether it is closed.', ['?closed']],
  [
    'what is put in one phrase is denied by another all the same',
    'It is not looking for closed quays.',
    ['idle', '-closed'],
  ],
  ['a verb read with another concept still denies', 'He bristled at the closed quay.', ['idle', '-closed']],
  ['who pushes back on a notion denies it', 'She pushed back on the notion that it is closed.', ['-closed']],
  ['who pushes a boat back denies nothing', 'She pushed back the boat, and it is closed.', ['closed']],
  ['who makes no bones about it says so', 'He has never made any bones about having it closed.', ['closed']],
  ['who breaks no bones may deny it', 'He broke no bones and no closed quay.', ['-closed']],
  ['who never said so denies it', '“I never said that it is closed.”', ['-closed']],
  ['of whom it was never said, nobody knows', 'She never said that it is closed.', ['?closed']],
  ['what somebody would not say is left open', 'She did not say that it is closed.', ['?closed']],
  ['what somebody would not comment on stands', 'She declined to comment on the closed quay.', ['closed']],
])('signs: %s', (_, text, expected) => {
  expect(found(text)).toEqual(expected);
});
