import { useState } from 'preact/hooks';
import { useTexts } from '../texts.ts';

interface CopyButtonProps {
  readonly label: string;
  /** What is copied. Asked for at the click: a text with its day takes longer to write than the button to draw. */
  write(): string;
  /** Resolves to false where the browser or the page does not let us. */
  onCopy(text: string): Promise<boolean>;
}

/** Copies a text within the click, and says whether that worked. */
export function CopyButton({ label, write, onCopy }: CopyButtonProps) {
  const t = useTexts();
  const [copied, setCopied] = useState<boolean>();
  return (
    <span class="copy">
      <button type="button" class="text-button" onClick={() => void onCopy(write()).then(setCopied)}>
        {label}
      </button>
      <span class="note" role="status">
        {copied === true && t('copy.done')}
        {copied === false && t('copy.refused')}
      </span>
    </span>
  );
}
