import { Tensor, type CompiledModel, type LiteRt } from '@litertjs/core';

/** One compiled network, for inputs of one shape. */
export class Network {
  readonly #runtime: LiteRt;
  readonly #model: CompiledModel;
  readonly #input: Tensor;
  #outputs: readonly Tensor[] = [];

  /** @param size of the square, three channels deep, that it looks at */
  constructor(runtime: LiteRt, model: CompiledModel, size: number) {
    this.#runtime = runtime;
    this.#model = model;
    this.#input = new Tensor(new Float32Array(size * size * 3), [1, size, size, 3]);
  }

  /**
   * @returns hands out an answer by its length. Answers lie in the runtime's own memory, and are gone at the next run: copying
   * all of them would take longer than looking at what is needed of them.
   */
  async run(input: Float32Array): Promise<(length: number) => Float32Array> {
    this.#letGo();
    this.#memoryOf(this.#input, 'WRITE').set(input);
    this.#outputs = await this.#model.run(this.#input);
    const answers = this.#outputs.map((output) => this.#memoryOf(output, 'READ'));
    return (length) => {
      const found = answers.find((values) => values.length === length);
      if (found === undefined) throw new Error(`the network gave no answer of ${length} numbers`);
      return found;
    };
  }

  delete(): void {
    this.#letGo();
    this.#input.delete();
    this.#model.delete();
  }

  #letGo(): void {
    for (const output of this.#outputs) output.delete();
    this.#outputs = [];
  }

  #memoryOf({ liteRtTensorBuffer: buffer, type }: Tensor, mode: 'READ' | 'WRITE'): Float32Array {
    if (type.dtype !== 'float32' || buffer.size() !== buffer.packedSize() || buffer.offset() !== 0) {
      throw new Error('the network answers in other numbers than expected');
    }
    const { liteRtWasm } = this.#runtime;
    const address = buffer.lock(liteRtWasm.LiteRtTensorBufferLockMode[mode]);
    buffer.unlock();
    return new Float32Array(liteRtWasm.HEAPU8.buffer, address, buffer.packedSize() / 4);
  }
}
