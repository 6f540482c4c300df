import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAboutTopic } from '../../../engine/topic.ts';
import { anyText } from './any-text.ts';

const topic = {
  groups: [
    ['Ukraine', 'Kyiv'],
    ['NATO', 'North Atlantic Treaty', 'C++', 'Kreml’'],
  ],
};

test('a page with a term of one group only is not about the topic', () => {
  expect(isAboutTopic(topic, 'Ukraine and Kyiv, and Kyiv again')).toBe(false);
});

test('a page with a term of every group is, in any case and order', () => {
  expect(isAboutTopic(topic, 'nato looks at KYIV')).toBe(true);
});

test('a term inside a longer word does not count', () => {
  expect(isAboutTopic(topic, 'Ukraines Signatory')).toBe(false);
  expect(isAboutTopic(topic, 'Ukraine: an anatomy')).toBe(false);
  expect(isAboutTopic(topic, 'Ukraine éNATO')).toBe(false);
});

test('a term of several words is found across a line break', () => {
  expect(isAboutTopic(topic, 'the North\n  Atlantic\u00a0Treaty on Ukraine')).toBe(true);
});

test('a term with signs is taken literally', () => {
  expect(isAboutTopic(topic, 'Kyiv learns C++')).toBe(true);
  expect(isAboutTopic(topic, 'Kyiv learns C')).toBe(false);
});

test('no text makes it throw', () => {
  fc.assert(
    fc.property(anyText, anyText, (term, text) => {
      expect(typeof isAboutTopic({ groups: [[term || 'x']] }, text)).toBe('boolean');
    }),
  );
});
