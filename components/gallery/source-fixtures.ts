/** The sources of the gallery and the tests, and the pack that is made of them: as in `seeds/`. */
import type { NewsSite, PackSummary, SourceSummary } from '../../platform/messages.ts';

export const sources = {
  myind: {
    id: 'myind',
    outlet: 'MyInd',
    domain: 'myind.net',
    country: 'IN',
    headline: 'Kremlin pleased by U.S. stance of ruling out NATO membership for Ukraine',
    published: '2025-04-22',
    url: 'https://myind.net/Home/viewArticle/kremlin-pleased-by-us-stance-of-ruling-out-nato-membership-for-ukraine',
    wordings: 27,
  },
  cde: {
    id: 'cde-news',
    outlet: 'CDE News',
    domain: 'cde.news',
    country: null,
    headline: 'Kremlin says U.S. position ruling out NATO membership for Ukraine gives satisfaction',
    published: null,
    url: 'https://cde.news/kremlin-says-u-s-position-ruling-out-nato-membership-for-ukraine-gives-satisfaction',
    wordings: 24,
  },
  united24: {
    id: 'united24',
    outlet: 'UNITED24 Media',
    domain: 'united24media.com',
    country: 'UA',
    headline: 'Kremlin Says It Is “Satisfied” With US Signals Ruling Out Ukraine’s NATO Membership',
    published: null,
    url: 'https://united24media.com/latest-news/kremlin-says-it-is-satisfied-with-us-signals-ruling-out-ukraines-nato-membership-7749',
    wordings: 22,
  },
  kyiv: {
    id: 'kyiv-independent',
    outlet: 'The Kyiv Independent',
    domain: 'kyivindependent.com',
    country: 'UA',
    headline: "Kremlin 'satisfied' with US opposition to Ukraine's NATO membership",
    published: '2025-04-21',
    url: 'https://kyivindependent.com/kremlin-satisfied-with-us-opposition-to-ukraines-nato-membership',
    wordings: 31,
  },
  guardian: {
    id: 'daily-guardian',
    outlet: 'The Daily Guardian',
    domain: 'thedailyguardian.com',
    country: 'IN',
    headline: 'Kremlin Backs Trump’s NATO Rejection: Ukraine Membership ‘Off the Table’',
    published: null,
    url: 'https://thedailyguardian.com/europe/kremlin-backs-trumps-nato-rejection-ukraine-membership-off-the-table/',
    wordings: 26,
  },
} as const satisfies Record<string, SourceSummary>;

export const pack: PackSummary = {
  id: 'ukraine-nato',
  title: 'Ukraine and NATO membership',
  language: 'en',
  licence: 'CC-BY-4.0',
  published: '2025-04-22',
  claims: 58,
  sources: Object.values(sources),
};

export const newsSites: readonly NewsSite[] = [
  ...['kyivindependent.com', 'united24media.com', 'thedailyguardian.com', 'cde.news', 'myind.net'],
].map((domain) => ({ name: pack.sources.find(({ url }) => url.includes(domain))?.outlet ?? domain, domain }));
