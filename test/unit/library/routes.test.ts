import { expect, test } from 'vitest';
import { firstRoute, hashOf, parseRoute, type Route } from '../../../components/library/routes.ts';

test.each(['', '#', '#/', '#/?order=unheard&page=0&kind=rumour&form=&reach=few'])(
  '%o is the list as at first',
  (hash) => {
    expect(parseRoute(hash)).toEqual(firstRoute);
  },
);

test.each(['#/claim', '#/claim/', '#/outlet/', '#/elsewhere', '#/claim/one/two'])('%o leads nowhere', (hash) => {
  expect(parseRoute(hash)).toEqual({ place: 'unknown' });
});

const routes: readonly Route[] = [
  firstRoute,
  {
    place: 'claims',
    filter: {
      text: 'harbour & "ferry" 50 %',
      speaker: 'Ada Lund',
      kind: 'quote',
      outlet: 'gazette',
      form: 'headline',
      reach: 'one',
    },
    order: 'most-outlets',
    page: 7,
    chosen: ['harbour-closed', 'school-roof'],
  },
  { ...firstRoute, filter: { speaker: '' } },
  { place: 'claim', id: 'harbour-closed' },
  { place: 'claim', id: 'an id/with # and ?', base: 'courier.2' },
  { place: 'outlet', id: 'courier' },
  { place: 'sheet', claims: ['harbour-closed', 'school-roof'], isNamed: false },
  {
    place: 'sheet',
    claims: ['harbour-closed'],
    isNamed: true,
    beside: {
      pageText: 'The harbour – “closed”, & 50 % of it – stays shut.',
      page: 'https://example.org/?a=b#c',
      strength: 'possible',
      relation: 'contradicts',
      clause: { start: 4, end: 20 },
    },
  },
  { place: 'unknown' },
];

test.each(routes)('$place comes back from its address as it was', (route) => {
  expect(parseRoute(hashOf(route))).toEqual(route);
});

test('what is as at first is not in the address', () => {
  expect(hashOf(firstRoute)).toBe('#/');
  expect(hashOf({ place: 'claim', id: 'harbour-closed' })).toBe('#/claim/harbour-closed');
});

test('an address that is not well encoded is read as it stands', () => {
  expect(parseRoute('#/claim/50%')).toEqual({ place: 'claim', id: '50%' });
});

test.each(['9-4', '4-999', '4', 'all'])('a clause of %o is none', (clause) => {
  const route = parseRoute(`#/sheet?claims=harbour-closed&sentence=The+harbour+is+shut.&clause=${clause}`);
  expect(route).toMatchObject({ place: 'sheet', beside: { pageText: 'The harbour is shut.' } });
  expect(route).not.toHaveProperty('beside.clause');
});
