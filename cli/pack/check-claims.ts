/** What must hold between the claims of a file, beyond the form of each. */
import type { Report } from './problem.ts';
import type { WrittenClaim } from './read-claims.ts';
import type { Located } from './yaml-reader.ts';

/** Ids are unique, every claim has a wording, and every background link leads to another claim, of that kind. */
export function checkClaims(claims: readonly WrittenClaim[], report: Report): void {
  const claimOfId = new Map<string, { readonly line: number; readonly kind: string | undefined }>();
  for (const { id, kind, at, wordings } of claims) {
    const first = id && claimOfId.get(id.value);
    if (first) report(id.at, `the claim id "${id.value}" is taken in line ${first.line}`, 'use another');
    else if (id) claimOfId.set(id.value, { line: id.at.line, kind });
    if (wordings.length === 0) report(at, 'the claim has no wording', 'add one, or remove the claim');
  }
  for (const { id, background } of claims) {
    for (const link of background) checkLink(link, id?.value, claimOfId, report);
  }
}

function checkLink(
  { value, at }: Located<string>,
  ownId: string | undefined,
  claimOfId: ReadonlyMap<string, { readonly kind: string | undefined }>,
  report: Report,
): void {
  const target = claimOfId.get(value);
  if (value === ownId) report(at, 'the claim is its own background', 'remove the link');
  else if (!target) {
    report(at, `no claim has the id "${value}"`, 'use the id of a claim in this file, or remove the link');
  } else if (target.kind !== undefined && target.kind !== 'background') {
    report(at, `the claim "${value}" is of kind ${target.kind}`, 'link claims of kind background only');
  }
}
