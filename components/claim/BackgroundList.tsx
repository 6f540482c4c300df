import type { BackgroundFact } from '../../engine/match.ts';
import { Day } from './Day.tsx';
import { OutletLink } from './OutletLink.tsx';

interface BackgroundListProps {
  readonly facts: readonly BackgroundFact[];
  /** BCP 47 tag of the language that facts and sources are in. */
  readonly language: string;
}

/** Facts that belong to a claim, a line each; opened, the source's own wording with its day and the way to it. */
export function BackgroundList({ facts, language }: BackgroundListProps) {
  return (
    <ul class="facts">
      {facts.map(({ claim, statement, date, text, place: { source, url } }) => (
        <li key={claim}>
          <details>
            <summary>
              <span class="fact" lang={language}>
                {statement}
              </span>
              {date && (
                <span class="meta">
                  <Day iso={date} />
                </span>
              )}
            </summary>
            <p class="attribution">
              <OutletLink outlet={source.outlet} url={url} />
              {source.published && (
                <span class="meta">
                  <Day iso={source.published} />
                </span>
              )}
            </p>
            <blockquote class="words" lang={language} dir="auto">
              {text}
            </blockquote>
          </details>
        </li>
      ))}
    </ul>
  );
}
