import { expect, test } from 'vitest';
import { createConcepts } from '../../../engine/concepts.ts';
import { nearScopeAt } from '../../../engine/near-scopes.ts';
import { tokenise } from '../../../engine/tokens.ts';
import { compiledOf } from './lexicon-of.ts';

const concepts = createConcepts(
  compiledOf([{ concept: 'closed', phrases: ['closed', 'close', 'closing'], opposite: ['open'] }]),
);

/** The readings of "closed", with `-` before it where the words say the contrary, and `?` where it is left open. */
function found(text: string): string[] {
  return concepts.find(tokenise(text)).map(({ isOpposite, turns, isOpen }) => {
    const isContrary = (turns.length + Number(isOpposite)) % 2 === 1;
    return `${isOpen ? '?' : ''}${isContrary ? '-' : ''}closed`;
  });
}

test.each([
  ['what comes from doing it is done', 'The calm comes from closing it.', ['closed']],
  ['who keeps others from something else does it', 'It prevents ferries from landing by closing it.', ['closed']],
  ['"too" with no "to" behind it avoids nothing', 'The harbour too is closed.', ['closed']],
  ['"too", put in, avoids nothing', 'She too, to her regret, closed it.', ['closed']],
  ['who ceased to exist did not cease to close', 'The year it ceased to exist she closed it.', ['closed']],
  ['a claim to a thing is no claim that it is so', 'He gave up his claim to the quay closed by her.', ['closed']],
  ['who shies away from it does not do it', 'She shied away from closing it.', ['-closed']],
  ['nor does who stops short of it', 'The text stops short of calling it closed.', ['-closed']],
  ['nor does who turns his back on it', 'He turned his back on a closed harbour.', ['-closed']],
  ['nor does who forgets to', 'She forgot to close it.', ['-closed']],
  [
    'who would rather be known for one thing denies no other',
    'He would rather be known for ships than for closed quays.',
    ['closed'],
  ],
  ['nor is it done that one is warned against', 'They warned against closing it.', ['-closed']],
  ['a refusal and its "from" turn once', 'They refrained from closing it.', ['-closed']],
  ['nor what a thing is too small to do', 'The tide was too small a thing to close it.', ['-closed']],
  ['nor what one would rather suffer for than do', 'She would sooner drown than close it.', ['-closed']],
  ['nor what one is as opposed to as ever', 'She is as opposed as ever to closing it.', ['-closed']],
  ['nor what one is careful not to do', 'She was careful not to close it.', ['-closed']],
  ['what is hard not to do is done', 'It is hard not to see it closed.', ['closed']],
])('avoidances: %s', (_, text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ['who stops a fight stops nothing else', 'They will stop fighting once it is closed.', ['closed']],
  ['what one stops seeing as so is not so', 'He stopped seeing the harbour as closed.', ['-closed']],
  ['nor is what one drops the claim of', 'He dropped his claim that the harbour was closed.', ['-closed']],
  ['nor is what one shelves a plan to do', 'They shelved a plan to have it closed.', ['-closed']],
  ['who withdraws his boats withdraws nothing else', 'He withdrew his boats and closed it.', ['closed']],
  ['nor what one withdraws the story of', 'She withdrew her story that it was closed.', ['-closed']],
  ['what has given way to something is no more', 'The closed harbour has given way to a park.', ['-closed']],
  ['nor is what is over', 'The closed season is over.', ['-closed']],
])('what is given up: %s', (_, text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ['who is used to it goes on', 'She is used to closing it.', ['closed']],
  ['who has had it has it', 'She had it closed.', ['closed']],
  ['a former habit is left open', 'She used to have it closed.', ['?closed']],
  ['so is what one is still waiting to hear', 'She is waiting to hear that it is closed.', ['?closed']],
  ['so is a hope of the past', 'She had once hoped to have it closed.', ['?closed']],
])('what was so before: %s', (_, text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('hopes that are not shared are turned with what they are hopes of, and only those of the sentence’s beginning', () => {
  const start = (text: string) => {
    const tokens = tokenise(text);
    const from = nearScopeAt(
      tokens,
      tokens.findIndex(({ word }) => word === 'not'),
    )?.from;
    return from === undefined ? undefined : tokens[from]?.word;
  };
  expect(start('Hopes that the harbour will be closed are not shared.')).toBe('hopes');
  expect(start('She said on Monday to many that hopes are not shared.')).toBe('hopes');
  expect(start('She said on Monday that closed harbours are not shared.')).toBe('closed');
});
