import { useId } from 'preact/hooks';

interface SelectFieldProps<Value extends string> {
  readonly label: string;
  /** What it is called when nothing is chosen; without it something always is. */
  readonly any?: string;
  readonly value: Value | undefined;
  /** Values with their names. */
  readonly options: readonly (readonly [Value, string])[];
  /** Gets `undefined` when the reader chooses `any`. */
  onChoose(value: Value | undefined): void;
}

/** One of several, with its label above it. */
export function SelectField<Value extends string>({ label, any, value, options, onChoose }: SelectFieldProps<Value>) {
  const id = useId();
  // Values may be empty, and so may not stand for "any" themselves: an option is known by its place.
  const chosen = options.findIndex(([option]) => option === value);
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={String(chosen)}
        onChange={({ currentTarget }) => onChoose(options[Number(currentTarget.value)]?.[0])}
      >
        {any !== undefined && <option value="-1">{any}</option>}
        {options.map(([option, name], at) => (
          <option key={option} value={String(at)}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}
