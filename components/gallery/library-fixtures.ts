/** The bundled pack as the library gets it, and one that is grown from it to many claims and outlets. */
import bundled from '../../data/ukraine-nato.pack.json';
import { readPack, type Source } from '../../engine/pack.ts';
import { type ReadablePack, readablePack } from '../../engine/readable-pack.ts';

const reading = readPack(bundled);
if (!reading.ok) throw new Error(reading.problem);

export const libraryPack = readablePack(reading.pack);

/** Made-up names, the longest as long as any; read by the tests of what scenes say, as every export of the fixtures is. */
export const moreOutlets = [
  'The Evening Example and Harbour Gazette for Town, Country and Coast',
  'Example Radio',
  'Приклад Онлайн',
  'daily sample',
  'The Example Review of Books and Affairs',
  'Nordic Specimen',
  'Instance',
].map((outlet) => ({ outlet }));

/** As many claims, in twelve outlets: the bundled ones again and again under a number, each time in other outlets. */
export function grownPack(claims: number): ReadablePack {
  const sources = [...libraryPack.sources, ...moreOutlets.map(madeUpSource)];
  return {
    ...libraryPack,
    sources,
    claims: Array.from({ length: claims }, (_, at) => {
      const turn = Math.floor(at / libraryPack.claims.length);
      const claim = pick(libraryPack.claims, at);
      const moved = (id: string) => pick(sources, sources.findIndex((source) => source.id === id) + turn * 5).id;
      return {
        ...claim,
        id: turn === 0 ? claim.id : `${claim.id}-${turn}`,
        statement: turn === 0 ? claim.statement : `${claim.statement} (${turn})`,
        wordings: claim.wordings.map((wording) => ({ ...wording, source: moved(wording.source) })),
      };
    }),
  };
}

function madeUpSource({ outlet }: Pick<Source, 'outlet'>, at: number): Source {
  const [model] = libraryPack.sources;
  if (!model) throw new Error('the bundled pack has no source');
  const id = `made-up-${at}`;
  return {
    ...model,
    id,
    outlet,
    domain: `${id}.example`,
    url: `https://${id}.example/`,
    byline: null,
    published: null,
    country: null,
  };
}

function pick<Item>(items: readonly Item[], at: number): Item {
  const item = items[at % items.length];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}
