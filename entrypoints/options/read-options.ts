/** Reads all that the options show, and what of it a change has changed. */
import type { DismissedClaim } from '../../components/options/DismissedSection.tsx';
import type { OptionsState, ReadyOptions } from '../../components/options/options-state.ts';
import { askBackground } from '../../platform/channel.ts';
import { readDismissals } from '../../platform/dismissals.ts';
import { grantedOrigins } from '../../platform/host-access.ts';
import { ownPages, ownVersion } from '../../platform/lifecycle.ts';
import { readKeys } from '../../platform/reader-keys.ts';
import { areSettingsUnread, readSettings, type Settings } from '../../platform/settings.ts';

/** What the page shows when it opens. */
export async function readOptions(): Promise<OptionsState> {
  try {
    const [described, settings, isUnread, origins, keys, dismissed] = await Promise.all([
      askBackground('describe-pack', {}),
      readSettings(),
      areSettingsUnread(),
      grantedOrigins(),
      readKeys(),
      readDismissed(),
    ]);
    if (!described.ok && described.problem !== 'damaged-pack') return { kind: 'failed' };
    return {
      kind: 'ready',
      pack: described.ok ? described.answer : undefined,
      ...shownOf(settings),
      isUnread,
      effect: await readEffect(settings.hiddenSources),
      wordings: {},
      origins,
      canAddNews: true,
      keys,
      dismissed,
      backup: { kind: 'none' },
      version: ownVersion(),
      pages: ownPages,
    };
  } catch {
    return { kind: 'failed' };
  }
}

/** The settings as the sections show them. */
export function shownOf({ hiddenSources, sites, marks, cards, language }: Settings) {
  return { hiddenSources, rules: sites, marks, hoverMs: cards.hoverMs, language } satisfies Partial<ReadyOptions>;
}

/** What a choice of sources leaves of the claims; absent when there is no answer. */
export async function readEffect(hiddenSources: readonly string[]): Promise<ReadyOptions['effect']> {
  const reply = await askBackground('weigh-sources', { hiddenSources });
  return reply.ok ? reply.answer : undefined;
}

/** What a source says of each claim. */
export async function readWordings(source: string): Promise<ReadyOptions['wordings'][string]> {
  const reply = await askBackground('list-wordings', { source });
  return reply.ok ? reply.answer.wordings : 'failed';
}

/** What the reader has hidden, with the claims as the pack states them. */
export async function readDismissed(): Promise<readonly DismissedClaim[]> {
  const dismissals = await readDismissals();
  const claims = [...new Set(dismissals.map(({ claim }) => claim))];
  const reply = claims.length > 0 ? await askBackground('state-claims', { claims }) : undefined;
  const statements = reply?.ok ? reply.answer.statements : {};
  return dismissals.map((dismissal) => ({ ...dismissal, statement: statements[dismissal.claim] }));
}
