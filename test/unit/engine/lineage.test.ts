import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignVariants, type Stretch, type Variant } from '../../../engine/lineage.ts';
import { anyText } from './any-text.ts';

/** Sources are a, b, c … in the order of the texts. */
function variantsOf(texts: readonly string[]): Variant[] {
  return texts.map((text, at) => ({ source: String.fromCharCode(97 + at), text }));
}

/** One line a stretch: `words` where all have them, `words ab | other words c | - d` where they part. */
const shown = (...texts: string[]) => drawn(alignVariants(variantsOf(texts)));

function drawn(stretches: readonly Stretch[]): string[] {
  return stretches.map((alternatives) =>
    alternatives
      .map((alternative) => {
        const text = alternative[0].text.trim() || '-';
        return alternatives.length === 1 ? text : `${text} ${alternative.map(({ source }) => source).join('')}`;
      })
      .join(' | '),
  );
}

test('no variants, and variants without a word, have no stretches that tell anything', () => {
  expect(shown()).toEqual([]);
  expect(shown('', '')).toEqual([]);
  expect(shown('', 'one')).toEqual(['one b | - a']);
});

test('the same words in other typography and case are one stretch', () => {
  expect(shown('“Kyiv’s path”, he said', '"KYIV\'S  path" he said')).toEqual(['“Kyiv’s path”, he said']);
});

test('a word with another ending is another word', () => {
  expect(shown('they hope to join', 'they hope joining')).toEqual(['they hope', 'to join a | joining b']);
});

test('words in each other’s place are alternatives, the rest stands once', () => {
  expect(shown('the plan is excluded now', 'the plan is out of the question now')).toEqual([
    'the plan is',
    'excluded a | out of the question b',
    'now',
  ]);
});

test('a variant that was cut short has nothing where the others go on', () => {
  expect(shown('of course this is one of the root causes of it', 'root causes')).toEqual([
    'of course this is one of the a | - b',
    'root causes',
    'of it a | - b',
  ]);
});

test('nothing is the last alternative, also when the first source has it', () => {
  expect(shown('harbour closed', 'northern harbour closed')).toEqual(['northern b | - a', 'harbour closed']);
});

test('what some share is told from what one alone has', () => {
  expect(shown('we have heard from there', 'we have received signals from there', 'heard from there')).toEqual([
    'we have ab | - c',
    'heard ac | received signals b',
    'from there',
  ]);
});

test('a lone function word does not break what differs on both sides of it', () => {
  expect(shown('a sense of joy followed', 'an offer of peace followed')).toEqual([
    'a sense of joy a | an offer of peace b',
    'followed',
  ]);
});

test('it goes with what comes after, where those who share what comes before have it not', () => {
  expect(shown('big quay of joy ended', 'big quay peace ended', 'old pier of rest ended')).toEqual([
    'big quay ab | old pier c',
    'of joy a | peace b | of rest c',
    'ended',
  ]);
});

test('where only one can be shared, a word of substance is rather than a function word', () => {
  expect(shown('harbour it', 'it harbour')).toEqual(['it b | - a', 'harbour', 'it a | - b']);
  expect(shown('it quay', 'quay it')).toEqual(['it a | - b', 'quay', 'it b | - a']);
});

test('it does break it where others than before part', () => {
  expect(shown('big harbour is shut', 'big harbour is open', 'old quay is shut')).toEqual([
    'big harbour ab | old quay c',
    'is',
    'shut ac | open b',
  ]);
});

test('two function words in a row do break it', () => {
  expect(shown('a sense of the joy followed', 'an offer of the peace followed')).toEqual([
    'a sense a | an offer b',
    'of the',
    'joy a | peace b',
    'followed',
  ]);
});

test('a word that only a function word moved past stands on its own', () => {
  expect(shown('ships in harbour stay', 'ships harbour in stay')).toEqual([
    'ships',
    'in a | - b',
    'harbour',
    'in b | - a',
    'stay',
  ]);
});

test('a word that another moved past goes with it', () => {
  expect(shown('their membership in NATO ended', 'their NATO membership ended')).toEqual([
    'their',
    'membership in NATO a | NATO membership b',
    'ended',
  ]);
});

test('one utterance translated several times', () => {
  const of = 'from Washington at various levels';
  expect(
    shown(
      `We have heard ${of} that Ukraine’s membership in NATO is excluded`,
      `We have received signals ${of} indicating that Ukraine’s NATO membership is not being considered`,
      `heard ${of} that Ukraine’s NATO membership is excluded`,
      `We have heard ${of} that Ukraine's membership in NATO is out of the question`,
    ),
  ).toEqual([
    'We have abd | - c',
    'heard acd | received signals b',
    of,
    'indicating b | - acd',
    'that Ukraine’s',
    'membership in NATO ad | NATO membership bc',
    'is',
    'excluded ac | not being considered b | out of the question d',
  ]);
});

