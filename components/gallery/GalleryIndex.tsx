/** The gallery's front page: every scene by its surface, and the ways in which it can be shown. */
import { scenes } from './scenes.tsx';

const ways = [
  ['Ukrainian', '&lang=uk'],
  ['longer', '&longer'],
  ['right to left', '&dir=rtl'],
] as const;

export function GalleryIndex() {
  const surfaces = Map.groupBy(Object.keys(scenes), (name) => name.split('/')[0] ?? '');
  return (
    <main class="sheet gallery">
      <h1>Gallery</h1>
      <p class="note">
        Every surface in every state, from fixtures. Colours, contrast and motion follow the browser’s own settings;
        each state also stands in {ways.map(([way]) => way).join(', ')}.
      </p>
      {[...surfaces].map(([surface, names]) => (
        <section key={surface}>
          <h2>{surface}</h2>
          <ul>
            {names.map((name) => (
              <li key={name}>
                <a href={`?scene=${name}`}>{name.slice(surface.length + 1)}</a>{' '}
                <span class="meta">
                  {ways.map(([way, query]) => (
                    <a key={query} href={`?scene=${name}${query}`} aria-label={`${name}, ${way}`}>
                      {way}
                    </a>
                  ))}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}
