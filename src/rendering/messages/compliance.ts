import type { ComplianceCode, ComplianceResult, ComplianceState } from '../../domain/assessment/compliance';
import { NONE, rupiah } from '../numbers';

/** What is demanded, as a heading. */
export const COMPLIANCE_TITLES: Record<ComplianceCode, string> = {
  'related-lending': 'Pinjaman kepada pihak terkait, paling banyak 10 % modal sendiri',
  'other-lending': 'Pinjaman kepada satu pihak lain, paling banyak 15 % modal sendiri',
  'bank-debt': 'Utang bank dan obligasi, paling banyak 40 % aset',
  'participation-capital': 'Modal penyertaan, paling banyak 25 % aset',
  audit: 'Wajib audit akuntan publik mulai modal Rp 5 miliar',
  'annual-report': 'Laporan tahunan',
  'periodic-reports': 'Laporan berkala',
  standard: 'SAK Entitas Privat (SAK EP)',
  loop: 'Close loop atau open loop',
};

/** Whether it is kept, in a word or two. */
export const COMPLIANCE_STATES: Record<ComplianceState, string> = {
  kept: 'dipenuhi',
  crossed: 'melampaui batas',
  open: 'belum dapat diperiksa',
  due: 'kewajiban',
  told: 'keterangan',
};

const amount = (text: string | null): string => (text === null ? NONE : `Rp ${rupiah(text)}`);

const lent = ({ limit }: ComplianceResult): string =>
  limit === null
    ? 'Modal sendiri belum lengkap, maka batasnya belum dapat dihitung; pinjaman per peminjam juga tidak ada di laporan keuangan.'
    : `Batasnya untuk koperasi ini ${amount(limit)}. Pinjaman per peminjam tidak ada di laporan keuangan; bandingkan dengan daftar pinjaman. Modal penyertaan tidak dihitung, dan USP memakai modal tetap.`;

const against = ({ found, limit }: ComplianceResult): string =>
  found === null || limit === null
    ? `Belum dapat diperiksa: angka yang menentukan tidak dilaporkan (nilai ${amount(found)}, batas ${amount(limit)}).`
    : `Tercatat ${amount(found)}, batasnya ${amount(limit)}.`;

const LOOP_SENTENCES = {
  close: 'Koperasi menyatakan hanya melayani anggota (close loop) dan tetap diawasi kementerian atau dinas.',
  open: 'Koperasi menyatakan juga melayani bukan anggota (open loop) dan memerlukan izin OJK; sesudah izin itu penilaian KKPKK tidak berlaku lagi.',
  unassessed: 'Belum dinilai apakah close loop atau open loop.',
};

/** What is found of each, in a sentence; the year is that of the books. */
export const COMPLIANCE_SENTENCES: Record<ComplianceCode, (item: ComplianceResult, year: number) => string> =
  {
    'related-lending': lent,
    'other-lending': lent,
    'bank-debt': (item) => `${against(item)} Obligasi tidak punya pos sendiri dan tidak ikut dihitung.`,
    'participation-capital': against,
    audit: ({ state, found, limit }) => {
      if (limit === null)
        return 'Bagi sektor riil kriterianya ditetapkan Deputi; penetapannya belum ditemukan.';
      const stated =
        state === 'open'
          ? 'Ekuitas belum diketahui.'
          : `Ekuitas ${amount(found)}; kewajiban mulai ${amount(limit)}.`;
      return `${stated} Peraturan menyebut “modal” tanpa merumuskannya; di sini dipakai ekuitas.`;
    },
    'annual-report': (_, year) =>
      `Koperasi primer paling lambat 30 April ${year + 1}; koperasi sekunder 30 Juni ${year + 1}.`,
    'periodic-reports': () => 'Triwulan: 20 April, 20 Juli, 20 Oktober. Semester: 20 Juli.',
    standard: ({ state }, year) =>
      state === 'due'
        ? `Laporan tahun buku ${year} sudah harus memakai SAK EP, termasuk laporan perubahan ekuitas.`
        : 'SAK EP menggantikan SAK ETAP paling lambat mulai tahun buku 2025.',
    loop: ({ loop }) =>
      loop === null || loop === 'unassessed'
        ? `${LOOP_SENTENCES.unassessed} Pilih pada “Ketik laporan” atau pada lembar Identitas templat.`
        : LOOP_SENTENCES[loop],
  };
