import { useTexts } from '../texts.ts';

/** The parts of the page in their order; each is the anchor of its section. */
export const sectionIds = ['sources', 'sites', 'marks', 'keys', 'language', 'dismissed', 'backup', 'about'] as const;
export type SectionId = (typeof sectionIds)[number];

/** The way to each part: at the side of a wide window, above all in a narrow one. */
export function Contents({ ids }: { readonly ids: readonly SectionId[] }) {
  const t = useTexts();
  return (
    <nav class="contents" aria-label={t('options.contents')}>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{t(`options.${id}.title`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
