import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText } from './any-text.ts';
import { attribute, chainFor, whoSays } from './spoken.ts';

test('the page speaks where nobody is named as speaking', () => {
  expect(whoSays('The lock is closed', 'The lock is closed since Friday.')).toBe('page');
  expect(whoSays('met', 'Ada Lund met Captain Ferns on Friday.')).toBe('page');
});

test('who is only spoken of does not speak', () => {
  expect(whoSays('hopes for a deal', "Berg commented on Lund's hopes for a deal.")).toBe('port');
  expect(whoSays('the lock is safe', "Lund's envoy Iris Ferns said the lock is safe.")).toBe('ferns');
  expect(whoSays('the lock is safe', "Lund's envoy said the lock is safe.")).toBe('?envoy');
  expect(whoSays('the lock', 'Berg was told the lock had failed.')).toBe('page');
});

test('claims and reports that somebody is asked about are no verbs', () => {
  const text = 'Responding to questions on claims that Moss could close the lock, Lund declined to comment.';
  expect(whoSays('close the lock', text)).not.toBe('?questions');
});

test('a name that the lexicon does not know is a stranger, also behind a known title', () => {
  expect(whoSays('the lock leaks', 'Engineer Paul Moss said the lock leaks.')).toBe('?moss');
  expect(whoSays('the lock leaks', 'Now the lock leaks, said Paul Moss, an engineer.')).toBe('?moss');
});

test('a speaker before or after the words owns them', () => {
  for (const text of [
    'Lund said the lock leaks.',
    'The lock leaks, Lund said on Friday.',
    'The lock leaks, said Lund.',
    '“The lock leaks,” Lund told reporters.',
    '“The lock leaks”, said Lund, who was at the quay.',
    'According to Lund, the lock leaks.',
    "In Lund's view, the lock leaks.",
    'Lund: the lock leaks',
    'Again the lock leaks — Lund',
    'Ada Lund, the mayor of Port Ellis, said the lock leaks.',
    'Ada Lund, who was at the quay, insisted that the lock leaks.',
    'Lund was quoted as saying the lock leaks.',
  ])
    expect(whoSays('the lock leaks', text.replace('The lock', 'the lock')), text).toBe('lund');
});

test('two people in one sentence keep their own clauses', () => {
  const text = 'Lund said the lock leaks, while Berg insisted that it holds.';
  expect(whoSays('the lock leaks', text)).toBe('lund');
  expect(whoSays('it holds', text)).toBe('port');
  expect(whoSays('leaks, while Berg insisted that it holds', text)).toBe('lund & port');
});

test('words reported within words belong to the inner speaker, and together to the outer', () => {
  const text = 'Lund said Berg had warned that the lock leaks.';
  expect(chainFor('leaks', text)).toBe('port < lund');
  expect(whoSays('said Berg had warned that the lock leaks', text)).toBe('lund');
});

test('a quotation without a speaker takes the one before it', () => {
  expect(whoSays('It leaks', '“The lock is old,” Lund said.', '“It leaks.”')).toBe('lund');
  expect(whoSays('It leaks', 'Lund said at a briefing.', '“It leaks.”')).toBe('lund');
});

test('a quotation that runs on has one speaker', () => {
  expect(whoSays('It leaks', 'Lund said the lock was “an old thing.', 'It leaks,” and went home.')).toBe('lund');
});

test('a pronoun or a title is the last speaker whom it fits', () => {
  expect(whoSays('it leaks', 'Berg said the lock was old.', '“Yes, it leaks,” he added.')).toBe('port');
  expect(
    whoSays(
      'it leaks',
      'Engineer Paul Moss said the lock was old.',
      'Lund disagreed.',
      '“Yes, it leaks,” the engineer added.',
    ),
  ).not.toBe('lund');
});

test('a title is whoever goes by it and was named last, although nobody spoke', () => {
  expect(whoSays('it leaks', 'Ada Lund met Berg.', 'The mayor said it leaks.')).toBe('lund');
  expect(whoSays('it leaks', 'In a letter to Mayor Lund the commander said it leaks.')).not.toBe('lund');
  expect(whoSays('it leaks', 'Ferns wrote to Lund.', 'Her commander said it leaks.')).toBe('ferns');
  expect(whoSays('it leaks', 'Ferns wrote to Lund.', 'A commander said it leaks.')).not.toBe('ferns');
});

test('whom an apposition names speaks, not whom its title belongs to', () => {
  expect(whoSays('it leaks', "Lund's envoy, the retired captain Iris Ferns, told the Herald that it leaks.")).toBe(
    'ferns',
  );
  expect(whoSays('it leaks', 'The statement followed remarks by Captain Ferns, who said that it leaks.')).toBe('ferns');
});

test('what was done by somebody is no verb of what stands before it', () => {
  expect(whoSays('it leaks', 'Lund said it leaks, as a break declared by Berg ran out.')).toBe('lund');
});

test('what stands between an auxiliary and its verb is no subject', () => {
  expect(whoSays('it leaks', 'The dockers’ union has in the past said that it leaks.')).toBe('union');
});

