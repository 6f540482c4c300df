/**
 * Looks into an open card. Its shadow root is closed, so no script of the page gets in, and neither do selectors; the
 * browsers' debugging protocols do, each in its own way.
 */
import type { CDPSession, Page } from 'puppeteer-core';
import * as v from 'valibot';
import { bidi, contextIdOf } from './bidi.ts';

/** The element that holds the card, and the role by which its outermost part is known. */
const hostName = 'sidelight-card';
const cardRole = 'dialog';

/**
 * Runs a function on the open card's outermost element, in the page. What it is given besides, and its result, must survive
 * JSON; `undefined` when no card is open.
 */
export async function inCard<Result, Given = undefined>(
  page: Page,
  look: (card: HTMLElement, given: Given) => Result,
  ...given: Given extends undefined ? [] : [Given]
): Promise<Result | undefined> {
  const isChromium = (await page.browser().version()).startsWith('Chrome');
  const source = `(card) => JSON.stringify((${look})(card, ${JSON.stringify(given[0])}))`;
  const answer = await (isChromium ? askChromium(page, source) : askFirefox(page, source));
  return answer === undefined ? undefined : JSON.parse(answer);
}

/** https://chromedevtools.github.io/devtools-protocol/tot/DOM/ */
async function askChromium(page: Page, source: string): Promise<string | undefined> {
  const session: CDPSession = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const host = findCdp(root, (node) => node.localName === hostName);
    const card = host && findCdp(host, (node) => attributesOf(node).get('role') === cardRole);
    if (!card) return undefined;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: card.backendNodeId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function () { return (${source})(this) }`,
      returnByValue: true,
    });
    return typeof result.value === 'string' ? result.value : undefined;
  } catch (error) {
    // The card may close between the questions.
    if (error instanceof Error && /node|Could not find/i.test(error.message)) return undefined;
    throw error;
  } finally {
    await session.detach();
  }
}

interface CdpNode {
  readonly localName: string;
  readonly backendNodeId: number;
  readonly attributes?: readonly string[] | undefined;
  readonly children?: readonly CdpNode[] | undefined;
  readonly shadowRoots?: readonly CdpNode[] | undefined;
}

/** Names and values stand in one list, one after the other. */
function attributesOf({ attributes = [] }: CdpNode): ReadonlyMap<string, string> {
  return new Map(attributes.flatMap((name, index) => (index % 2 === 0 ? [[name, attributes[index + 1] ?? '']] : [])));
}

function findCdp(node: CdpNode, isWanted: (node: CdpNode) => boolean): CdpNode | undefined {
  if (isWanted(node)) return node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = findCdp(child, isWanted);
    if (found) return found;
  }
  return undefined;
}

/** https://w3c.github.io/webdriver-bidi/#type-script-SerializationOptions */
async function askFirefox(page: Page, source: string): Promise<string | undefined> {
  const connection = bidi(page.browser());
  const target = { context: contextIdOf(page) };
  const { result: evaluated } = await connection.send('script.evaluate', {
    expression: `document.querySelector('${hostName}')`,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: null },
    awaitPromise: false,
    target,
  });
  const host = v.safeParse(evaluatedSchema, evaluated);
  const card = host.success ? findBidi(host.output.result) : undefined;
  if (!card?.sharedId) return undefined;
  const { result: called } = await connection.send('script.callFunction', {
    functionDeclaration: source,
    arguments: [{ sharedId: card.sharedId }],
    awaitPromise: false,
    target,
  });
  const answer = v.safeParse(calledSchema, called);
  return answer.success ? answer.output.result.value : undefined;
}

interface BidiNode {
  readonly sharedId?: string | undefined;
  readonly value?:
    | {
        readonly attributes?: Readonly<Record<string, string>> | undefined;
        readonly children?: readonly BidiNode[] | undefined;
        readonly shadowRoot?: BidiNode | null | undefined;
      }
    | undefined;
}

const bidiNodeSchema: v.GenericSchema<unknown, BidiNode> = v.object({
  sharedId: v.optional(v.string()),
  value: v.optional(
    v.object({
      attributes: v.optional(v.record(v.string(), v.string())),
      children: v.optional(v.array(v.lazy(() => bidiNodeSchema))),
      shadowRoot: v.nullish(v.lazy(() => bidiNodeSchema)),
    }),
  ),
});

const evaluatedSchema = v.object({ result: bidiNodeSchema });
const calledSchema = v.object({ result: v.object({ type: v.literal('string'), value: v.string() }) });

function findBidi(node: BidiNode): BidiNode | undefined {
  if (node.value?.attributes?.role === cardRole) return node;
  const children = [...(node.value?.shadowRoot ? [node.value.shadowRoot] : []), ...(node.value?.children ?? [])];
  for (const child of children) {
    const found = findBidi(child);
    if (found) return found;
  }
  return undefined;
}
