/**
 * Places of the fields that are touched here, from zero, in their tables.
 *
 * Source: https://github.com/tensorflow/tensorflow/blob/b6971fc8f4c9b60aa9a49366a0113505fa82a761/tensorflow/compiler/mlir/lite/schema/schema.fbs
 */
const MODEL = { subgraphs: 2 } as const;
const SUBGRAPH = { tensors: 0, outputs: 2, operators: 3 } as const;
const TENSOR = { shape: 0 } as const;
const OPERATOR = { inputs: 1, outputs: 2 } as const;

/** A list in the file: where its length stands, and what its entries hold. */
interface Entries {
  readonly position: number;
  readonly values: readonly number[];
}

/** Reads a flatbuffer. A table begins with the way back to the places of its fields; whatever is pointed at lies further on. */
class Flatbuffer {
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get root(): number {
    return this.#target(0);
  }

  numbers(table: number, slot: number): Entries {
    const places = table - this.#view.getInt32(table, true);
    const at = 4 + 2 * slot;
    const field = at < this.#view.getUint16(places, true) ? this.#view.getUint16(places + at, true) : 0;
    if (field === 0) return { position: 0, values: [] };
    const position = this.#target(table + field);
    const length = this.#view.getUint32(position, true);
    const values = Array.from({ length }, (_, index) => this.#view.getInt32(position + 4 + 4 * index, true));
    return { position, values };
  }

  /** Where the tables of a list begin. */
  tables(table: number, slot: number): Entries {
    const { position, values } = this.numbers(table, slot);
    return { position, values: values.map((offset, index) => position + 4 + 4 * index + offset) };
  }

  /** Makes a list shorter, in its place. */
  keepNumbers({ position }: Entries, kept: readonly number[]): void {
    this.#view.setUint32(position, kept.length, true);
    for (const [index, value] of kept.entries()) this.#view.setInt32(position + 4 + 4 * index, value, true);
  }

  keepTables(list: Entries, kept: readonly number[]): void {
    this.keepNumbers(
      list,
      kept.map((table, index) => table - (list.position + 4 + 4 * index)),
    );
  }

  #target(place: number): number {
    return place + this.#view.getUint32(place, true);
  }
}

/**
 * A copy of a `.tflite` network without the one of its answers that has `length` numbers, and without the steps that lead to
 * nothing else: a runtime goes through all of them, whether somebody looks at the answer or not.
 */
export function withoutOutput(network: Uint8Array, length: number): Uint8Array {
  const copy = network.slice();
  const file = new Flatbuffer(copy);
  const [graph] = file.tables(file.root, MODEL.subgraphs).values;
  if (graph === undefined) throw new Error('the network is empty');
  const tensors = file.tables(graph, SUBGRAPH.tensors).values;
  const lengthOf = (tensor: number): number =>
    file.numbers(tensors[tensor] ?? 0, TENSOR.shape).values.reduce((product, size) => product * size, 1);

  const outputs = file.numbers(graph, SUBGRAPH.outputs);
  const kept = outputs.values.filter((tensor) => lengthOf(tensor) !== length);
  if (kept.length !== outputs.values.length - 1) {
    throw new Error(`the network has no single answer of ${length} numbers`);
  }
  // Steps come in the order in which they are taken, so from the end all that one needs is known before it.
  const wanted = new Set(kept);
  const steps = file.tables(graph, SUBGRAPH.operators);
  const needed = steps.values.toReversed().filter((step) => {
    if (!file.numbers(step, OPERATOR.outputs).values.some((tensor) => wanted.has(tensor))) return false;
    for (const tensor of file.numbers(step, OPERATOR.inputs).values) wanted.add(tensor);
    return true;
  });
  file.keepNumbers(outputs, kept);
  file.keepTables(steps, needed.toReversed());
  return copy;
}
