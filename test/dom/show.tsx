/** Renders a component with the product's words, or with words disguised as `⟦…⟧` to tell them from pack content. */
import { act, cleanup, render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { onTestFinished } from 'vitest';
import { plainTexts } from '../../components/gallery/plain-texts.ts';
import { Texts } from '../../components/texts.ts';
import en from '../../locales/en.yml?raw';
import type { Translate } from '../../locales/translate.ts';
import uk from '../../locales/uk.yml?raw';

const english = plainTexts(en);
const ukrainian = plainTexts(uk);
/** Substitutions stay outside the brackets, so that what a component fills in is not mistaken for a message. */
const disguised = plainTexts(en, (message) => message.replace(/[^$\d]+/g, '⟦⟧'));

export function show(children: ComponentChildren) {
  return showWith(english, children);
}

/** As a page that is in Ukrainian, and says so. */
export function showInUkrainian(children: ComponentChildren) {
  const rendered = showWith(ukrainian, children);
  rendered.container.setAttribute('lang', ukrainian('language'));
  return rendered;
}

export function showDisguised(children: ComponentChildren) {
  return showWith(disguised, children);
}

function showWith(translate: Translate, children: ComponentChildren) {
  onTestFinished(() => act(cleanup));
  const surface = (content: ComponentChildren) => <Texts.Provider value={translate}>{content}</Texts.Provider>;
  const { rerender, ...rendered } = render(surface(children));
  return { ...rendered, rerender: (content: ComponentChildren) => rerender(surface(content)) };
}
