import type { Citation, Confidence, Source } from '../../citation';

export const REGULATION = '06/Per/Dep.6/IV/2016';

/** Where the figures were read. The annex itself could not be read in full: these are the witnesses. */
export const SOURCES: readonly Source[] = [
  {
    code: 'S-API',
    title:
      'Program sumber terbuka yang menghitung Perdep 06/2016 (github.com/dimasmahendra/koperasiapi, 18d0f08)',
  },
  {
    code: 'S-APP2',
    title:
      'Program Laravel terbuka yang belum selesai, tanpa nama peraturan (KesehatanKoperasiController.php)',
  },
  {
    code: 'S-AUTO',
    title: 'Program sumber terbuka untuk Permen 14/2009 (github.com/aqshaaqso/autoskor, 7546fad)',
  },
  { code: 'S-SQL', title: 'Salinan basis data umum tahun 2018 dengan 38 pertanyaan manajemen' },
  {
    code: 'S-KOP',
    title:
      'Program sumber terbuka dengan 38 pertanyaan manajemen (github.com/dimasmahendra/koperasi, 9862d1a)',
  },
  { code: 'W-SETIA', title: 'Kertas kerja resmi KSU Setia Dharma yang terisi (html.pdfcookie.com)' },
  { code: 'T-4ZPX', title: 'Skripsi yang memuat tabel Permen 14/2009 (text-id.123dok.com, 4zpxg3m0q)' },
  { code: 'T-NZWO', title: 'Skripsi yang memuat teks Permen 20/2008 (text-id.123dok.com, nzwogjmvy)' },
  {
    code: 'T-EQOO4',
    title: 'Skripsi yang memuat cara menghitung rasio pinjaman (text-id.123dok.com, eqoo444kq)',
  },
  { code: 'T-EQOO7', title: 'Skripsi tentang KPRI Nagara (text-id.123dok.com, eqoo76v0q)' },
  { code: 'T-7QVX', title: 'Skripsi yang memuat tabel risiko pinjaman (text-id.123dok.com, 7qvxvgpry)' },
  {
    code: 'T-DZX0',
    title: 'Lampiran peraturan yang dikutip utuh, hlm. 228–230 (text-id.123dok.com, dzx02894z)',
  },
  {
    code: 'T-DZXX',
    title: 'Skripsi tentang KPRI Nagara yang menilai secara garis lurus (text-id.123dok.com, dzxx8pmdz)',
  },
  { code: 'T-DY49', title: 'Skripsi tentang KSP Roda Sejahtera 2009–2011 (text-id.123dok.com, dy49v5mvz)' },
  { code: 'T-OZ1R', title: 'Skripsi yang memuat aspek manajemen (text-id.123dok.com, oz1rvk9eq)' },
  { code: 'T-OZL1', title: 'Skripsi tentang USP KPRI PGP 2011–2012 (text-id.123dok.com, ozl1nvdgy)' },
  { code: 'A-PGP', title: 'Bagian lain dari skripsi T-OZL1 (123dok.com, yd2ej1jq)' },
  { code: 'T-7Q0X', title: 'Skripsi yang memuat aspek likuiditas (text-id.123dok.com, 7q0xn4m3q)' },
  { code: 'T-OZLV', title: 'Skripsi yang memuat aspek kemandirian (text-id.123dok.com, ozlvd166y)' },
  { code: 'T-LZG6', title: 'Skripsi yang memuat aspek kemandirian (text-id.123dok.com, lzg60e26q)' },
  { code: 'T-6ZK6', title: 'Skripsi yang memuat aspek jati diri (text-id.123dok.com, 6zk6p15my)' },
  { code: 'T-RZ3L', title: 'Skripsi yang memuat tabel PEA (text-id.123dok.com, rz3l8pxmz)' },
  {
    code: 'T-TANI',
    title:
      'Skripsi tentang KSP Tani Makmur dengan contoh modal tertimbang dan ATMR (text-id.123dok.com, ozljm2roy)',
  },
  { code: 'T-ZK85', title: 'Bagian permodalan Permen 35.3/2007 (123dok.com, zk85j31z)' },
  { code: 'B-SITUS', title: 'Uraian aspek jati diri koperasi (situsekonomi.blogspot.com, 2023)' },
  {
    code: 'B-UXTTF',
    title: 'Buku elektronik perizinan dan penilaian kesehatan koperasi, 2021 (anyflip.com, uxttf/brvw)',
  },
  { code: 'B-BONJO', title: 'Kelas kolektibilitas menurut peraturan (pincuranbonjo.com)' },
  { code: 'B-TAPUT', title: 'Uraian modal sendiri oleh Dinas Koperasi Tapanuli Utara (2017)' },
  { code: 'K-P91', title: 'Modul pelatihan KKPKK, hlm. 91 (flipbuilder, hasjo/gfsu)' },
  { code: 'K-351', title: 'Pindaian Juknis 15/2021 (anyflip.com, wunoa/tqjx, 351–400)' },
  { code: 'R-GURINDAM', title: 'Penilaian Koperasi Gurindam 2016–2018 (123dok.com, 11495251)' },
  { code: 'R-MITRA', title: 'Penilaian koperasi menurut Perdep 06/2016 (123dok.com, 12033376)' },
  { code: 'R-UNISKA', title: 'Listiadi dan Hastuti 2020 (ejournal.uniska-kediri.ac.id, 1075)' },
  { code: 'R-BONDALEM', title: 'Penilaian KSP Bondalem (ejournal.undiksha.ac.id, 50423)' },
  { code: 'R-KALBAR', title: 'Penilaian koperasi di Kalimantan Barat (123dok.com, zwrv1m0y)' },
  { code: 'R-SCRIBD-W', title: 'Bahan paparan dengan bobot ketiga peraturan (id.scribd.com, 680019698)' },
  { code: 'R-SBW', title: 'Penilaian USP Setia Bhakti Wanita (rama.kemdikbud.go.id, 363-21)' },
  { code: 'R-TIRTA', title: 'Penilaian Koperasi Petani Jasa Tirta (rama.kemdikbud.go.id, 434-21)' },
  { code: 'MEM', title: 'Tidak ada sumber: anggapan yang belum diperiksa' },
];

/** A place in this regulation's annex, with its witnesses. */
export function cite(at: string, confidence: Confidence, witnesses: string, ...remarks: string[]): Citation {
  return {
    source: REGULATION,
    at,
    confidence,
    witnesses: witnesses === '' ? [] : witnesses.split(' '),
    ...(remarks.length > 0 ? { remarks } : {}),
  };
}
