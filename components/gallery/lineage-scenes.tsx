/** Lineages of quotations in the articles of `seeds/`, and made-up ones where none will do. */
import type { ComponentChildren } from 'preact';
import { alignVariants } from '../../engine/lineage.ts';
import { Lineage } from '../lineage/Lineage.tsx';
import { sources } from './source-fixtures.ts';

/** Names of the outlets. */
export const outlets: Record<string, string> = {
  my: sources.myind.outlet,
  cde: sources.cde.outlet,
  u24: sources.united24.outlet,
  ki: sources.kyiv.outlet,
  dg: sources.guardian.outlet,
  long: 'The Evening Example and Harbour Gazette for Town, Country and Coast',
  rtl: 'البريد اليومي',
};

/** By scene, what each outlet quotes. */
export const quoted: Record<string, Readonly<Record<string, string>>> = {
  two: {
    my: 'President Putin and the Russian side remain open to seeking a peaceful settlement.',
    dg: 'President Putin and the Russian side are still ready to find a peaceful settlement',
  },
  four: {
    my: 'We have heard from Washington at various levels that Ukraine’s membership in NATO is excluded',
    cde: 'We have received signals from Washington at various levels indicating that Ukraine’s NATO membership is not being considered',
    u24: 'heard from Washington at various levels that Ukraine’s NATO membership is excluded',
    ki: "We have heard from Washington at various levels that Ukraine's membership in NATO is out of the question",
  },
  five: {
    my: 'Of course, this is something that causes our satisfaction and coincides with our position.',
    cde: 'Naturally, this brings us a sense of satisfaction, as it aligns with our perspective.',
    u24: 'aligns with Russia’s position.',
    ki: 'Of course, this is something that satisfies us and aligns with our position',
    dg: 'This corresponds to our point of view',
  },
  'one-word': {
    my: 'The harbour will be closed to cruise ships before winter',
    cde: 'The harbour will be shut to cruise ships before winter',
    ki: 'The harbour will be closed to cruise ships before winter',
  },
  'cut-short': {
    my: 'And, in fact, this is one of the root causes of this conflict.',
    u24: 'root causes',
  },
  folded: {
    my: 'It should take place in an absolutely discrete mode.',
    cde: 'It should take place in an absolutely discrete mode',
    dg: 'It must be done in an entirely discreet manner.',
    ki: 'It must be done in an entirely discreet way.',
  },
  'long-words': {
    my: 'It was a Rechtsschutzversicherungsgesellschaften-und-Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft of old',
    cde: 'It was a Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz of old',
    ki: 'It was a law that nobody who had to live by it in any of the sixteen states could remember by its name, though every one of them had tried of old',
  },
  'long-names': {
    long: 'The harbour is shut for good',
    my: 'The harbour is closed, they say',
    dg: 'The harbour is shut, they say',
  },
  rtl: {
    rtl: 'الميناء مغلق أمام السفن حتى الربيع',
    my: 'الميناء مفتوح أمام السفن حتى الشتاء',
    cde: 'الميناء مغلق حتى الشتاء',
  },
};

export const lineageScenes: Record<string, () => ComponentChildren> = {};
for (const [name, texts] of Object.entries(quoted)) {
  const stretches = alignVariants(Object.entries(texts).map(([source, text]) => ({ source, text })));
  const names = Object.fromEntries(Object.keys(texts).map((source) => [source, outlets[source] ?? source]));
  lineageScenes[`lineage/${name}`] = () => (
    <main class="sheet">
      <Lineage stretches={stretches} outlets={names} language={name === 'rtl' ? 'ar' : 'en'} />
    </main>
  );
}