test('somebody in a relative clause is the next pronoun where the sentence is about nobody', () => {
  expect(
    whoSays('it leaks', 'The tone was set by Berg, who said on Monday that he was glad.', '“Yes, it leaks,” he said.'),
  ).toBe('port');
});

test('a noun that looks like a verb of saying is none', () => {
  expect(whoSays('are old', 'The claims of the island states are old.')).toBe('page');
  expect(whoSays('Reports', 'Reports of Lund’s remarks about the lock reached Port Ellis.')).toBe('page');
  expect(whoSays('backed', 'The Lund-backed plan failed.')).toBe('page');
  expect(whoSays('is over', 'The quays the union claims are a ruin, and the strike is over.')).toBe('page');
});

test('a question put to somebody is not their statement', () => {
  const text = 'Asked if Lund would resign, Berg declined to comment.';
  expect(whoSays('would resign', text)).not.toBe('port');
  expect(whoSays('declined to comment', text)).toBe('port');
});

test('who is told, cited or quoted with others is kept apart from who speaks', () => {
  expect(whoSays('the lock leaks', 'Berg told Lund that the lock leaks.')).toBe('port');
  expect(whoSays('the lock leaks', 'The Herald quoted Berg as saying the lock leaks.')).toBe('port');
});

test('nobody is no speaker', () => {
  expect(whoSays('promised', 'Lund pointed out that nobody ever promised a new lock.')).toBe('lund');
});

test('a stance is told of who takes it', () => {
  for (const text of [
    'Lund welcomes union’s plan',
    'Lund ‘pleased’ with union’s plan',
    'Lund rules out a plan',
    'Lund is ready to hear the plan.',
    'Lund, for her part, opposes the plan.',
    'The plan was rejected by Lund.',
  ])
    expect(whoSays('plan', text), text).toBe('lund');
});

test('what is welcomed stays with who welcomes it, also where it is somebody else’s doing', () => {
  const text = 'The union welcomed the fact that Lund rules out a toll.';
  expect(whoSays('welcomed the fact that Lund rules out', text)).toBe('union');
});

test('a stance inside somebody’s words is theirs to report', () => {
  expect(whoSays('wants a toll', 'Berg said Lund wants a toll.')).toBe('port');
});

test('an outlet passes on, and speaks only where it is the only source', () => {
  expect(chainFor('leaks', 'The lock leaks, Lund said, the Herald reported.')).toBe('lund < herald');
  expect(whoSays('lock leaks', 'The lock leaks, the Herald reported.')).toBe('herald');
  expect(whoSays('lock leaks', 'According to the Herald, the lock leaks.')).toBe('herald');
});

test('headlines name their source before a colon or after a dash', () => {
  expect(whoSays('lock leaks', 'Lund: lock leaks')).toBe('lund');
  expect(whoSays('lock leaks', 'Lund on repairs: ‘lock leaks’')).toBe('lund');
  expect(whoSays('lock leaks', 'Again lock leaks – Harbour Herald')).toBe('herald');
  expect(whoSays('lock leaks', 'Details: lock leaks')).toBe('page');
});

test('views, claims and positions belong to who holds them', () => {
  expect(whoSays('the lock leaks', 'Berg shares Lund’s view that the lock leaks.')).toBe('lund');
  expect(whoSays('the lock leaks', 'Lund’s position, shared by many, is that the lock leaks.')).toBe('lund');
  expect(whoSays('the lock leaks', 'This repeats earlier claims by Lund that the lock leaks.')).toBe('lund');
});

test('a stranger whom a title ties to somebody stands on their side, and is not them', () => {
  const [first] = attribute('Lund’s lawyer Paul Moss said the lock leaks.');
  expect(first?.voices.at(-1)).toMatchObject({ kind: 'foreign', name: 'moss', affiliations: ['lund'] });
});

test('an apposition or a name across commas keeps its verb', () => {
  expect(whoSays('lock leaks', 'Tom Berg, the harbour spokesman, said the lock leaks.')).toBe('port');
  expect(whoSays('lock leaks', 'The engineer, Paul Moss, said the lock leaks.')).toBe('?moss');
  expect(whoSays('lock leaks', 'The union, however, insists the lock leaks.')).toBe('union');
  expect(whoSays('lock leaks', 'The lock leaks, Berg said, adding that the gate is old.')).toBe('port');
  expect(whoSays('gate is old', 'The lock leaks, Berg said, adding that the gate is old.')).toBe('port');
});

test('a "he" is not the place that somebody was in', () => {
  expect(whoSays('it leaks', 'Berg spoke in Port Ellis.', '“Yes, it leaks,” he said.')).not.toBe('page');
  expect(whoSays('give a date', 'Lund said the lock leaks.', 'She would not give a date.')).toBe('lund');
});

test('a bare "X told reporters" after a quotation owns it too', () => {
  expect(whoSays('It leaks', 'Rain fell.', '“It leaks.”')).toBe('somebody');
  const [, quotation] = attribute('Rain fell.', '“It leaks.”', 'Lund told reporters.');
  expect(quotation?.voices[0]).toMatchObject({ speakers: ['lund'] });
});

