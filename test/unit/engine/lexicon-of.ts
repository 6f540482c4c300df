/** A lexicon by itself, without claims. */
import { compileLexicon } from '../../../engine/compile-lexicon.ts';
import type { CompiledLexicon } from '../../../engine/compiled-lexicon.ts';
import { createLexicon, type Lexicon } from '../../../engine/lexicon.ts';
import type { Pack } from '../../../engine/pack.ts';
import { createPatterns } from '../../../engine/patterns.ts';

export function compiledOf(lexicon: Pack['lexicon']): CompiledLexicon {
  return compileLexicon({ lexicon, claims: [] });
}

export function lexiconOf(lexicon: Pack['lexicon']): Lexicon {
  return createLexicon(createPatterns(compiledOf(lexicon)));
}
