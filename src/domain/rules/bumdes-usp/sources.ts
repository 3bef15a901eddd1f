import type { Citation, Confidence, Source } from '../../citation';

export const PANEL = 'Panel unit simpan pinjam BUM Desa';

/** Where definitions and bands were read. There is no regulation that scores such a unit. */
export const SOURCES: readonly Source[] = [
  {
    code: 'CGAP-3',
    title: 'CGAP Occasional Paper 3 (Rosenberg 1999): ukuran tunggakan kredit mikro, menurut kutipan',
  },
  {
    code: 'SIPKUD',
    title: 'Program sumber terbuka untuk UED-SP di Riau (github.com/ayahmayra/SIPKUD, 41e5c74)',
  },
  {
    code: 'POB-2013',
    title:
      'PNPM Mandiri Perkotaan, POB pinjaman bergulir 2013, menurut kutipan (text-id.123dok.com, oz14l02vz)',
  },
  { code: 'KEP-100', title: 'KEP-100/MBU/2002 tentang penilaian tingkat kesehatan BUMN, pengembalian PKBL' },
  {
    code: 'LPJ-TJ',
    title: 'Laporan pertanggungjawaban BUM Desa Tangkerang Jaya 2013–2017, seperti dikutip sebuah skripsi',
  },
  { code: 'COA-136', title: 'Bagan akun Kepmendesa PDTT 136/2022 dalam program bumdes_akunsi (be71a49)' },
  { code: 'MEM', title: 'Tidak ada sumber: anggapan yang belum diperiksa' },
];

export function cite(at: string, confidence: Confidence, witnesses: string, ...remarks: string[]): Citation {
  return {
    source: PANEL,
    at,
    confidence,
    witnesses: witnesses.split(' '),
    ...(remarks.length > 0 ? { remarks } : {}),
  };
}
