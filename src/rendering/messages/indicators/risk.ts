import type { IndicatorWords } from './words';

const ANSWERED = 'Jawab daftar pertanyaannya menurut bukti yang disebut.';

/** What each risk is about, for the three questionnaires on how it is managed. */
const RISKS = {
  credit: {
    name: 'pinjaman',
    harm: 'pinjaman yang tidak kembali',
    papers: 'Peraturan pinjaman dan laporan tunggakan',
  },
  operational: {
    name: 'operasional',
    harm: 'kesalahan, penyelewengan, dan gangguan kerja',
    papers: 'Prosedur kerja dan laporan pemeriksaan kas',
  },
  compliance: {
    name: 'kepatuhan',
    harm: 'pelanggaran peraturan dan sanksinya',
    papers: 'Daftar kewajiban pelaporan dan surat pembinaan dari Dinas',
  },
  liquidity: {
    name: 'likuiditas',
    harm: 'kekurangan uang tunai saat simpanan ditarik',
    papers: 'Rencana kas dan batas minimum kas',
  },
} as const;

type Risk = (typeof RISKS)[keyof typeof RISKS];

const supervision = ({ name, harm, papers }: Risk): IndicatorWords => ({
  what: `Daftar pertanyaan tentang pengawasan pengurus dan pengawas atas risiko ${name}.`,
  why: `Tanpa perhatian pengurus dan pengawas, ${harm} baru diketahui ketika sudah terlambat.`,
  where: `${papers}, dan notulen rapat yang membahasnya. ${ANSWERED}`,
});

const policy = ({ name, harm, papers }: Risk): IndicatorWords => ({
  what: `Daftar pertanyaan tentang kebijakan, prosedur, dan batas tertulis untuk risiko ${name}.`,
  why: `Aturan tertulis mencegah ${harm}, juga bila petugasnya berganti.`,
  where: `${papers}, dengan tanggal penetapannya. ${ANSWERED}`,
});

const process = ({ name, harm, papers }: Risk): IndicatorWords => ({
  what: `Daftar pertanyaan tentang cara mengenali, mengukur, dan mencatat risiko ${name}.`,
  why: `Catatan yang tepat waktu membuat tanda-tanda ${harm} terlihat lebih dini.`,
  where: `${papers}, dan catatan atau aplikasi yang dipakai. ${ANSWERED}`,
});

/** Profil risiko: what can go wrong, and how it is managed. */
export const RISK = {
  'operational-risk-scale': {
    what: 'Penilaian atas skala usaha dan kerumitan susunan organisasi.',
    why: 'Makin besar dan rumit usahanya, makin banyak yang dapat keliru tanpa diketahui.',
    where: `Bagan organisasi, jumlah kantor, dan jumlah karyawan. ${ANSWERED}`,
  },
  'operational-risk-products': {
    what: 'Penilaian atas banyaknya ragam produk dan jasa.',
    why: 'Setiap produk memerlukan aturan dan pencatatan sendiri; terlalu banyak ragam menambah kesalahan.',
    where: `Daftar produk simpanan, pinjaman, dan jasa lain. ${ANSWERED}`,
  },
  'compliance-risk-violations': {
    what: 'Penilaian atas jenis, berat, dan seringnya pelanggaran peraturan.',
    why: 'Pelanggaran yang berulang dapat berakhir dengan sanksi sampai pencabutan izin.',
    where: `Surat teguran dan laporan hasil pemeriksaan. ${ANSWERED}`,
  },
  'compliance-risk-follow-up': {
    what: 'Penilaian atas tindak lanjut temuan pemeriksaan.',
    why: 'Temuan yang dibiarkan menunjukkan masalah yang sama akan terulang.',
    where: `Laporan pemeriksaan dan bukti penyelesaian setiap temuan. ${ANSWERED}`,
  },
  'liquidity-risk-commitments': {
    what: 'Penilaian atas janji pendanaan: pencairan yang sudah disetujui dan fasilitas yang tersedia.',
    why: 'Janji yang jatuh tempo bersamaan dengan penarikan simpanan dapat menghabiskan kas.',
    where: `Daftar pinjaman yang disetujui tetapi belum cair, dan perjanjian fasilitas. ${ANSWERED}`,
  },
  'credit-risk-supervision': supervision(RISKS.credit),
  'credit-risk-policy': policy(RISKS.credit),
  'credit-risk-process': process(RISKS.credit),
  'operational-risk-supervision': supervision(RISKS.operational),
  'operational-risk-policy': policy(RISKS.operational),
  'operational-risk-process': process(RISKS.operational),
  'compliance-risk-supervision': supervision(RISKS.compliance),
  'compliance-risk-policy': policy(RISKS.compliance),
  'compliance-risk-process': process(RISKS.compliance),
  'liquidity-risk-supervision': supervision(RISKS.liquidity),
  'liquidity-risk-policy': policy(RISKS.liquidity),
  'liquidity-risk-process': process(RISKS.liquidity),
} as const satisfies Record<string, IndicatorWords>;
