import type { Table } from '../domain/table';

/** No column of words is wider than this in a terminal. */
const WIDEST = 48;

/** A table in plain text: words to the left, numbers to the right. */
export function textTable({ title, columns, rows, notes }: Table): string {
  const lines = [
    columns.map(({ label }) => label),
    ...rows.map(({ cells }) => cells.map(({ said }) => said)),
  ];
  const widths = columns.map((_, at) =>
    Math.min(WIDEST, Math.max(...lines.map((line) => (line[at] ?? '').length))),
  );
  const text = lines.map((line) =>
    line
      .map((cell, at) => fitted(cell, widths[at] ?? 0, at > 0 && columns[at]?.unit !== undefined))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  const [head = '', ...body] = text;
  return [title, head, rule, ...body, ...notes, ''].join('\n');
}

function fitted(cell: string, width: number, right: boolean): string {
  const text = cell.length > width ? `${cell.slice(0, width - 1)}…` : cell;
  return right ? text.padStart(width) : text.padEnd(width);
}
