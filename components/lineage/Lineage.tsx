/**
 * The variants of one utterance as a text with forks: what all have runs on, and where they part, the ways hang beneath each
 * other, each with the outlets that go it. To point at an outlet lights its way through. The drawing is for the eye; those
 * who listen have the same as a list.
 */
import { useState } from 'preact/hooks';
import type { Stretch } from '../../engine/lineage.ts';
import { useTexts } from '../texts.ts';
import { Fork } from './Fork.tsx';
import { LineageList } from './LineageList.tsx';
import { placeStretches } from './lineage-layout.ts';

interface LineageProps {
  readonly stretches: readonly Stretch[];
  /** Names by id of the source, of these sources alone, in the order in which they are offered. */
  readonly outlets: Readonly<Record<string, string>>;
  /** BCP 47 tag of the language that the quotations are in. */
  readonly language: string;
}

export function Lineage({ stretches, outlets, language }: LineageProps) {
  const t = useTexts();
  const [pointed, setPointed] = useState<readonly string[]>([]);
  const [followed, setFollowed] = useState<string>();
  const places = placeStretches(stretches, outlets);
  const names = [...new Set(Object.values(outlets))];
  const lit = pointed.length > 0 || followed === undefined ? pointed : [followed];
  return (
    <div class="lineage">
      <LineageList places={places} language={language} />
      {/* The words of the page's language may run the other way than ours. */}
      <div
        class={lit.length > 0 ? 'words drawing following' : 'words drawing'}
        aria-hidden="true"
        dir="auto"
        lang={language}
      >
        {places.map(({ branches, isShared }, at) => (
          <>
            {/* Two forks in a row touch. */}
            {at > 0 && (branches.length === 1 || places[at - 1]?.branches.length === 1) && ' '}
            {isShared ? (
              <span class="run">{branches[0].words}</span>
            ) : (
              <Fork
                branches={branches}
                begins={at === 0}
                ends={at === places.length - 1}
                lit={lit}
                onPoint={setPointed}
              />
            )}
          </>
        ))}
      </div>
      {places.length > 1 && (
        <fieldset class="follow">
          <legend class="note">{t('lineage.follow')}</legend>
          {names.map((name) => (
            <button
              type="button"
              key={name}
              class={lit.includes(name) ? 'lit' : undefined}
              aria-pressed={followed === name}
              onMouseEnter={() => setPointed([name])}
              onMouseLeave={() => setPointed([])}
              onFocus={() => setPointed([name])}
              onBlur={() => setPointed([])}
              onClick={() => setFollowed(followed === name ? undefined : name)}
            >
              {name}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
}
