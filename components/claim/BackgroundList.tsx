import type { BackgroundFact } from '../../engine/match.ts';
import { Day } from './Day.tsx';
import { OutletLink } from './OutletLink.tsx';

/** Facts that belong to a claim, in our words, each with its day where known and the way to a source's sentence. */
export function BackgroundList({ facts }: { readonly facts: readonly BackgroundFact[] }) {
  return (
    <ul class="facts">
      {facts.map(({ claim, statement, date, place }) => (
        <li key={claim}>
          <p class="fact">{statement}</p>
          <p class="meta">
            {date && (
              <>
                <Day iso={date} />
                {' · '}
              </>
            )}
            <OutletLink outlet={place.source.outlet} url={place.url} />
          </p>
        </li>
      ))}
    </ul>
  );
}
