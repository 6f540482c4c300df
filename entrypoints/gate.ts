/**
 * Runs in every page of a granted origin and asks one thing: is the page about the pack's topic? Only on a yes does the
 * background inject the annotator. Must stay under 1 kB gzipped.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { topic } from '../data/ukraine-nato.pack.json';
import { isAboutTopic } from '../engine/topic.ts';
import { readGist } from '../page/gist.ts';
import { watchGist } from '../page/watch-gist.ts';
import { isExtensionGone, tell } from '../platform/gate-message.ts';

export default defineUnlistedScript(() => {
  const scope = globalThis as { hasSidelightGate?: true | undefined };
  if (scope.hasSidelightGate) return;
  scope.hasSidelightGate = true;

  const sayYes = async () => {
    // Not looked after, as without access any more: another gate may try, should the reader let Sidelight in again.
    if (!(await tell('page-on-topic'))) scope.hasSidelightGate = undefined;
  };
  const look = () => {
    try {
      const isOnTopic = isAboutTopic(topic, readGist(document));
      if (isOnTopic) void sayYes();
      return isOnTopic;
    } catch {
      // A document of another kind (XML, an image): nothing to read, and nothing that the page should hear of.
      return true;
    }
  };
  if (!look()) watchGist(document, () => isExtensionGone() || look());
});
