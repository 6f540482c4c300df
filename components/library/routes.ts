/**
 * Where in the library the reader is, as the address says it after its `#`: `#/`, `#/claim/<id>`, `#/outlet/<id>`,
 * `#/sheet`. Choices are parameters, and are left out while they are as at first. What an address does not say, or says in a
 * way that we do not know, reads as at first; a place that we do not know is `unknown`.
 */
import type { Wording } from '../../engine/pack.ts';
import type { ReadableClaim } from '../../engine/readable-pack.ts';

const claimOrders = ['pack', 'latest', 'earliest', 'most-outlets', 'fewest-outlets', 'a-to-z', 'speaker'] as const;
export const claimKinds = ['quote', 'statement', 'background'] as const satisfies readonly ReadableClaim['kind'][];
export const forms = ['headline', 'quote', 'paraphrase'] as const satisfies readonly Wording['form'][];
export const reaches = ['all', 'one'] as const;

export type ClaimOrder = (typeof claimOrders)[number];

/** Which claims are shown; what is absent keeps none away. */
export interface ClaimFilter {
  /** Words that all stand somewhere in the claim or in its wordings. */
  readonly text?: string | undefined;
  /** As the pack names the speaker; empty for claims that name none. */
  readonly speaker?: string | undefined;
  readonly kind?: (typeof claimKinds)[number] | undefined;
  /** Id of a source that carries it. */
  readonly outlet?: string | undefined;
  /** Carried in that form, by the `outlet` if there is one. */
  readonly form?: (typeof forms)[number] | undefined;
  /** Carried by all sources, or by one alone. */
  readonly reach?: (typeof reaches)[number] | undefined;
}

export interface ClaimsRoute {
  readonly place: 'claims';
  readonly filter: ClaimFilter;
  readonly order: ClaimOrder;
  /** Which page of the list, from 1. */
  readonly page: number;
  /** Ids of the claims that are chosen for a comparison sheet. */
  readonly chosen: readonly string[];
}

export interface ClaimRoute {
  readonly place: 'claim';
  readonly id: string;
  /** Id of the wording that the others are compared with. */
  readonly base?: string | undefined;
}

export interface SheetRoute {
  readonly place: 'sheet';
  /** Ids, in the order of the sheet. */
  readonly claims: readonly string[];
  /** Whether the outlets stand beside their wordings, or are to be guessed. */
  readonly isNamed: boolean;
  /** What the sentence of a page that the wordings are set beside is kept under. */
  readonly sentence?: string;
}

export type Route =
  | ClaimsRoute
  | ClaimRoute
  | { readonly place: 'outlet'; readonly id: string }
  | SheetRoute
  | { readonly place: 'unknown' };

export const firstRoute: ClaimsRoute = { place: 'claims', filter: {}, order: 'pack', page: 1, chosen: [] };

/** Reads what stands in an address from its `#` on, that included; nothing at all is the list of claims. */
export function parseRoute(hash: string): Route {
  const [, path = '', query = ''] = /^#?([^?]*)\??(.*)$/s.exec(hash) ?? [];
  const parameters = new URLSearchParams(query);
  const [, place, id, more] = path.split('/').map(decode);
  if (more !== undefined) return { place: 'unknown' };
  if (!place) return parseClaims(parameters);
  if (place === 'claim' && id) return { place, id, base: parameters.get('base') || undefined };
  if (place === 'outlet' && id) return { place, id };
  if (place === 'sheet' && id === undefined) {
    const sentence = parameters.get('sentence');
    const isNamed = parameters.get('names') !== 'hidden';
    return { place, claims: listOf(parameters.get('claims')), isNamed, ...(sentence && { sentence }) };
  }
  return { place: 'unknown' };
}

/** The address of a place, from its `#` on. */
export function hashOf(route: Route): string {
  switch (route.place) {
    case 'claims':
      return `#/${queryOf({
        ...route.filter,
        order: route.order === firstRoute.order ? undefined : route.order,
        page: route.page === 1 ? undefined : String(route.page),
        chosen: route.chosen.join(','),
      })}`;
    case 'claim':
      return `#/claim/${encodeURIComponent(route.id)}${queryOf({ base: route.base })}`;
    case 'outlet':
      return `#/outlet/${encodeURIComponent(route.id)}`;
    case 'sheet':
      return `#/sheet${queryOf({
        claims: route.claims.join(','),
        names: route.isNamed ? undefined : 'hidden',
        sentence: route.sentence,
      })}`;
    case 'unknown':
      return '#/unknown';
  }
}

function parseClaims(parameters: URLSearchParams): ClaimsRoute {
  const filter: ClaimFilter = {
    text: parameters.get('text') || undefined,
    speaker: parameters.get('speaker') ?? undefined,
    kind: oneOf(claimKinds, parameters.get('kind')),
    outlet: parameters.get('outlet') || undefined,
    form: oneOf(forms, parameters.get('form')),
    reach: oneOf(reaches, parameters.get('reach')),
  };
  const page = Number(parameters.get('page') ?? 1);
  return {
    place: 'claims',
    filter,
    order: oneOf(claimOrders, parameters.get('order')) ?? firstRoute.order,
    page: Number.isSafeInteger(page) && page >= 1 ? page : 1,
    chosen: listOf(parameters.get('chosen')),
  };
}

/** Parameters that are empty are left out, except for a speaker: an empty one is "nobody named". */
function queryOf(parameters: Readonly<Record<string, string | undefined>>): string {
  const said = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value || (name === 'speaker' && value === '')) said.set(name, value);
  }
  const query = said.toString().replaceAll('%2C', ',');
  return query && `?${query}`;
}

function oneOf<Word extends string>(words: readonly Word[], word: string | null): Word | undefined {
  return words.find((known) => known === word);
}

function listOf(ids: string | null): readonly string[] {
  return [...new Set((ids ?? '').split(',').filter((id) => id !== ''))];
}

/** A part that is not well encoded is taken as it stands. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
