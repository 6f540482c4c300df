/** Injected by the background into a page that is about the topic, or on the reader's wish; a second time reads again. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Annotator, startAnnotator } from './annotator.ts';

export default defineUnlistedScript(() => {
  const scope = globalThis as { sidelightAnnotator?: Annotator | undefined; hasSidelightGate?: true | undefined };
  if (scope.sidelightAnnotator) {
    scope.sidelightAnnotator.readAgain();
    return;
  }
  scope.sidelightAnnotator = startAnnotator(() => {
    scope.sidelightAnnotator = undefined;
    // The gate may look again, should the reader let Sidelight in to this site once more.
    scope.hasSidelightGate = undefined;
  });
});
