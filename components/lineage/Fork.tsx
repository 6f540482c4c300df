import type { ComponentChildren } from 'preact';
import { useTexts } from '../texts.ts';
import { type Branch, strokes } from './lineage-layout.ts';

interface ForkProps {
  readonly branches: readonly Branch[];
  /** Nothing stands before it, from where a stroke could lead into it. */
  readonly begins: boolean;
  /** Nothing stands after it. */
  readonly ends: boolean;
  /** Outlets whose way is lit. */
  readonly lit: readonly string[];
  /** The outlets of the branch under the pointer; none when it leaves. */
  onPoint(outlets: readonly string[]): void;
}

/** The ways through one place, one beneath the other, with who goes each: by name, or several as their number. */
export function Fork({ branches, begins, ends, lit, onPoint }: ForkProps) {
  const t = useTexts();
  const isLit = branches.map(({ outlets }) => outlets.some((outlet) => lit.includes(outlet)));
  return (
    <ul class={branches.length > 1 ? 'fork' : 'fork lone'}>
      {branches.map(({ words, outlets }, at) => {
        const { into, past } = at === 0 ? strokes.first : strokes.later;
        const leading = branches.length > 1 && (
          <>
            {at < branches.length - 1 && <path d={past} class={isLit.lastIndexOf(true) > at ? 'lit' : undefined} />}
            <path d={into} class={isLit[at] ? 'lit' : undefined} />
          </>
        );
        return (
          <li
            key={words}
            class={isLit[at] ? 'branch lit' : 'branch'}
            onMouseEnter={() => onPoint(outlets)}
            onMouseLeave={() => onPoint([])}
          >
            {leading && !begins && <Stroke side="start">{leading}</Stroke>}
            <span class="way">
              {words !== '' && <span class="run">{words}</span>}
              {leading && !ends && (
                <svg class="on" viewBox="0 0 1 18" preserveAspectRatio="xMinYMin" aria-hidden="true">
                  <path d={strokes.on} class={isLit[at] ? 'lit' : undefined} />
                </svg>
              )}
            </span>
            <span class="who" lang={t('language')}>
              <bdi>{outlets.length === 1 ? outlets[0] : t('count.outlets', outlets.length)}</bdi>
            </span>
            {leading && !ends && <Stroke side="end">{leading}</Stroke>}
          </li>
        );
      })}
    </ul>
  );
}

function Stroke({ side, children }: { readonly side: 'start' | 'end'; readonly children: ComponentChildren }) {
  return (
    <svg class={side} viewBox="0 0 10 18" preserveAspectRatio="xMinYMin" aria-hidden="true">
      {children}
    </svg>
  );
}
