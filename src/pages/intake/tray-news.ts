import type { Received } from '../../intake/tray';

/** Where one is led after files were sent: the tray, which says what became of them. */
export function sentTo({ entries, doubles, passedOver }: Received): string {
  const counts = { masuk: entries.length, ganda: doubles.length, lewat: passedOver.length };
  const query = new URLSearchParams(
    Object.entries(counts).map(([name, count]): [string, string] => [name, String(count)]),
  );
  return `/masuk?${query.toString()}`;
}

/** What was just done, when the page before says so. */
export function newsOf(query: Readonly<Record<string, unknown>>): string {
  const [sent, doubles, passedOver, registered] = ['masuk', 'ganda', 'lewat', 'didaftarkan'].map((name) =>
    countIn(query[name]),
  );
  return [
    sent === undefined ? '' : `${sent} berkas masuk dan dibaca satu per satu.`,
    doubles
      ? `${doubles} berkas sudah pernah masuk: tidak ditambahkan lagi, dan dicatat pada berkasnya.`
      : '',
    passedOver ? `${passedOver} berkas sistem di dalam ZIP dilewati.` : '',
    registered === undefined ? '' : `${registered} berkas dibaca lagi untuk didaftarkan unitnya.`,
  ]
    .filter(Boolean)
    .join(' ');
}

const countIn = (value: unknown): number | undefined =>
  typeof value === 'string' && /^\d{1,7}$/.test(value) ? Number(value) : undefined;
