import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { type Lifted, LiftingContext } from './lifting.ts';

/** What is compared within: a difference that the reader rests on is lifted wherever it stands in here. */
export function Lifting({ children }: { readonly children: ComponentChildren }) {
  const [lifted, lift] = useState<Lifted>();
  const lifting = useMemo(() => ({ lifted, lift }), [lifted]);
  return <LiftingContext.Provider value={lifting}>{children}</LiftingContext.Provider>;
}
