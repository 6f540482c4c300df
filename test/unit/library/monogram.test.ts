import { expect, test } from 'vitest';
import { monogramOf } from '../../../components/monogram.ts';

test.each([
  ['The Kyiv Independent', 'KI'],
  ['CDE News', 'CN'],
  ['UNITED24 Media', 'UM'],
  ['MyInd', 'MI'],
  ['BBC', 'BBC'],
  ['Instance', 'IN'],
  ['daily sample', 'DS'],
  ['The Evening Example and Harbour Gazette', 'EEA'],
  ['Українська правда', 'УП'],
  ['The', 'TH'],
  ['24', '24'],
  ['…', ''],
])('%s is %s', (name, letters) => {
  expect(monogramOf(name)).toBe(letters);
});
