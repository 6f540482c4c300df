/** The reader's keys and sites in the gallery and the tests. */
import type { ReaderKey } from '../../platform/messages.ts';

export const keys: readonly ReaderKey[] = [
  { command: 'toggle-marks', keys: 'Alt+Shift+H' },
  { command: 'next-mark', keys: 'Alt+Shift+J' },
  { command: 'previous-mark', keys: 'Alt+Shift+K' },
  { command: 'look-up', keys: '' },
];

/** As wide as a name gets. */
export const longSite = 'a-rather-long-name-of-a-newspaper.regional-edition.example.org';

/** Granted singly, with and without `www.`, of one scheme, and all below a domain; one under a rule alone. */
export const someOrigins = [
  '*://kyivindependent.com/*',
  '*://www.kyivindependent.com/*',
  '*://*.cde.news/*',
  `*://${longSite}/*`,
  'http://127.0.0.1/*',
] as const;
export const someRules = { 'cde.news': 'off', 'myind.net': 'ask' } as const;