test('a quotation of three sentences takes its speaker from the last', () => {
  const [first, second] = attribute('“It leaks.', 'It is old.', 'We know,” said Lund.');
  expect(first?.voices[0]).toMatchObject({ speakers: ['lund'] });
  expect(second?.voices[0]).toMatchObject({ speakers: ['lund'] });
  expect(second?.isRunningQuotation).toBe(true);
});

test('curly and straight marks give the same voices', () => {
  const curly = ['“It’s old,” Lund said.', '“It leaks.”', 'Berg’s plan, ‘a joke’, is “dead”.'];
  const straight = curly.map((text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"));
  expect(attribute(...straight)).toEqual(attribute(...curly));
});

test('a million quotation marks are read like any text', () => {
  expect(attribute('“'.repeat(1_000_000))[0]?.voices).toEqual([]);
  expect(attribute('“a” '.repeat(50_000))[0]?.voices).toHaveLength(50_000);
});

test('any text gets a voice for every word', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 5 }), (texts) => {
      const attributions = attribute(...texts);
      expect(attributions).toHaveLength(texts.length);
      for (const { voices, isQuoted } of attributions) expect(voices).toHaveLength(isQuoted.length);
    }),
  );
});

test('nobody is a "he" but people, and what follows a pronoun is no part of its name', () => {
  expect(
    whoSays(
      'the lock leaks',
      'Berg met dockers.',
      'The union, Berg said, is right.',
      'He grumbled that the lock leaks.',
    ),
  ).toBe('port');
  expect(
    whoSays('the lock leaks', 'Lund said it is old.', 'The dockers’ union said little.', 'He said the lock leaks.'),
  ).toBe('lund');
  expect(whoSays('the lock leaks', 'Lund spoke to reporters.', 'According to her, the lock leaks.')).not.toBe('?her');
  expect(whoSays('the lock leaks', 'Lund said it is old.', 'According to him, the lock leaks.')).toBe('lund');
});

test('a turn in a transcript is nobody’s words, and a name before a colon is somebody’s', () => {
  expect(whoSays('the lock leaks', 'HOST: So the lock leaks, does it?')).toBe('page');
  expect(whoSays('the lock leaks', 'CORRESPONDENT: Well, Berg told us that the lock leaks.')).toBe('port');
  expect(whoSays('the lock leaks', 'Berg spoke.', 'HOST: What did they say?', 'He said the lock leaks.')).toBe('port');
  expect(whoSays('the lock leaks', 'LUND: the lock leaks.')).toBe('lund');
});

test('a line begins behind its dateline or the time of day', () => {
  expect(whoSays('the lock leaks', '12.04 Lund: the lock leaks.')).toBe('lund');
  expect(whoSays('the lock leaks', '09:24 From the union: the lock leaks.')).toBe('union');
  expect(whoSays('the lock leaks', 'PORT ELLIS - Lund, speaking at the quay, says the lock leaks.')).toBe('lund');
  expect(whoSays('the lock leaks', 'Lund, asked about the harbour: the lock leaks.')).toBe('lund');
});

test('a flash that leaves out who spoke goes on with the line before', () => {
  expect(whoSays('the lock leaks', 'Lund says it is old.', 'Says the lock leaks.')).toBe('lund');
});

test('a speaker is found in a cleft, behind "so", and where the words are how somebody sees it', () => {
  expect(whoSays('the lock leaks', 'It was Lund, on Monday, who said the lock leaks.')).toBe('lund');
  expect(whoSays('The lock leaks', '“The lock leaks”, so Lund.')).toBe('lund');
  expect(whoSays('The lock leaks', '“The lock leaks,” is how Lund put it.')).toBe('lund');
  expect(whoSays('the lock leaks', 'The lock leaks, per Lund.'.replace('The', 'the'))).toBe('lund');
  expect(whoSays('the lock leaks', 'For Lund, the lock leaks.')).toBe('lund');
  expect(whoSays('the lock leaks', 'Warning that the lock leaks, Lund argued for repairs.')).toBe('lund');
});

test('what is put in between two commas is not who speaks', () => {
  expect(
    whoSays('the lock leaks', 'Captain Ferns, the engineer serving as Lund’s aide, who told reporters the lock leaks.'),
  ).toBe('ferns');
  expect(whoSays('the lock leaks', 'The union, Lund recounted, tells everyone the lock leaks.')).toMatch(/union/);
});

test('who was asked is whom the next "he" stands for', () => {
  const before = ['Moss was there too, Moss said.', 'Asked about the quay, Tom Berg would not be drawn.'];
  expect(whoSays('the lock leaks', ...before, '“Still, the lock leaks,” he said.')).toBe('port');
});

test('a city in capitals before a report does not speak, a speaker in capitals does', () => {
  expect(whoSays('the lock leaks', 'LONDON: The harbour is old and the lock leaks.')).toBe('page');
  expect(whoSays('leaks', 'LUND: The lock leaks, as everybody can see.')).toBe('lund');
});
