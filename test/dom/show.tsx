/** Renders a component with the product's English, or with words disguised as `⟦…⟧` to tell them from pack content. */
import { cleanup, render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { onTestFinished } from 'vitest';
import { plainTexts } from '../../components/gallery/plain-texts.ts';
import { Texts } from '../../components/texts.ts';
import en from '../../locales/en.yml?raw';

const english = plainTexts(en);
/** Substitutions stay outside the brackets, so that what a component fills in is not mistaken for a message. */
const disguised = plainTexts(en, (message) => message.replace(/[^$\d]+/g, '⟦⟧'));

export function show(children: ComponentChildren) {
  onTestFinished(cleanup);
  return render(<Texts.Provider value={english}>{children}</Texts.Provider>);
}

/** The language stays a real one: dates are formatted by it. */
export function showDisguised(children: ComponentChildren) {
  onTestFinished(cleanup);
  const translate = ((key: string, ...args: []) =>
    key === 'language' ? 'en-GB' : disguised(key as 'extName', ...args)) as typeof english;
  return render(<Texts.Provider value={translate}>{children}</Texts.Provider>);
}
