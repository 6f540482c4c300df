/** WebDriver BiDi as Firefox speaks it, for commands that puppeteer does not offer. https://w3c.github.io/webdriver-bidi/ */
import type { Browser, Frame, Page } from 'puppeteer-core';
import * as v from 'valibot';

export interface BidiConnection {
  send(command: string, parameters: object): Promise<{ readonly result: unknown }>;
}

/** The connection of a Firefox. Throws for another browser. */
export function bidi(browser: Browser): BidiConnection {
  const { connection } = browser as Browser & { readonly connection?: BidiConnection };
  if (!connection) throw new Error('only a Firefox has a WebDriver BiDi connection');
  return connection;
}

/** The name of a Firefox page in that protocol. */
export function contextIdOf(page: Page): string {
  return (page.mainFrame() as Frame & { readonly _id: string })._id;
}

/**
 * Runs an expression in Firefox's own window, where it may do what the browser may, and gives its result when that is
 * plain. Throws when it throws. https://firefox-source-docs.mozilla.org/remote/Security.html#system-access
 */
export async function evaluateInBrowser(browser: Browser, expression: string): Promise<unknown> {
  const connection = bidi(browser);
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = v.parse(treeSchema, tree).contexts;
  const parameters = { expression, awaitPromise: true, target: { context: window?.context } };
  const { result: answer } = await connection.send('script.evaluate', parameters);
  const evaluation = v.parse(evaluationSchema, answer);
  if (evaluation.type === 'exception') throw new Error(`${expression}: ${evaluation.exceptionDetails.text}`);
  return evaluation.result.value;
}

const treeSchema = v.object({ contexts: v.array(v.object({ context: v.string() })) });
const evaluationSchema = v.variant('type', [
  v.object({ type: v.literal('success'), result: v.object({ value: v.optional(v.unknown()) }) }),
  v.object({ type: v.literal('exception'), exceptionDetails: v.object({ text: v.string() }) }),
]);
