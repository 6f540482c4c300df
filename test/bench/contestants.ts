/**
 * Our engine and three search libraries, wired up as somebody would who reads their documentation: a document for each
 * wording, the sentence as the query, any word may match, ten results. Each keeps its own analysis and scores.
 */
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { createEngine } from '../../engine/engine.ts';
import type { Pack } from '../../engine/pack.ts';

/** A claim that a page's sentence is taken to state; higher scores are surer, comparable within one contestant. */
export interface Finding {
  /** Index in the page's sentences. */
  readonly sentence: number;
  readonly claim: string;
  readonly score: number;
  readonly relation: 'agrees' | 'contradicts';
}

export interface Contestant {
  readonly name: string;
  /** The module that a bundle would carry. */
  readonly module: string;
  /** Indexes the pack; what it gives finds claims for the sentences of one page, for each sentence the best first. */
  prepare(pack: Pack): (sentences: readonly string[]) => readonly Finding[];
}

const maxResults = 10;

interface Document {
  readonly id: number;
  readonly text: string;
  readonly claim: string;
}

function documentsOf(pack: Pack): readonly Document[] {
  const texts = pack.claims.flatMap(({ id, wordings }) => wordings.map(({ text }) => ({ text, claim: id })));
  return texts.map((document, id) => ({ id, ...document }));
}

const sidelight: Contestant = {
  name: 'Sidelight',
  module: 'engine/engine.ts',
  prepare(pack) {
    const engine = createEngine(pack);
    return (sentences) => {
      if (!engine.isOnTopic(sentences.join('\n'))) return [];
      return engine.matchSentences(sentences).map(({ sentence, claim, strength, relation, score }) => ({
        sentence,
        claim: claim.id,
        relation,
        score: score + (strength === 'strong' ? 1 : 0),
      }));
    };
  },
};

const miniSearch: Contestant = {
  name: 'MiniSearch',
  module: 'minisearch',
  prepare(pack) {
    const index = new MiniSearch<Document>({ fields: ['text'], storeFields: ['claim'] });
    index.addAll(documentsOf(pack));
    return forEachSentence((text) => index.search(text).map(({ claim, score }) => ({ claim: String(claim), score })));
  },
};

const flexSearch: Contestant = {
  name: 'FlexSearch',
  module: 'flexsearch',
  prepare(pack) {
    const documents = documentsOf(pack);
    const index = new FlexSearch.Index({ tokenize: 'strict', encoder: FlexSearch.Charset.LatinBalance });
    for (const { id, text } of documents) index.add(id, text);
    // It gives an order without scores, so the place in it has to do.
    return forEachSentence((text) =>
      index.search(text, { limit: maxResults, suggest: true }).map((id, place) => ({
        claim: documents[Number(id)]?.claim ?? '',
        score: 1 / (place + 1),
      })),
    );
  },
};

const fuse: Contestant = {
  name: 'Fuse.js, token search',
  module: 'fuse.js',
  prepare(pack) {
    const index = new Fuse(documentsOf(pack), { keys: ['text'], includeScore: true, useTokenSearch: true });
    return forEachSentence((text) =>
      index.search(text, { limit: maxResults }).map(({ item, score = 1 }) => ({ claim: item.claim, score: 1 - score })),
    );
  },
};

const fuseFuzzy: Contestant = {
  name: 'Fuse.js, fuzzy',
  module: 'fuse.js',
  prepare(pack) {
    const index = new Fuse(documentsOf(pack), { keys: ['text'], includeScore: true, ignoreLocation: true });
    return forEachSentence((text) =>
      index.search(text, { limit: maxResults }).map(({ item, score = 1 }) => ({ claim: item.claim, score: 1 - score })),
    );
  },
};

/** Sidelight first: the others are compared with it. */
export const contestants: readonly Contestant[] = [sidelight, miniSearch, flexSearch, fuse, fuseFuzzy];

type Search = (text: string) => readonly { readonly claim: string; readonly score: number }[];

/** A claim counts once for a sentence, by its best wording. */
function forEachSentence(search: Search): ReturnType<Contestant['prepare']> {
  return (sentences) =>
    sentences.flatMap((text, sentence) => {
      const best = new Map<string, number>();
      for (const { claim, score } of search(text)) if (!best.has(claim)) best.set(claim, score);
      return [...best].slice(0, maxResults).map(([claim, score]) => ({ sentence, claim, score, relation: 'agrees' }));
    });
}
