/** What must hold between a claim's cues, the lexicon and the claim's own wordings. */
import { compileLexicon } from '../../engine/compile-lexicon.ts';
import { createConcepts } from '../../engine/concepts.ts';
import { compileCues } from '../../engine/cues.ts';
import type { Pack } from '../../engine/pack.ts';
import { readSign } from '../../engine/statement.ts';
import { tokenise } from '../../engine/tokens.ts';
import type { Report } from './problem.ts';
import type { WrittenClaim } from './read-claims.ts';
import type { WrittenConcept } from './read-lexicon.ts';

/** Every `=concept` of a cue is one of the lexicon. */
export function checkConceptsOfCues(
  claims: readonly WrittenClaim[],
  lexicon: readonly WrittenConcept[],
  report: Report,
): void {
  const known = new Set(lexicon.map(({ concept }) => concept));
  for (const { cues } of claims) {
    if (!cues) continue;
    for (const { value, at } of [...cues.all.flat(), ...cues.about.flat(), ...cues.by, ...cues.none]) {
      if (!value.startsWith('=') || known.has(value.slice(1))) continue;
      report(at, `the lexicon has no concept "${value.slice(1)}"`, 'add it there, or write a phrase without "="');
    }
  }
}

/** Every wording meets the cues of its own claim, as the engine reads both. `written` is what the pack was compiled from. */
export function checkCues(pack: Pack, written: readonly WrittenClaim[], report: Report): void {
  const concepts = createConcepts(compileLexicon(pack));
  for (const [index, claim] of pack.claims.entries()) {
    const cues = claim.cues && compileCues(claim.cues, concepts);
    if (!cues) continue;
    for (const { text } of written[index]?.wordings ?? []) {
      if (!text) continue;
      const occurrences = concepts.find(tokenise(text.value));
      const sign = readSign(cues, occurrences);
      if (sign === undefined || occurrences.some(({ concept }) => cues.none.has(concept))) {
        report(text.at, "the excerpt does not meet the claim's own cues", 'widen the cues, or remove the wording');
      } else if (cues.isSigned && sign !== 'affirmed') {
        const reading = sign === 'turned' ? 'as the contrary of' : 'as leaving open';
        report(text.at, `by its cues the excerpt reads ${reading} the claim`, 'correct the signs of their concepts');
      }
    }
  }
}
