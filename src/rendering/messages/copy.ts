import { plainNumber } from '../numbers';

/** What is said once a database was copied. */
export interface CopiedCounts {
  /** How many rows of each table. */
  readonly rows: ReadonlyMap<string, number>;
  /** ISO time of the state that was copied. */
  readonly at: string;
}

/** That everything is there, what became of the jobs, and what does not come along. */
export function copiedWords({ rows, at }: CopiedCounts, waiting: number): string {
  const all = [...rows.values()].reduce((sum, each) => sum + each, 0);
  return [
    `Data dipindahkan: ${plainNumber(String(all))} baris dari ${rows.size} tabel, dibaca ulang dan sama; keadaan pukul ${at}.`,
    `Antrean: ${waiting} pekerjaan menunggu di tempat baru; yang sedang berjalan di tempat lama diambil lagi di sana.`,
    'Yang masuk di tempat lama sesudah itu tidak ikut: hentikan layanan lama, lalu jalankan yang baru.',
    'Berkas kunci-*.pem di folder data tidak ikut; bawa sendiri ke folder data layanan yang baru.',
  ].join('\n');
}
