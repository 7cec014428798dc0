/** One column: its heading and the side its cells keep to. */
export interface Column {
  readonly heading: string;
  readonly align: 'left' | 'right';
}

/** Rows as aligned plain text, one line each with its line break; `null` makes a ruled line. */
export function table(columns: readonly Column[], rows: readonly (readonly string[] | null)[]): string {
  const widths = columns.map(({ heading }, index) =>
    Math.max(heading.length, ...rows.map((row) => row?.[index]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    columns
      .map(({ align }, index) => {
        const cell = cells[index] ?? '';
        const width = widths[index] ?? 0;
        return align === 'left' ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd();
  const rule = '-'.repeat(widths.reduce((sum, width) => sum + width + 2, -2));
  const lines = rows.map((row) => (row === null ? rule : line(row)));
  return [line(columns.map(({ heading }) => heading)), rule, ...lines, ''].join('\n');
}
