import type { Citation, Confidence, Source } from '../../citation';

export const REGULATION = 'Juknis Deputi Perkoperasian 15/2021';

/** Where the figures were read. Of the guideline itself only a few pages could be read: these are the witnesses. */
export const SOURCES: readonly Source[] = [
  {
    code: 'W-EKOP',
    title:
      'Lembar kerja Kementerian untuk KSP dan USP KUK I dan II, 20 Agustus 2021, dibaca sel demi sel (github.com/viandwi24/ekop, 15edd29e)',
  },
  {
    code: 'P-BHAKTI',
    title:
      'Hasil pemeriksaan KSP Bhakti Abadi Malang, tahun buku 2022 (journal.mediapublikasi.id, manekin, 3589)',
  },
  {
    code: 'J-301',
    title: 'Juknis 15/2021, pindaian, hlm. 148–149, pembuka tiap baris (anyflip.com, wunoa/tqjx, 301–350)',
  },
  { code: 'K-173', title: 'Juknis 15/2021, pindaian, hlm. 173–174 (anyflip.com, wunoa/tqjx, 351–400)' },
  { code: 'K-198', title: 'Juknis 15/2021, pindaian, hlm. 198–199 (anyflip.com, wunoa/tqjx, 401–419)' },
  {
    code: 'W-GIAN',
    title:
      'Program yang memuat seluruh kertas kerja KSP dan USP: 145 pertanyaan, 116 baris uang, semua tabel (github.com/HarryDanan/landing-pageGian, ede046f)',
  },
  {
    code: 'W-KUK34',
    title: 'Lembar isian kertas kerja KSP untuk KUK III dan IV, September 2021 (id.scribd.com, 531532321)',
  },
  { code: 'W-FORM22', title: 'Format penilaian kesehatan 2022 (id.scribd.com, 594668399)' },
  {
    code: 'W-TOR',
    title: 'Kerangka acuan manajemen risiko dengan pertanyaan risiko operasional (id.scribd.com, 673928490)',
  },
  {
    code: 'M-GFSU',
    title: 'Modul pelatihan yang mencetak ulang tabel Juknis 15/2021 (flipbuilder.com, hasjo/gfsu)',
  },
  {
    code: 'M-NYBZ',
    title: 'Modul pelatihan pengurus yang mencetak ulang tabel Juknis 15/2021 (flipbuilder.com, cesyn/nybz)',
  },
  {
    code: 'M-SCPV',
    title: 'Modul pelatihan yang mencetak ulang tabel Juknis 15/2021 (flipbuilder.com, fxhrv/scpv)',
  },
  {
    code: 'F-AOKY',
    title: 'Paparan pemeriksaan kesehatan koperasi, November 2022 (fliphtml5.com, ljllg/aoky)',
  },
  { code: 'S-PGW', title: 'Program sebuah dinas provinsi di Sumatera Barat, ragam sektor riil' },
  { code: 'S-JQ', title: 'Program JavaScript, ragam sektor riil; beberapa nilainya terbalik' },
  { code: 'R-YUDHI', title: 'Paparan untuk dinas di Blitar, Oktober 2023 (id.scribd.com, 680019698)' },
  { code: 'R-SCRIBD-5', title: 'Bahan paparan dengan tabel permodalan (id.scribd.com, 660595518)' },
  { code: 'D-PRD', title: 'Dokumen proyek tahun 2026 dengan bobot dan predikat' },
  { code: 'PREV', title: 'Tabel dari rangkaian modul flipbuilder; sebagian tanda batasnya hilang' },
  {
    code: 'L-DDTC49',
    title: 'Berita yang mengutip Pasal 49 Permenkop UKM 8/2023 (news-lite.ddtc.co.id, 1802545)',
  },
  { code: 'L-JOGLO', title: 'Ringkasan Permenkop UKM 9/2020 (jogloabang.com)' },
  {
    code: 'B-BPS',
    title: 'Metadata BPS tentang pemeriksaan kesehatan koperasi (sirusa.web.bps.go.id, 289611)',
  },
  {
    code: 'B-PUSKOP',
    title: 'Berita pelatihan pemeriksaan kesehatan koperasi, November 2024 (puskopditbag.org)',
  },
  { code: 'P-06', title: 'Perdep 06/Per/Dep.6/IV/2016, diambil alih untuk yang tidak terbaca di Juknis' },
  { code: 'MEM', title: 'Tidak ada sumber: anggapan yang belum diperiksa' },
];

/** A place in the guideline, with its witnesses. */
export function cite(at: string, confidence: Confidence, witnesses: string, ...remarks: string[]): Citation {
  return {
    source: REGULATION,
    at,
    confidence,
    witnesses: witnesses === '' ? [] : witnesses.split(' '),
    ...(remarks.length > 0 ? { remarks } : {}),
  };
}
