/** What Sidelight makes of a page that a browser shows: the page's side as in the extension, the background's in Node. */
import type { Frame, Page } from 'puppeteer-core';
import type { Engine } from '../../engine/engine.ts';
import { isSameLanguage } from '../../engine/language.ts';
import type { Pack } from '../../engine/pack.ts';
import type {} from './page-code.ts';

export interface PageReading {
  /** Whether the gate lets the page, or a frame of it, in. */
  readonly gate: boolean;
  /** The strong marks, frame after frame, with the document's own words at the places of each. */
  readonly marks: readonly { readonly text: string; readonly places: string }[];
}

/** Reads the page in front, which must have `code` (of `bundlePageCode`) in none of its frames yet. */
export async function readCorpusPage(page: Page, code: string, pack: Pack, engine: Engine): Promise<PageReading> {
  const readings = [];
  for (const frame of page.frames()) readings.push(await readFrame(frame, code, pack, engine));
  return { gate: readings.some(({ gate }) => gate), marks: readings.flatMap(({ marks }) => marks) };
}

async function readFrame(frame: Frame, code: string, pack: Pack, engine: Engine): Promise<PageReading> {
  await frame.evaluate(code);
  const { isAboutTopic, language, sentences } = await frame.evaluate(
    (topic, packLanguage) => ({
      isAboutTopic: sidelight.isPageAboutTopic(document, topic, packLanguage),
      language: sidelight.articleLanguage(document) ?? null,
      sentences: sidelight.readSentences().map((sentence) => ({
        text: sentence.text,
        places: sidelight.rangesOf(sentence.block, sentence).map(String).join(''),
      })),
    }),
    pack.topic,
    pack.language,
  );
  if (!isAboutTopic) return { gate: false, marks: [] };
  const texts = sentences.map(({ text }) => text);
  const isRead = isSameLanguage(language ?? undefined, pack.language) && engine.isOnTopic(texts.join('\n'));
  const matches = isRead ? engine.matchSentences(texts) : [];
  const marked = new Set(matches.filter(({ strength }) => strength === 'strong').map(({ sentence }) => sentence));
  return { gate: true, marks: sentences.filter((_, index) => marked.has(index)) };
}
