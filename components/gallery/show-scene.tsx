/**
 * Puts a scene into the page in place of the one before, as if the page had just been loaded. The card stands as it does on
 * a news page, in a shadow root on a page whose own style would spoil it.
 */
import { type ComponentChildren, render } from 'preact';
import { useEffect } from 'preact/hooks';
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

/** What the scene that is there was rendered into. */
let shown: HTMLElement | undefined;

/**
 * Shows a scene, or the front page when there is none of the name. Resolves once all that it does by itself after it was
 * drawn has been done.
 *
 * @param look `scene`, and in what way: `lang`, `longer`, `dir`
 */
export async function showScene(look: URLSearchParams): Promise<void> {
  await clear();
  const name = look.get('scene') ?? '';
  const [surface = ''] = name.split('/');
  const scene = scenes[name];
  if (!scene) {
    addStyle(document.head, pageCss + galleryCss);
    return draw(<GalleryIndex />, document.body);
  }
  const root = surface === 'card' ? shadowOnHostilePage() : document.body;
  addStyle(document.head, styles[surface] ?? hostilePage);
  const t = plainTexts(locales[look.get('lang') ?? 'en'] ?? en, look.has('longer') ? lengthen : undefined);
  const speaker = surface === 'card' ? root : document.documentElement;
  speaker.lang = t('language');
  speaker.dir = look.get('dir') ?? t('direction');
  return draw(<Texts.Provider value={t}>{scene()}</Texts.Provider>, root);
}

/** Leaves nothing of the scene before, and nothing of what was done to it. */
async function clear(): Promise<void> {
  // What a component undoes when it goes, it does a moment later: then, and not in the next scene.
  if (shown) await draw(null, shown);
  document.body.replaceChildren();
  for (const style of document.head.querySelectorAll('style')) style.remove();
  for (const element of [document.documentElement, document.body]) {
    for (const attribute of element.getAttributeNames()) element.removeAttribute(attribute);
  }
  document.documentElement.lang = 'en';
  scrollTo(0, 0);
}

function draw(content: ComponentChildren, root: HTMLElement): Promise<void> {
  shown = root;
  return new Promise((resolve) => render(<Scene onDone={resolve}>{content}</Scene>, root));
}

/** The effects of what is within come before its own. */
function Scene({ onDone, children }: { readonly onDone: () => void; readonly children: ComponentChildren }) {
  useEffect(onDone, [onDone]);
  return children;
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
