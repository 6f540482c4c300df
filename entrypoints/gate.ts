/**
 * Runs in every page and frame of a granted origin and asks one thing: is the page about the pack's topic? Only on a yes
 * does the background inject the annotator. Must stay under 1 kB gzipped.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { language, topic } from '../data/ukraine-nato.pack.json';
import { isPageAboutTopic } from '../page/gist.ts';
import { watchGist } from '../page/watch-gist.ts';
import { isExtensionAlive } from '../platform/bare-runtime.ts';
import { tell } from '../platform/gate-message.ts';

export default defineUnlistedScript(() => {
  const scope = globalThis as { hasSidelightGate?: true | undefined };
  if (scope.hasSidelightGate) return;
  scope.hasSidelightGate = true;

  const sayYes = async () => {
    // Not looked after, as without access any more: another gate may try, should the reader let Sidelight in again.
    if (!(await tell('page-on-topic'))) scope.hasSidelightGate = undefined;
  };
  const look = () => {
    const isOnTopic = isPageAboutTopic(document, topic, language);
    if (isOnTopic) void sayYes();
    return isOnTopic;
  };
  if (!look()) watchGist(document, () => !isExtensionAlive() || look());
});
