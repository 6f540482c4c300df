import { Card } from '../card/Card.tsx';
import { useTexts } from '../texts.ts';
import { exampleCard } from './example-card.ts';

/** A marked headline with its card, drawn by the real components. It cannot be operated: `inert` keeps it a picture. */
export function Example() {
  const t = useTexts();
  return (
    <figure class="example">
      <div inert>
        <div class="article">
          <p class="words">
            <span class="mark">{exampleCard.pageText}</span>
          </p>
          <div class="lines" />
        </div>
        <Card cards={[exampleCard]} onClose={() => {}} />
      </div>
      <figcaption class="unseen">{t('welcome.example')}</figcaption>
    </figure>
  );
}
