import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameDifferences } from '../../../engine/difference-kinds.ts';
import type { NamedDifference, WordedText } from '../../../engine/named-difference.ts';
import { anyText } from './any-text.ts';

const shownSpan = (text: string, span: { start: number; end: number } | undefined) =>
  span ? text.slice(span.start, span.end) : '–';

/** The differences of one kind, or of all kinds, as "kind: from > to"; a dash where a text has nothing. */
function named(from: string | WordedText, to: string | WordedText): string[] {
  const [one, other] = [from, to].map((text) => (typeof text === 'string' ? { text } : text));
  if (!one || !other) return [];
  return nameDifferences(one, other).map((difference) => {
    const { from: left, to: right } = { from: undefined, to: undefined, ...difference };
    return `${difference.kind}: ${shownSpan(one.text, left)} > ${shownSpan(other.text, right)}`;
  });
}

const ofKind = (kind: NamedDifference['kind'], from: string | WordedText, to: string | WordedText) =>
  named(from, to).filter((line) => line.startsWith(`${kind}:`));

describe('a number or date', () => {
  test.each([
    ['the same number in words and digits', 'The guild has four boats.', 'The guild has 4 boats.'],
    ['a number of another thing', 'The guild has 12 boats.', 'The guild has 30 members.'],
    ['a number that only one gives', 'The guild has boats.', 'The guild has 12 boats.'],
    ['"one of"', 'It is one of the causes.', 'Two of the causes are known.'],
    ['a weekday beside a day', 'The harbour closed on Sunday.', 'The harbour closed on April 20.'],
    ['the order of day and month', 'It closed on April 20.', 'It closed on 20 April.'],
    ['this week and the past week of other things', 'A deal is near this week.', 'A deal is near.'],
  ])('%s is no other one', (_, from, to) => {
    expect([...ofKind('number', from, to), ...ofKind('date', from, to)]).toEqual([]);
  });

  test.each([
    ['number: 32 > 31', 'The 32 members agreed.', 'All 31 members agreed.'],
    ['number: four > 5', 'It lost four regions.', 'It lost 5 regions.'],
    ['number: 1,500 > 1,200', 'It took 1,500 ships.', 'It took 1,200 ships.'],
    ['date: 2008 > 2009', 'The harbour opened in 2008.', 'In 2009 the harbour opened.'],
    ['date: Monday > Sunday', 'He spoke on Monday.', 'On Sunday he spoke.'],
    ['date: April 20 > 21 April', 'It closed on April 20.', 'It closed on 21 April.'],
    ['date: this week > next week', 'They sign this week.', 'They sign next week.'],
  ])('%s', (difference, from, to) => {
    expect(named(from, to)).toContain(difference);
  });
});

describe('a negation', () => {
  test.each([
    ['the same denial otherwise put', 'The harbour is off the table.', "The harbour isn't on the table."],
    ['a denial beside a synonym', 'The bid was excluded.', 'The bid is no longer considered.'],
    ['two refusals', 'She declined to comment.', 'She refused to comment on it.'],
    ['refusing and not doing', 'She chose not to comment.', "She didn't want to make any comment."],
    ['an adverb in between', 'She declined to directly address it.', 'She declined to address it directly.'],
    ['one denial of two verbs', 'It cannot and should not take place.', 'It cannot take place.'],
    ['a denial of another word', 'It will not be invited to join the guild.', 'It hopes to join the guild.'],
    ['a denial in another clause', 'She did not come, and the harbour closed.', 'The harbour closed.'],
    ['cutting something off', 'They cut off the path.', 'They cut off a path.'],
  ])('%s is none', (_, from, to) => {
    expect(ofKind('negation', from, to)).toEqual([]);
  });

  test.each([
    ['negation: – > not close', 'The harbour will close.', 'The harbour will not close.'],
    ['negation: isn’t on the table > –', 'The bid isn’t on the table.', 'The bid is on the table.'],
    ['negation: – > not off the table', 'The bid is off the table.', 'The bid is not off the table.'],
    [
      'negation: denied that the harbour > –',
      'She denied that the harbour closes.',
      'She said that the harbour closes.',
    ],
    ['negation: – > declined to comment', 'She commented on the bid.', 'She declined to comment on the bid.'],
  ])('%s', (difference, from, to) => {
    expect(named(from, to)).toContain(difference);
  });
});

