import { useTexts } from './texts.ts';

/** The product's name with its sign: lines of text, lit from the side. */
export function Brand() {
  const t = useTexts();
  return (
    <span class="brand">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path class="light" d="M1 2h3v12H1zM6 7h9v2H6z" />
        <path d="M6 2h9v2H6zM6 12h6v2H6z" />
      </svg>
      {t('extName')}
    </span>
  );
}
