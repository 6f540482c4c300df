import { useRef, useState } from 'preact/hooks';
import { useTexts } from '../texts.ts';
import { siteMeantBy } from './origins.ts';

/** A field for one site by name or address. What is none is said at the field, and nothing is asked. */
export function AddSiteForm({ onAdd }: { onAdd(site: string): void }) {
  const t = useTexts();
  const box = useRef<HTMLInputElement>(null);
  const [isWrong, setWrong] = useState(false);

  function submit(event: Event) {
    event.preventDefault();
    const site = siteMeantBy(box.current?.value ?? '');
    setWrong(site === undefined);
    if (site === undefined || !box.current) {
      box.current?.focus();
      return;
    }
    box.current.value = '';
    onAdd(site);
  }

  return (
    <form class="add-site" onSubmit={submit} noValidate>
      <label for="new-site">{t('options.sites.addOne')}</label>
      <div class="add-site-row">
        <input
          id="new-site"
          ref={box}
          type="text"
          class="field"
          inputMode="url"
          autoComplete="off"
          autoCapitalize="none"
          spellcheck={false}
          placeholder={t('options.sites.example')}
          aria-invalid={isWrong}
          aria-describedby="new-site-note"
          onInput={() => setWrong(false)}
        />
        <button type="submit" class="button">
          {t('options.sites.add')}
        </button>
      </div>
      <p id="new-site-note" class={isWrong ? 'notice' : 'note'} aria-live="polite">
        {isWrong ? t('options.sites.noSite') : t('options.sites.addNote')}
      </p>
    </form>
  );
}
