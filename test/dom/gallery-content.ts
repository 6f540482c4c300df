/** What the gallery's scenes are filled with: the content that no locale has, such as wordings and the names of outlets. */
import { exampleCard } from '../../components/welcome/example-card.ts';
import { sampleText } from '../../components/welcome/sample-text.ts';

export const galleryContent: unknown = [
  import.meta.glob('../../components/gallery/*{fixtures,scenes}.{ts,tsx}', { eager: true }),
  exampleCard,
  sampleText,
];
