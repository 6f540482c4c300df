import fc from 'fast-check';
import { expect, test, vi } from 'vitest';

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));
const { readSettingsFile, writeSettingsFile } = await import('../../../platform/settings-file.ts');
const { defaultSettings } = await import('../../../platform/settings.ts');
const { hoverDelays, languageChoices, wordingOrders } = await import('../../../platform/settings.ts');
const { markColours, markStyles } = await import('../../../engine/mark-look.ts');

const here = { sources: ['myind', 'cde-news'], origins: ['*://*.example.org/*'] };
const backup = { settings: defaultSettings, dismissals: [], origins: [] };
const read = (change: object) =>
  readSettingsFile(JSON.stringify({ ...JSON.parse(writeSettingsFile(backup)), ...change }), here);

/** What would be lost of a file that was changed so. */
function losses(change: object) {
  const reading = read(change);
  return reading.ok ? reading.report.losses : reading;
}

test.each([
  ['nothing', '', 'damaged'],
  ['a file that is cut short', writeSettingsFile(backup).slice(0, -20), 'damaged'],
  ['other JSON', '{"settings":{"version":3}}', 'foreign'],
  ['null', 'null', 'foreign'],
  ['a list', '[]', 'foreign'],
  ['a file without a version', '{"format":"sidelight-settings"}', 'foreign'],
  ['a file of a later version', '{"format":"sidelight-settings","version":2}', 'newer'],
])('%s is refused as a whole', (_, text, problem) => {
  expect(readSettingsFile(text, here)).toEqual({ ok: false, problem });
});

test('any JSON is read without an error', () => {
  fc.assert(fc.property(fc.json(), (text) => void readSettingsFile(text, here)));
});

test('any JSON in any part of a backup is read without an error, and what is taken over is sound', () => {
  const parts = ['hiddenSources', 'sites', 'marks', 'cards', 'language', 'dismissals', 'origins'];
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...parts), fc.jsonValue()), (change) => {
      const reading = read(change);
      if (!reading.ok) throw new Error(reading.problem);
      const again = writeSettingsFile({
        settings: { ...defaultSettings, ...reading.restored.settings },
        dismissals: reading.restored.dismissals ?? [],
        origins: [],
      });
      expect(readSettingsFile(again, here)).toMatchObject({ ok: true, report: { losses: [] } });
    }),
  );
});

test('whatever a reader has set is written and read back whole', () => {
  const name = fc.stringMatching(/^[a-z]{1,9}\.org$/);
  const settings = fc.record({
    version: fc.constant(3 as const),
    hiddenSources: fc.subarray(here.sources),
    sites: fc.dictionary(name, fc.constantFrom('ask' as const, 'off' as const)),
    marks: fc.record({
      amount: fc.constantFrom('strongest' as const, 'all' as const),
      withPossible: fc.boolean(),
      style: fc.constantFrom(...markStyles),
      colour: fc.constantFrom(...markColours),
    }),
    cards: fc.record({ order: fc.constantFrom(...wordingOrders), hoverMs: fc.constantFrom(...hoverDelays, null) }),
    language: fc.constantFrom(...languageChoices),
  });
  const dismissals = fc.array(fc.record({ claim: fc.string(), sentence: fc.string(), page: fc.webUrl() }));
  fc.assert(
    fc.property(settings, dismissals, (settings, dismissals) => {
      const { version: _, ...parts } = settings;
      const reading = readSettingsFile(writeSettingsFile({ settings, dismissals, origins: here.origins }), here);
      expect(reading).toMatchObject({ ok: true, restored: { settings: parts, dismissals }, report: { losses: [] } });
    }),
  );
});

test('a source that the pack does not hold is left out by name; without a pack none is unknown', () => {
  const change = { hiddenSources: ['myind', 'gone', 'gone'] };
  expect(losses(change)).toEqual([{ kind: 'sources', names: ['gone'] }]);
  expect(read(change)).toMatchObject({ restored: { settings: { hiddenSources: ['myind'] } } });
  const text = JSON.stringify({ ...JSON.parse(writeSettingsFile(backup)), ...change });
  expect(readSettingsFile(text, { ...here, sources: undefined })).toMatchObject({ report: { losses: [] } });
});

test('a rule that there is not, or for what is no site, is left out by name and costs no other', () => {
  const sites = { 'example.org': 'off', 'news.example.org': 'sometimes', '*.example.org': 'off', 'a b': 'ask' };
  expect(losses({ sites })).toEqual([{ kind: 'rules', names: ['news.example.org', '*.example.org', 'a b'] }]);
  expect(read({ sites })).toMatchObject({ restored: { settings: { sites: { 'example.org': 'off' } } } });
});

test('access is never restored: sites that the browser does not let in to any more are told', () => {
  const origins = ['*://*.example.org/*', '*://news.example.org/*', '*://*.example.net/*', '*://*/*', 'nonsense'];
  expect(losses({ origins })).toEqual([{ kind: 'access', names: ['*://*.example.net/*', '*://*/*', 'nonsense'] }]);
});

test('a part that is missing or damaged stays as it is, and costs no other', () => {
  const change = { marks: { style: 'blink' }, language: undefined, dismissals: 'none' };
  expect(losses(change)).toEqual([
    { kind: 'part', part: 'marks' },
    { kind: 'part', part: 'language' },
    { kind: 'part', part: 'dismissed' },
  ]);
  const reading = read(change);
  expect(reading).toMatchObject({ restored: { settings: { cards: defaultSettings.cards } } });
  expect(Object.keys(reading.ok ? reading.restored.settings : {})).not.toContain('marks');
  expect(reading).not.toHaveProperty('restored.dismissals');
});

test('hidden claims are read one by one, and those that cannot be are counted', () => {
  const good = { claim: 'root-causes', sentence: 'It is a root cause.', page: 'https://example.org/one' };
  expect(losses({ dismissals: [good, { claim: 7 }, null] })).toEqual([{ kind: 'dismissed', count: 2 }]);
});

test('the report says how much of each part would be taken over', () => {
  const reading = read({ hiddenSources: ['myind'], sites: { 'example.org': 'off', 'example.net': 'ask' } });
  expect(reading.ok && reading.report.taken).toEqual([
    { part: 'sources', count: 1 },
    { part: 'sites', count: 2 },
    { part: 'marks', count: 1 },
    { part: 'cards', count: 1 },
    { part: 'language', count: 1 },
    { part: 'dismissed', count: 0 },
  ]);
});