describe('a hedge', () => {
  test.each([
    ['the same hedge in another word', 'The town may close it.', 'The town might close it.'],
    ['the month', 'The harbour closed in May.', 'The harbour closed in spring.'],
    ['a change of tense', 'They hope that boats can land.', 'They hoped that boats could land.'],
  ])('%s is none', (_, from, to) => {
    expect(ofKind('hedge', from, to)).toEqual([]);
  });

  test.each([
    ['hedge: – > may', 'The town will close it.', 'The town may close it.'],
    ['hedge: reportedly > –', 'The town reportedly closed it.', 'The town closed it.'],
    ['hedge: – > is said to', 'The town plans it.', 'The town is said to plan it.'],
    ['hedge: – > potentially', 'It is part of a deal.', 'It is potentially part of a deal.'],
    ['hedge: – > reportedly', 'The town may close it.', 'The town may reportedly close it.'],
  ])('%s', (difference, from, to) => {
    expect(named(from, to)).toContain(difference);
  });
});

describe('a verb of saying', () => {
  test.each([
    ['another form of the verb', 'The mayor said it closes.', 'It closes, says the mayor.'],
    ['a verb that only one has', 'It closes.', 'It closes, the mayor said.'],
    ['a noun that looks like one', 'The mayor said it, the stated aim.', 'The claims were new, she said.'],
    ['claiming land', 'The towns that the guild claims.', 'The towns that the guild said it holds.'],
    ['a second speaker beside a shared verb', 'He said it, she claimed.', 'He said it, it was reported.'],
  ])('%s is no other one', (_, from, to) => {
    expect(ofKind('attribution', from, to)).toEqual([]);
  });

  test('another verb is named from one to the other', () => {
    expect(named('The mayor said it closes.', 'The mayor claimed it closes.')).toEqual(['attribution: said > claimed']);
    expect(named('It closes, she admits.', 'It closes, she stressed.')).toEqual(['attribution: admits > stressed']);
  });
});

describe('a title', () => {
  test.each([
    ['a title that only one gives', 'Lund closed it.', 'Mayor Ada Lund closed it.'],
    ['a spokesman and a spokesperson', 'Spokesman Bo Dahl left.', 'Spokesperson Dahl left.'],
    ['one title of two', 'Envoy General Bo Dahl left.', 'General Dahl left.'],
    ['another person', 'Mayor Ada Lund closed it.', 'Former mayor Bo Dahl closed it.'],
    ['a title without a name', 'The former mayor closed it.', 'The mayor closed it.'],
  ])('%s is no other one', (_, from, to) => {
    expect(ofKind('title', from, to)).toEqual([]);
  });

  test.each([
    [
      'title: Mayor Ada Lund > former Mayor Lund',
      'Mayor Ada Lund’s hopes rose.',
      'The hopes of former Mayor Lund rose.',
    ],
    [
      'title: Lund > former President Ada Lund',
      'It rests on Lund’s hopes.',
      'It rests on former President Ada Lund’s hopes.',
    ],
    ['title: General Dahl > Envoy Bo Dahl', 'General Dahl left.', 'Envoy Bo Dahl left.'],
  ])('%s', (difference, from, to) => {
    expect(named(from, to)).toContain(difference);
  });
});

