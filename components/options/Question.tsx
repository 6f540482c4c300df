import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface QuestionProps {
  readonly title: string;
  /** The words on the button that does it. */
  readonly yes: string;
  readonly no: string;
  readonly children: ComponentChildren;
  onYes(): void;
  onNo(): void;
}

/**
 * A question in the page itself, which takes the focus when it comes; Esc is a no. When it goes, the focus goes back to
 * where it was.
 */
export function Question({ title, yes, no, children, onYes, onNo }: QuestionProps) {
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    heading.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <section
      class="question"
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onNo();
      }}
    >
      <h3 id={titleId} ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {children}
      <div class="actions">
        <button type="button" class="button primary" onClick={onYes}>
          {yes}
        </button>
        <button type="button" class="button" onClick={onNo}>
          {no}
        </button>
      </div>
    </section>
  );
}
