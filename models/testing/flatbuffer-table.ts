/**
 * Reads flatbuffers by slot number, straight from the format and without the library or the slot names the packer uses,
 * so that a test does not repeat a mistake of theirs.
 *
 * Source: https://flatbuffers.dev/internals/
 */
export class FlatbufferTable {
  readonly #view: DataView;
  /** Where the table begins, in bytes from the start of the file. */
  readonly position: number;

  private constructor(view: DataView, position: number) {
    this.#view = view;
    this.position = position;
  }

  static root(bytes: Uint8Array): FlatbufferTable {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return new FlatbufferTable(view, view.getUint32(0, true));
  }

  has(slot: number): boolean {
    return this.#fieldOffset(slot) !== 0;
  }

  uint8(slot: number): number {
    return this.#view.getUint8(this.#field(slot));
  }

  uint32(slot: number): number {
    return this.#view.getUint32(this.#field(slot), true);
  }

  table(slot: number): FlatbufferTable {
    return new FlatbufferTable(this.#view, this.#follow(this.#field(slot)));
  }

  tables(slot: number): FlatbufferTable[] {
    const { start, length } = this.vector(slot);
    return Array.from(
      { length },
      (_, index) => new FlatbufferTable(this.#view, this.#follow(start + 4 * index)),
    );
  }

  floats(slot: number): number[] {
    const { start, length } = this.vector(slot);
    return Array.from({ length }, (_, index) => this.#view.getFloat32(start + 4 * index, true));
  }

  bytes(slot: number): Uint8Array {
    const { start, length } = this.vector(slot);
    return new Uint8Array(this.#view.buffer, this.#view.byteOffset + start, length);
  }

  string(slot: number): string {
    return new TextDecoder().decode(this.bytes(slot));
  }

  /** Where a vector's first element lies, in bytes from the start of the file, and how many there are. */
  vector(slot: number): { start: number; length: number } {
    const position = this.#follow(this.#field(slot));
    return { start: position + 4, length: this.#view.getUint32(position, true) };
  }

  #follow(position: number): number {
    return position + this.#view.getUint32(position, true);
  }

  #field(slot: number): number {
    const offset = this.#fieldOffset(slot);
    if (offset === 0) throw new Error(`no field in slot ${slot}`);
    return this.position + offset;
  }

  #fieldOffset(slot: number): number {
    const vtable = this.position - this.#view.getInt32(this.position, true);
    const entry = 4 + 2 * slot;
    return entry < this.#view.getUint16(vtable, true) ? this.#view.getUint16(vtable + entry, true) : 0;
  }
}