describe('a quotation', () => {
  test.each([
    ['other quotation marks', 'She called it “a great day,” they say.', "She called it 'a great day', they say."],
    ['a paraphrase', 'She called it “a great day”.', 'She liked it.'],
    ['another utterance', '“The harbour is closed,” she said.', '“We like cats,” she said.'],
    ['an apostrophe', 'The sailors’ boats left the mayor’s town.', 'The sailors boats left the mayors town.'],
  ])('%s is neither cut nor reworded', (_, from, to) => {
    expect([...ofKind('quotation-cut', from, to), ...ofKind('quotation-reworded', from, to)]).toEqual([]);
  });

  test('a part of it is a quotation cut short', () => {
    const whole = '“It is a great day for all of us,” she said.';
    expect(named(whole, 'She called it “a great day”.')).toEqual([
      'quotation-cut: It is a great day for all of us > a great day',
    ]);
    expect(nameDifferences({ text: whole }, { text: 'A “great day”.' })[0]).toMatchObject({ change: 'dropped' });
    expect(nameDifferences({ text: 'A “great day”.' }, { text: whole })[0]).toMatchObject({ change: 'added' });
  });

  test('other words of one utterance are a quotation reworded', () => {
    expect(named('“It causes our satisfaction.”', '“It gives our satisfaction.”')).toEqual([
      'quotation-reworded: It causes our satisfaction. > It gives our satisfaction.',
    ]);
  });

  test('a piece of a longer quotation counts as quoted, with one mark or with none', () => {
    expect(named('The bid is closed,” she said.', 'She said: “The bid is shut, all of it.')).toContain(
      'quotation-reworded: The bid is closed > The bid is shut, all of it.',
    );
    expect(
      named({ text: 'it should be discreet', form: 'quote' }, { text: 'it must be quiet', form: 'quote' }),
    ).toEqual(['quotation-reworded: it should be discreet > it must be quiet']);
  });
});

describe('a part', () => {
  test.each([
    [
      'a part that moved',
      'In the town hall on Monday, the mayor spoke.',
      'The mayor spoke on Monday in the town hall.',
    ],
    ['a part put in other words', 'It closed because of heavy storms.', 'It closed after bad weather days.'],
    ['an adjective', 'It is a deal.', 'It is a large deal.'],
    ['who says it', 'The harbour is closed for good.', 'The harbour is closed for good, Lund said.'],
    ['all of a text that shares nothing', 'The harbour is closed.', 'Sailors must leave by night, in their own boats.'],
  ])('%s is neither added nor dropped', (_, from, to) => {
    expect(ofKind('part', from, to)).toEqual([]);
  });

  test.each([
    [
      'part: – > as part of a larger peace plan',
      'The town may sell the harbour.',
      'The town may sell the harbour as part of a larger peace plan.',
    ],
    [
      'part: mirroring old fears of the guild > –',
      'The harbour is closed, mirroring old fears of the guild.',
      'The harbour is closed.',
    ],
    [
      'part: – > according to two officials',
      'The harbour is closed this week.',
      'The harbour, according to two officials, is closed this week.',
    ],
  ])('%s', (difference, from, to) => {
    expect(named(from, to)).toContain(difference);
  });
});

test('no text differs from itself', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(nameDifferences({ text }, { text })).toEqual([]);
    }),
  );
});

test('spans lie in their texts and are never empty, for any two texts', () => {
  const isSpanOf = (text: string, { start, end }: { start: number; end: number }) =>
    start >= 0 && start < end && end <= text.length;
  fc.assert(
    fc.property(anyText, anyText, (from, to) => {
      for (const difference of nameDifferences({ text: from }, { text: to, form: 'quote' })) {
        if ('from' in difference) expect(isSpanOf(from, difference.from)).toBe(true);
        if ('to' in difference) expect(isSpanOf(to, difference.to)).toBe(true);
      }
    }),
  );
});

test('what is added one way is dropped the other way', () => {
  const texts = ['The 32 members may not agree, she said.', 'Former mayor Lund claimed: “The 31 members agree.”'];
  const [one = '', other = ''] = texts;
  const kinds = (from: string, to: string) => nameDifferences({ text: from }, { text: to }).map(({ kind }) => kind);
  expect(kinds(one, other)).toEqual(['number', 'negation', 'hedge', 'attribution']);
  expect(kinds(other, one)).toEqual(kinds(one, other));
});

test('texts far too long for a wording are not compared', () => {
  const long = 'The harbour is closed. '.repeat(200);
  expect(nameDifferences({ text: long }, { text: `${long} In 1931, she denied it.` })).toEqual([]);
});
