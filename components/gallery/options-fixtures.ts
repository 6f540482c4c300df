/** Content of the options for the gallery and the tests: one ready state to vary, many sources, and a few hidden claims. */
import { weighSources } from '../../engine/source-effect.ts';
import type { SourceWording } from '../../engine/source-wordings.ts';
import type { PackSummary, RestoreReport, SourceSummary } from '../../platform/messages.ts';
import type { DismissedClaim } from '../options/DismissedSection.tsx';
import type { ReadyOptions } from '../options/options-state.ts';
import { excluded, kellogg } from './claim-fixtures.ts';
import { keys } from './site-fixtures.ts';
import { pack, sources } from './source-fixtures.ts';

/** Three claims, of which one is worded by a single source. */
const claims = [['myind', 'cde-news'], ['kyiv-independent'], ['daily-guardian', 'united24', 'kyiv-independent']].map(
  (carriers) => ({ wordings: carriers.map((source) => ({ source })) }),
);

/** What a choice of sources leaves of three claims, one of which a single source words. */
export function effectOf(hiddenSources: readonly string[]): ReadyOptions['effect'] {
  return weighSources({ sources: pack.sources, claims }, hiddenSources);
}

/** As the options are after the installation. */
export const readyOptions: ReadyOptions = {
  kind: 'ready',
  pack,
  hiddenSources: [],
  isUnread: false,
  effect: effectOf([]),
  wordings: {},
  origins: [],
  rules: {},
  canAddNews: true,
  marks: { amount: 'strongest', withPossible: false, style: 'underline', colour: 'amber' },
  hoverMs: 500,
  keys,
  language: 'browser',
  dismissed: [],
  backup: { kind: 'none' },
  version: '0.1.0',
  pages: { welcome: '?scene=welcome/asking', library: '?scene=library' },
};

export const someWordings: readonly SourceWording[] = [excluded, kellogg].flatMap(({ claim, wordings }) =>
  wordings.slice(0, 2).map(({ form, segments, url }) => ({
    claim: claim.id,
    statement: claim.statement,
    form,
    text: segments.map(({ text }) => text).join(''),
    url,
  })),
);

/** One of them of a claim that the pack holds no longer, and of a file that has no host. */
export const someDismissed: readonly DismissedClaim[] = [
  {
    claim: excluded.claim.id,
    statement: excluded.claim.statement,
    sentence: excluded.pageText,
    page: 'https://www.kyivindependent.com/one',
  },
  { claim: 'gone', statement: undefined, sentence: kellogg.pageText, page: 'file:///page.html' },
];

const towns = ['Example Town', 'Northport', 'Seaford', 'Highbridge', 'Millbrook', 'Eastcliff'];
const papers = [
  'Courier',
  'Gazette',
  'Herald',
  'Post',
  'Review',
  'Times',
  'Evening News',
  'Observer',
  'Journal',
  'Echo',
];
const countries = ['Examplia', 'Borderland', 'Coastania', null];

/** Sixty made-up papers of made-up places. */
export const manySources: PackSummary = {
  ...pack,
  claims: 60,
  sources: towns.flatMap((town, place) =>
    papers.map((paper, at): SourceSummary => {
      const id = `paper-${place}-${at}`;
      return {
        id,
        outlet: `${town} ${paper}`,
        domain: `${id}.example`,
        country: countries[(place + at) % countries.length] ?? null,
        headline: at % 3 === 0 ? sources.kyiv.headline : sources.myind.headline,
        published: at % 2 === 0 ? `2025-04-${10 + at}` : null,
        url: `https://${id}.example/article`,
        wordings: 1 + ((place * 7 + at * 3) % 29),
      };
    }),
  ),
};

/** What hiding some of the sixty leaves of as many claims, each of which one or two of them word. */
export function effectOnMany(hiddenSources: readonly string[]): ReadyOptions['effect'] {
  const ids = manySources.sources.map(({ id }) => id);
  const worded = ids.map((source, at) => ({
    wordings: at % 4 === 0 ? [{ source }] : [{ source }, { source: ids[at - 1] ?? source }],
  }));
  return weighSources({ sources: manySources.sources, claims: worded }, hiddenSources);
}

/** What a file would change in which everything that can be is amiss. */
export const lossyReport: RestoreReport = {
  taken: [
    { part: 'sources', count: 2 },
    { part: 'sites', count: 0 },
    { part: 'cards', count: 1 },
    { part: 'dismissed', count: 1 },
  ],
  losses: [
    { kind: 'part', part: 'marks' },
    { kind: 'part', part: 'language' },
    { kind: 'sources', names: ['example-courier'] },
    { kind: 'rules', names: ['a site', '*.example.org'] },
    { kind: 'access', names: ['*://*.example.org/*', '*://*.example.net/*', '*://*/*'] },
    { kind: 'dismissed', count: 3 },
  ],
};

/** What a file would change that fits in all. */
export const fullReport: RestoreReport = {
  taken: [
    { part: 'sources', count: 1 },
    { part: 'sites', count: 2 },
    { part: 'marks', count: 1 },
    { part: 'cards', count: 1 },
    { part: 'language', count: 1 },
    { part: 'dismissed', count: 0 },
  ],
  losses: [],
};
