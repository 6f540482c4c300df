/**
 * Every surface in every state, in a plain page: `?scene=card/four`. The card stands as it does on a news page, in a
 * shadow root on a page whose own style would spoil it. `&lang=uk` shows it in another language, `&longer` with words
 * that are longer by two fifths, `&dir=rtl` from right to left.
 */
import { render } from 'preact';
import en from '../../locales/en.yml?raw';
import uk from '../../locales/uk.yml?raw';
import cardCss from '../card/card.css?inline';
import libraryCss from '../library/library.css?inline';
import optionsCss from '../options/options.css?inline';
import pageCss from '../page.css?inline';
import panelCss from '../panel/panel.css?inline';
import popupCss from '../popup/popup.css?inline';
import { Texts } from '../texts.ts';
import welcomeCss from '../welcome/welcome.css?inline';
import { GalleryIndex } from './GalleryIndex.tsx';
import galleryCss from './gallery.css?inline';
import { lengthen, plainTexts } from './plain-texts.ts';
import { scenes } from './scenes.tsx';

const hostilePage =
  'html { font-size: 62.5%; background: Canvas; color-scheme: light dark } * { color: crimson; font: 30px fantasy; letter-spacing: 3px }';
const styles: Record<string, string> = {
  library: libraryCss,
  lineage: pageCss,
  options: optionsCss,
  panel: panelCss,
  popup: popupCss,
  welcome: welcomeCss,
};

const locales: Record<string, string> = { en, uk };

const options = new URLSearchParams(location.search);
const name = options.get('scene') ?? '';
const [surface = ''] = name.split('/');
const scene = scenes[name];

if (!scene) {
  addStyle(document.head, pageCss + galleryCss);
  render(<GalleryIndex />, document.body);
} else {
  const root = surface === 'card' ? shadowOnHostilePage() : document.body;
  addStyle(document.head, styles[surface] ?? hostilePage);
  const t = plainTexts(locales[options.get('lang') ?? 'en'] ?? en, options.has('longer') ? lengthen : undefined);
  const speaker = surface === 'card' ? root : document.documentElement;
  speaker.lang = t('language');
  speaker.dir = options.get('dir') ?? t('direction');
  render(<Texts.Provider value={t}>{scene()}</Texts.Provider>, root);
}

function shadowOnHostilePage(): HTMLElement {
  const host = document.body.appendChild(document.createElement('sidelight-card'));
  const shadow = host.attachShadow({ mode: 'open' });
  addStyle(shadow, cardCss);
  return shadow.appendChild(document.createElement('div'));
}

function addStyle(parent: Node, css: string) {
  parent.appendChild(document.createElement('style')).textContent = css;
}
