import type { ComponentChildren } from 'preact';

interface SectionProps {
  /** The anchor that leads here. */
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  /** What stands beside the title. */
  readonly tools?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One part of the options under its title; its address is the page's with `#id`. */
export function Section({ id, title, note, tools, children }: SectionProps) {
  const titleId = `${id}-title`;
  return (
    <section id={id} aria-labelledby={titleId}>
      <div class="section-head">
        <h2 id={titleId}>{title}</h2>
        {tools}
      </div>
      {note && <p class="section-note">{note}</p>}
      {children}
    </section>
  );
}
