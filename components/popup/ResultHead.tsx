interface ResultHeadProps {
  readonly title: string;
  /** What leaving it leads to. */
  readonly back: string;
  onLeave(): void;
}

/** What stands below, and the way back from it. */
export function ResultHead({ title, back, onLeave }: ResultHeadProps) {
  return (
    <div class="section-head">
      <h2 class="label">{title}</h2>
      <button type="button" class="text-button" onClick={onLeave}>
        {back}
      </button>
    </div>
  );
}
