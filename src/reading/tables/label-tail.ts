import { COMMON_TAIL } from '../weights';

/** A short sign in capitals behind a name: "Kas - KTH". */
const TAIL = /\s[-–]\s([A-Z][A-Z\d]{0,5})$/;

/** Without the sign of the company that an accounting program puts behind the name of every account. */
export function withoutTail<R extends { readonly label: string }>(rows: readonly R[]): readonly R[] {
  const counts = new Map<string, number>();
  for (const { label } of rows) {
    const [, tail] = TAIL.exec(label) ?? [];
    if (tail !== undefined) counts.set(tail, (counts.get(tail) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (!most || most[1] < COMMON_TAIL.fewest || most[1] < rows.length * COMMON_TAIL.share) return rows;
  const isTailed = (label: string): boolean => TAIL.exec(label)?.[1] === most[0];
  return rows.map((row) =>
    isTailed(row.label) ? { ...row, label: row.label.replace(TAIL, '').trim() } : row,
  );
}
