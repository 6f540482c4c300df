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
    sentence: 'a-name & more',
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
