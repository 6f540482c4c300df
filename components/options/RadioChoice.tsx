import type { ComponentChildren } from 'preact';

interface RadioChoiceProps<Value> {
  /** Of the radio buttons, unlike any other on the page. */
  readonly name: string;
  readonly legend: string;
  readonly chosen: Value;
  readonly options: readonly { readonly value: Value; readonly label: ComponentChildren }[];
  onChoose(value: Value): void;
}

/** One of a few, under a heading of its own. */
export function RadioChoice<Value>({ name, legend, chosen, options, onChoose }: RadioChoiceProps<Value>) {
  return (
    <fieldset class="choices">
      <legend class="label">{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={String(value)} class="tick">
          <input type="radio" name={name} checked={chosen === value} onChange={() => onChoose(value)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
