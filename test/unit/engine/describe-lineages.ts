/** The lineages of a pack's claims, as a page for people to read and check. */
import { composeLineage } from '../../../engine/claim-lineage.ts';
import type { Alternative } from '../../../engine/lineage.ts';
import type { Pack } from '../../../engine/pack.ts';

/** Every claim that has a lineage, with all sources; each stretch as an item, the alternatives of a fork below it. */
export function describeLineages(pack: Pack): string {
  const sections = pack.claims.flatMap((claim) => {
    const lineage = composeLineage(claim, pack.sources);
    if (!lineage) return [];
    const describe = (alternative: Alternative) =>
      `${alternative[0].text.trim() || '∅'} *(${alternative.map(({ source }) => lineage.outlets[source]).join(', ')})*`;
    const items = lineage.stretches.map((alternatives) =>
      alternatives.length === 1
        ? `- **${alternatives[0]?.[0].text.trim()}**`
        : ['- parted:', ...alternatives.map((alternative) => `  - ${describe(alternative)}`)].join('\n'),
    );
    return [`## ${claim.statement}`, items.join('\n')];
  });
  return `${[intro, ...sections].join('\n\n')}\n`;
}

const intro = `# Lineages of the seeds

What the five articles quote of one utterance, laid side by side: in bold what all of them have, and where they part, who has
which words (∅: none). Computed from the wordings of the pack; a test keeps this file current
(\`npx vitest run --project unit -u lineages-of-the-seeds\` writes it). Who had them from whom is not told, since nobody knows.`;
