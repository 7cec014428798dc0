import { ByteBuffer } from 'flatbuffers';

import * as schema from './schema.ts';

/** The root table of a `.tflite` network. Positions are in bytes from the start of the file. */
export class ModelRoot {
  readonly #bytes: ByteBuffer;
  readonly #root: number;

  /** Throws on bytes that are no network, and on root fields this schema does not know. */
  constructor(network: Uint8Array) {
    this.#bytes = new ByteBuffer(network);
    if (network.length < 8 || !this.#bytes.__has_identifier(schema.MODEL_IDENTIFIER)) {
      throw new Error(`not a TensorFlow Lite network: the identifier ${schema.MODEL_IDENTIFIER} is missing`);
    }
    this.#root = this.#bytes.__indirect(0);
    if (this.#field(this.#root, schema.MODEL_SLOTS) !== undefined) {
      throw new Error('the network has root fields newer than the schema in models/schema.ts');
    }
  }

  get version(): number {
    const field = this.#field(this.#root, schema.MODEL.version);
    return field === undefined ? 0 : this.#bytes.readInt32(field);
  }

  /** Where the object begins that a field of the root points at. */
  target(slot: number): number | undefined {
    const field = this.#field(this.#root, slot);
    return field === undefined ? undefined : this.#bytes.__indirect(field);
  }

  /** Where the tables begin that a list in the root points at. */
  elements(slot: number): number[] {
    const list = this.target(slot);
    if (list === undefined) return [];
    const length = this.#bytes.readInt32(list);
    return Array.from({ length }, (_, index) => this.#bytes.__indirect(list + 4 + 4 * index));
  }

  metadataNames(): string[] {
    return this.elements(schema.MODEL.metadata).map((entry) => {
      const name = this.#field(entry, schema.METADATA_ENTRY.name);
      return name === undefined ? '' : String(this.#bytes.__string(name));
    });
  }

  #field(table: number, slot: number): number | undefined {
    const offset = this.#bytes.__offset(table, 4 + 2 * slot);
    return offset === 0 ? undefined : table + offset;
  }
}
