import type { TakenFiling } from '../../intake/filings-intake.service';
import type { Taken } from '../../intake/uploads.service';
import { faultLine } from '../../rendering/messages';

/** What became of each filing of an export, as finished strings. */
export interface FilingsPage {
  readonly title: string;
  readonly filename: string;
  readonly count: string;
  readonly filings: readonly {
    readonly filename: string;
    /** The assessment; empty where there is none. */
    readonly href: string;
    /** Why it was not stored, or what somebody has to choose; none where it was. */
    readonly sentences: readonly string[];
  }[];
}

export function filingsPage(filename: string, taken: readonly TakenFiling[]): FilingsPage {
  const stored = taken.filter((each) => 'assessmentId' in each.taken).length;
  return {
    title: 'Isian Simkopdes',
    filename,
    count: `${stored} dari ${taken.length}`,
    filings: taken.map((each) => ({
      filename: each.filename,
      href: 'assessmentId' in each.taken ? `/penilaian/${each.taken.assessmentId}` : '',
      sentences: sentencesOf(each.taken),
    })),
  };
}

function sentencesOf(taken: Taken): string[] {
  if ('faults' in taken) return taken.faults.map(faultLine);
  if ('frameAskedOf' in taken)
    return ['Isian ini tidak menyebut tahun bukunya. Tambahkan tahun_buku, lalu unggah lagi.'];
  if ('assessmentId' in taken)
    return taken.comparativesChanged.map(({ year }) => `Angka tahun ${year} yang tersimpan tidak diganti.`);
  return ['Isian ini bertentangan dengan yang sudah diketik. Unggah isian ini sendiri untuk memilih.'];
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/filings': FilingsPage;
  }
}
