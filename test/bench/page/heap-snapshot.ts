/**
 * Adds up a heap snapshot of V8, in which every object that is still reachable stands: an array of numbers, some for each
 * object, with a description of their order. https://v8.dev/docs/memory-leaks names the tools that write and read it.
 */
import * as v from 'valibot';

export interface HeapSum {
  readonly bytes: number;
  readonly objects: number;
}

const snapshotSchema = v.object({
  snapshot: v.object({ meta: v.object({ node_fields: v.array(v.string()), node_types: v.array(v.unknown()) }) }),
  nodes: v.array(v.number()),
});

/** Kinds of objects that the engine keeps for itself, such as compiled code: they come and go as it warms up. */
const enginesOwn: ReadonlySet<string> = new Set(['code', 'hidden', 'object shape', 'synthetic']);

/** What the scripts of all worlds of a page keep alive, and the page's own nodes. */
export function sumHeapSnapshot(text: string): HeapSum {
  const { snapshot, nodes } = v.parse(snapshotSchema, JSON.parse(text));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [typeAt, sizeAt] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const names = v.parse(v.array(v.string()), types[typeAt]);
  let [bytes, objects] = [0, 0];
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (enginesOwn.has(names[nodes[at + typeAt] ?? 0] ?? '')) continue;
    bytes += nodes[at + sizeAt] ?? 0;
    objects += 1;
  }
  return { bytes, objects };
}
