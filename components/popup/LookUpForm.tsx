import { useRef } from 'preact/hooks';
import { useTexts } from '../texts.ts';

/** A box for a typed or pasted phrase. Enter looks it up; a blank phrase asks nothing. */
export function LookUpForm({ onLookUp }: { onLookUp(phrase: string): void }) {
  const t = useTexts();
  const box = useRef<HTMLTextAreaElement>(null);

  function submit(event: Event) {
    event.preventDefault();
    const phrase = box.current?.value.trim();
    if (phrase) onLookUp(phrase);
  }

  function submitOnEnter(event: KeyboardEvent) {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) submit(event);
  }

  return (
    <form class="look-up" onSubmit={submit}>
      <label class="label" for="phrase">
        {t('popup.lookUpLabel')}
      </label>
      <div class="look-up-row">
        <textarea id="phrase" ref={box} rows={1} placeholder={t('popup.lookUpHint')} onKeyDown={submitOnEnter} />
        <button type="submit" class="button">
          {t('popup.lookUp')}
        </button>
      </div>
    </form>
  );
}
