/**
 * Runs in every page of a granted origin and asks one thing: is the page about the pack's topic? Only on a yes does the
 * background inject the annotator. Must stay under 1 kB gzipped.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { language, topic } from '../data/ukraine-nato.pack.json';
import { isAboutTopic } from '../engine/topic.ts';
import { readGist } from '../page/gist.ts';
import { tellPageIsOnTopic } from '../platform/gate-message.ts';

export default defineUnlistedScript(() => {
  const scope = globalThis as { hasSidelightGate?: true };
  if (scope.hasSidelightGate) return;
  scope.hasSidelightGate = true;
  try {
    if (isAboutTopic(topic, readGist(document, language))) tellPageIsOnTopic();
  } catch {
    // A document of another kind (XML, an image): nothing to read, and nothing that the page should hear of.
  }
});