test('one in other words throughout does not tear apart what the others have', () => {
  expect(
    shown(
      'Of course, this is something that causes our satisfaction',
      'Naturally, this brings us a sense of satisfaction',
      'Of course, this is something that satisfies us',
      'Of course, this is something that makes us feel pleased',
    ),
  ).toEqual([
    'Of course, this is something that acd | Naturally, this b',
    'causes our a | brings us a sense of b | satisfies us c | makes us feel d',
    'satisfaction ab | pleased d | - c',
  ]);
});

test('an utterance in words of their own by some, and in part by others', () => {
  expect(
    shown(
      'Of course, this is something that causes our satisfaction and coincides with our position.',
      'Naturally, this brings us a sense of satisfaction, as it aligns with our perspective.',
      'aligns with Russia’s position.',
      'Of course, this is something that satisfies us and aligns with our position',
      'This corresponds to our point of view',
    ),
  ).toEqual([
    'Of course, this is something that ad | Naturally, this brings us a b | This e | - c',
    'causes our a | sense of b | satisfies d | - ce',
    'satisfaction ab | us d | - ce',
    'and ad | as it b | - ce',
    'coincides a | aligns bcd | corresponds e',
    'with abcd | to e',
    'our abde | Russia’s c',
    'position. acd | perspective. b | point of view e',
  ]);
});

test('where one of two stretches can be shared and not both, it is the same one for either order of the sources', () => {
  const [one, other] = ['quay quay shut shut', 'shut shut quay quay'];
  const shared = (stretches: readonly Stretch[]) => drawn(stretches.filter(({ length }) => length === 1));
  const [first, second] = [variantsOf([one, other]), variantsOf([other, one])];
  expect(shared(alignVariants(first))).toEqual(shared(alignVariants(second)));
});

const someWords = fc
  .array(fc.constantFrom('of', 'the', 'is', 'harbour', 'Harbour', 'ferry', 'quay', 'shut,', 'open'), { maxLength: 12 })
  .map((words) => words.join(' '));
const someTexts = fc.array(fc.oneof(someWords, anyText), { maxLength: 5 });

test('every source has its place once in every stretch, and its texts joined are its variant', () => {
  fc.assert(
    fc.property(someTexts, (texts) => {
      const variants = variantsOf(texts);
      const stretches = alignVariants(variants);
      for (const { source, text } of variants) {
        const path = stretches.map((alternatives) => alternatives.flat().filter((own) => own.source === source));
        expect(path.every(({ length }) => length === 1)).toBe(true);
        expect(path.flatMap(([own]) => own?.text ?? []).join('')).toBe(text);
      }
    }),
  );
});

test('neighbouring stretches part differently, and no stretch is without words', () => {
  fc.assert(
    fc.property(someTexts, (texts) => {
      const stretches = alignVariants(variantsOf(texts)).map((alternatives) =>
        alternatives.map((alternative) => alternative.map(({ source }) => source).join('')).join('|'),
      );
      for (const [at, parts] of stretches.entries()) expect(parts).not.toBe(stretches[at - 1]);
      expect(alignVariants(variantsOf(texts)).every(([first]) => first?.[0].text !== '')).toBe(true);
    }),
  );
});

test('the order of the sources changes nothing but the order of sources and alternatives', () => {
  const canonical = (variants: readonly Variant[]) =>
    alignVariants(variants).map((alternatives) =>
      alternatives
        .map((alternative) =>
          alternative
            .map(({ source, text }) => `${source}: ${text}`)
            .sort()
            .join('\n'),
        )
        .sort(),
    );
  fc.assert(
    fc.property(
      someTexts.chain((texts) =>
        fc.tuple(fc.constant(variantsOf(texts)), fc.shuffledSubarray(variantsOf(texts), { minLength: texts.length })),
      ),
      ([variants, shuffled]) => {
        expect(canonical(shuffled)).toEqual(canonical(variants));
      },
    ),
  );
});

test('a variant that is there twice changes no stretch', () => {
  fc.assert(
    fc.property(someTexts, (texts) => {
      const twice = alignVariants(variantsOf([...texts, ...texts.slice(0, 1)]));
      expect(twice.map(({ length }) => length)).toEqual(alignVariants(variantsOf(texts)).map(({ length }) => length));
    }),
  );
});

test('of a text without end, so many words are laid beside the others, and the rest is one', () => {
  const long = (word: string) => Array.from({ length: 100_000 }, (_, at) => `${word}${at}`).join(' ');
  const stretches = alignVariants(variantsOf([`same ${long('x')}`, `same ${long('y')}`]));
  expect(stretches.map(({ length }) => length)).toEqual([1, 2]);
  expect(alignVariants(variantsOf([long('x'), long('x')]))).toHaveLength(1);
});
