/** Where a page of the extension and its Preact view meet: the words, the language and the title. */
import { type ComponentChild, render } from 'preact';
import { Texts } from '../../components/texts.ts';
import type { Translate } from '../../locales/translate.ts';
import { loadMessages, readTexts, watchLanguage } from '../../platform/texts.ts';

/** Renders a view into the page's body, anew when the reader chooses another language. */
export function mountView(view: ComponentChild, titleOf: (t: Translate) => string): void {
  const show = async () => {
    const t = await readTexts(loadMessages);
    document.documentElement.lang = t('language');
    document.documentElement.dir = t('direction');
    document.title = titleOf(t);
    render(<Texts.Provider value={t}>{view}</Texts.Provider>, document.body);
  };
  watchLanguage(show);
  void show();
}
