/** Renders a component with the product's English, or with words disguised as `⟦…⟧` to tell them from pack content. */
import { cleanup, render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { onTestFinished } from 'vitest';
import { plainTexts } from '../../components/gallery/plain-texts.ts';
import { Texts, type Translate } from '../../components/texts.ts';
import en from '../../locales/en.yml?raw';

const english = plainTexts(en);
/** Substitutions stay outside the brackets, so that what a component fills in is not mistaken for a message. */
const disguised = plainTexts(en, (message) => message.replace(/[^$\d]+/g, '⟦⟧'));

export function show(children: ComponentChildren) {
  return showWith(english, children);
}

/** The language stays a real one: dates are formatted by it. */
export function showDisguised(children: ComponentChildren) {
  const translate = ((key: string, ...args: []) =>
    key === 'language' ? 'en-GB' : disguised(key as 'extName', ...args)) as Translate;
  return showWith(translate, children);
}

function showWith(translate: Translate, children: ComponentChildren) {
  onTestFinished(cleanup);
  const surface = (content: ComponentChildren) => <Texts.Provider value={translate}>{content}</Texts.Provider>;
  const { rerender, ...rendered } = render(surface(children));
  return { ...rendered, rerender: (content: ComponentChildren) => rerender(surface(content)) };
}
