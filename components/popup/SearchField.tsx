/**
 * The field that finds claims while the reader types, and looks a sentence up on Enter: an editable combobox with a list
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). The focus stays in the field; the arrows only mark a claim.
 */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '../texts.ts';
import { FoundList, optionId } from './FoundList.tsx';
import type { FoundClaims, PopupActions } from './popup-state.ts';

interface SearchFieldProps extends Pick<PopupActions, 'onType' | 'onLookUp' | 'onShowClaim'> {
  readonly found: FoundClaims | undefined;
}

const listId = 'found-claims';

export function SearchField({ found, onType, onLookUp, onShowClaim }: SearchFieldProps) {
  const t = useTexts();
  const field = useRef<HTMLInputElement>(null);
  const [active, setActive] = useState<number>();
  // The mark is on a place in a list: another list begins without one.
  useLayoutEffect(() => setActive(undefined), [found]);
  useLayoutEffect(() => field.current?.focus(), []);
  const chosen = active === undefined ? undefined : found?.[active];
  const count = found?.length ?? 0;

  function lookUp() {
    const phrase = field.current?.value.trim();
    if (phrase) onLookUp(phrase);
  }

  /** Round and round, by way of the field itself. */
  function move(step: 1 | -1) {
    const next = ((active ?? -1) + 1 + step + count + 1) % (count + 1);
    setActive(next === 0 ? undefined : next - 1);
  }

  /** First the list goes, then the text. */
  function leave() {
    if (field.current && !found) field.current.value = '';
    onType('');
  }

  /** What a key does here; absent where it is to do what it does in any field. */
  function actOf(key: string): (() => void) | undefined {
    switch (key) {
      case 'ArrowDown':
        return count > 0 ? () => move(1) : undefined;
      case 'ArrowUp':
        return count > 0 ? () => move(-1) : undefined;
      case 'Enter':
        return chosen && (() => onShowClaim(chosen.id));
      case 'Escape':
        // In an empty field it closes the popup.
        return field.current?.value ? leave : undefined;
    }
    return undefined;
  }

  function obey(event: KeyboardEvent) {
    const act = event.isComposing ? undefined : actOf(event.key);
    if (!act) return;
    event.preventDefault();
    act();
  }

  return (
    <>
      <form
        class="look-up"
        onSubmit={(event) => {
          event.preventDefault();
          lookUp();
        }}
      >
        <label class="unseen" for="phrase">
          {t('popup.searchLabel')}
        </label>
        <input
          id="phrase"
          ref={field}
          type="text"
          role="combobox"
          autocomplete="off"
          aria-autocomplete="list"
          aria-expanded={count > 0}
          aria-controls={count > 0 ? listId : undefined}
          aria-activedescendant={chosen && optionId(chosen.id)}
          placeholder={t('popup.searchHint')}
          onInput={({ currentTarget }) => onType(currentTarget.value.trim())}
          onKeyDown={obey}
        />
        <button type="submit" class="button">
          {t('popup.lookUp')}
        </button>
      </form>
      {found && <FoundList id={listId} found={found} active={active} onChoose={onShowClaim} />}
    </>
  );
}
