/** One line of text without its line feed, or word that the line is longer than the limit. */
export type Line =
  | { readonly kind: 'line'; readonly line: number; readonly text: string }
  | { readonly kind: 'too-long'; readonly line: number };

/**
 * Cuts text that arrives in chunks into lines. Never keeps more than one line of at most `maxLength` characters; a
 * longer one is reported as soon as the limit is passed, and nothing after it is read.
 */
export class LineSplitter {
  readonly #maxLength: number;
  #pending = '';
  #line = 0;
  #stopped = false;

  /** @param maxLength longest line in UTF-16 code units, without its line feed. */
  constructor(maxLength: number) {
    this.#maxLength = maxLength;
  }

  /** Number of complete lines seen so far. */
  get lineCount(): number {
    return this.#line;
  }

  /** The lines that `chunk` completes. Blank ones are counted but left out; a byte-order mark is dropped. */
  push(chunk: string): Line[] {
    const lines: Line[] = [];
    if (this.#stopped) return lines;
    const atStart = this.#line === 0 && this.#pending === '';
    let from = atStart && chunk.startsWith('\uFEFF') ? 1 : 0;
    for (let end = chunk.indexOf('\n', from); end !== -1; end = chunk.indexOf('\n', from)) {
      this.#line += 1;
      if (this.#pending.length + end - from > this.#maxLength) return this.#tooLong(lines, this.#line);
      const text = this.#pending + chunk.slice(from, end);
      this.#pending = '';
      from = end + 1;
      if (text.trim() !== '') lines.push({ kind: 'line', line: this.#line, text });
    }
    if (this.#pending.length + chunk.length - from > this.#maxLength) {
      return this.#tooLong(lines, this.#line + 1);
    }
    this.#pending += chunk.slice(from);
    return lines;
  }

  /** The last line when the text does not end with a line feed. */
  end(): Line | null {
    const text = this.#pending;
    this.#pending = '';
    if (this.#stopped || text.trim() === '') return null;
    this.#stopped = true;
    return { kind: 'line', line: this.#line + 1, text };
  }

  #tooLong(lines: Line[], line: number): Line[] {
    this.#stopped = true;
    this.#pending = '';
    lines.push({ kind: 'too-long', line });
    return lines;
  }
}
