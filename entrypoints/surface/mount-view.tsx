/** Where a page of the extension and its Preact view meet: the words, the language and the title. */
import { type ComponentChild, render } from 'preact';
import { i18n } from '#i18n';
import { Texts } from '../../components/texts.ts';

/** Renders a view into the page's body. */
export function mountView(view: ComponentChild, title: string): void {
  document.documentElement.lang = i18n.t('language');
  document.title = title;
  render(<Texts.Provider value={i18n.t}>{view}</Texts.Provider>, document.body);
}
