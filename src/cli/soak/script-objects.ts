import type { CDPSession } from '@playwright/test';

/** What scripts make. Compiled code and the browser's own book-keeping come and go as the browser likes. */
const MADE_BY_SCRIPTS: ReadonlySet<string> = new Set([
  'array',
  'bigint',
  'closure',
  'concatenated string',
  'number',
  'object',
  'regexp',
  'sliced string',
  'string',
  'symbol',
]);

/** The part that is read of a snapshot: all nodes in one row, so many numbers each. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      /** Of the first field, the type, the names in their order. */
      readonly node_types: readonly [readonly string[], ...(readonly unknown[])];
    };
  };
  readonly nodes: readonly number[];
}

/** Memory of all that a page's scripts made and that can still be reached, bytes. */
export async function scriptObjectBytes(session: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const gather = ({ chunk }: { readonly chunk: string }): unknown => chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', gather);
  try {
    await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  } finally {
    session.off('HeapProfiler.addHeapSnapshotChunk', gather);
  }
  return madeByScripts(JSON.parse(chunks.join('')) as Snapshot);
}

export function madeByScripts({ snapshot: { meta }, nodes }: Snapshot): number {
  const [types] = meta.node_types;
  const typeAt = meta.node_fields.indexOf('type');
  const sizeAt = meta.node_fields.indexOf('self_size');
  let bytes = 0;
  for (let node = 0; node < nodes.length; node += meta.node_fields.length) {
    const type = types[nodes[node + typeAt] ?? -1];
    if (type !== undefined && MADE_BY_SCRIPTS.has(type)) bytes += nodes[node + sizeAt] ?? 0;
  }
  return bytes;
}
