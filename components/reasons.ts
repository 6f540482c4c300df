/** Every reason why a page carries no marks: how it is told, and what the reader can do about it on the spot. */
import type { Reason } from '../platform/messages.ts';

type ReasonWords =
  | 'asks'
  | 'blocked'
  | 'browserPage'
  | 'damagedPack'
  | 'file'
  | 'looksOffTopic'
  | 'noAnswer'
  | 'notLetIn'
  | 'off'
  | 'offTopic'
  | 'otherLanguage'
  | 'revoked'
  | 'store'
  | 'tooBusy'
  | 'viewer';

interface ReasonFace {
  /** Key under `page.reason`. */
  readonly words: ReasonWords;
  /** `run`: the page can be read now, this once. `look-up`: the page cannot be read, and a phrase still be looked up. */
  readonly offers?: 'run' | 'look-up';
}

export const reasonFaces: Readonly<Record<Reason, ReasonFace>> = {
  asks: { words: 'asks', offers: 'run' },
  revoked: { words: 'revoked', offers: 'run' },
  'looks-off-topic': { words: 'looksOffTopic', offers: 'run' },
  'off-topic': { words: 'offTopic' },
  'other-language': { words: 'otherLanguage' },
  'too-busy': { words: 'tooBusy' },
  off: { words: 'off' },
  'damaged-pack': { words: 'damagedPack' },
  'no-answer': { words: 'noAnswer' },
  'not-let-in': { words: 'notLetIn' },
  'browser-page': { words: 'browserPage', offers: 'look-up' },
  store: { words: 'store', offers: 'look-up' },
  file: { words: 'file', offers: 'look-up' },
  viewer: { words: 'viewer', offers: 'look-up' },
  blocked: { words: 'blocked', offers: 'look-up' },
};
