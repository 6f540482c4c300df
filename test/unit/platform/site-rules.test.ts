import { expect, test } from 'vitest';
import {
  changedSites,
  originOfDomain,
  originsOfSite,
  ruledOrigins,
  ruleFor,
  siteOf,
  withRule,
} from '../../../platform/site-rules.ts';

test.each(['about:config', 'file:///home/reader/page.html', 'chrome://settings/', 'no address', ''])(
  '%s is a page of no site',
  (url) => expect(siteOf(url)).toBeUndefined(),
);

test.each([
  ['https://www.example.org/a?b#c', 'example.org'],
  ['http://news.example.org:8080/', 'news.example.org'],
  ['http://127.0.0.1:3000/', '127.0.0.1'],
  ['http://[::1]:3000/', '[::1]'],
])('%s is a page of %s', (url, site) => expect(siteOf(url)).toBe(site));

test('a site is asked for with and without its www, and no wider', () => {
  expect(originsOfSite('example.org')).toEqual(['*://example.org/*', '*://www.example.org/*']);
  expect(originsOfSite('localhost')).toEqual(['*://localhost/*']);
});

test('a domain stands for all below it; an address in numbers has nothing below it', () => {
  expect(originOfDomain('example.org')).toBe('*://*.example.org/*');
  expect(originOfDomain('127.0.0.1')).toBe('*://127.0.0.1/*');
  expect(originOfDomain('[::1]')).toBe('*://[::1]/*');
});

test('a site without a rule has none, whatever its name is', () => {
  expect(ruleFor({}, 'example.org')).toBeUndefined();
  expect(ruleFor({}, 'constructor')).toBeUndefined();
  expect(ruleFor({ 'example.org': 'off' }, 'badexample.org')).toBeUndefined();
});

test('the rule of the nearest site above holds', () => {
  const rules = { 'example.org': 'off', 'news.example.org': 'ask' } as const;
  expect(ruleFor(rules, 'live.news.example.org')).toEqual({ site: 'news.example.org', rule: 'ask' });
  expect(ruleFor(rules, 'sport.example.org')).toEqual({ site: 'example.org', rule: 'off' });
});

test('a rule replaces the one before, and can be taken away', () => {
  const rules = withRule({ 'example.org': 'off', 'example.net': 'ask' }, 'example.org', 'ask');
  expect(rules).toEqual({ 'example.org': 'ask', 'example.net': 'ask' });
  expect(withRule(rules, 'example.org', undefined)).toEqual({ 'example.net': 'ask' });
});

test('what changed is what is another rule, a new one, or none any more', () => {
  expect(changedSites({ a: 'off', b: 'ask', c: 'off' }, { a: 'off', b: 'off', d: 'ask' })).toEqual(['b', 'c', 'd']);
});

test('the sites under one kind of rule are known by their patterns', () => {
  expect(ruledOrigins({ 'example.org': 'off', 'example.net': 'ask' }, ['off'])).toEqual(['*://*.example.org/*']);
});
