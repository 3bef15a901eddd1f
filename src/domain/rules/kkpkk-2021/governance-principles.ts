import type { Confidence } from '../../citation';
import type { Indicator } from '../rule-set';
import { questionnaire } from './questionnaire';
import { cite } from './sources';

const place = (at: number, confidence: Confidence, witnesses: string): ReturnType<typeof cite> =>
  cite(`Tata kelola, prinsip koperasi, ${at}`, confidence, witnesses);

const openMembership = questionnaire(
  {
    number: 'A.I.1',
    id: 'open-membership',
    label: 'Keanggotaan sukarela dan terbuka',
    citation: place(1, 'primary', 'W-EKOP W-GIAN W-KUK34 M-GFSU'),
  },
  [
    ['AD/ART menjamin anggota masuk dan keluar tanpa paksaan', 'AD/ART'],
    ['AD/ART membuka keanggotaan tanpa membedakan suku, agama, dan sebagainya', 'AD/ART'],
    ['Anggota baru periode ini lebih banyak daripada anggota keluar', 'buku daftar anggota'],
    ['Dokumen penerimaan dan pengunduran diri anggota lengkap dan sah', 'dokumen keanggotaan'],
  ],
);

const democracy = questionnaire(
  {
    number: 'A.I.2',
    id: 'democratic-control',
    label: 'Pengelolaan demokratis',
    citation: place(2, 'primary', 'W-EKOP W-GIAN W-KUK34'),
  },
  [
    ['Keputusan diambil dalam rapat anggota, satu orang satu suara', 'risalah rapat anggota'],
    ['Cara mengelola koperasi ditentukan secara demokratis dalam rapat anggota', 'risalah rapat anggota'],
    ['Setiap anggota berhak memilih dan dipilih menjadi pengurus', 'AD/ART'],
    ['Setiap anggota berhak memilih dan dipilih menjadi pengawas', 'AD/ART'],
    ['Anggota ikut menetapkan peraturan koperasi', 'risalah rapat anggota'],
  ],
);

const fairSurplus = questionnaire(
  {
    number: 'A.I.3',
    id: 'fair-surplus',
    label: 'Pembagian SHU adil menurut jasa usaha',
    citation: place(3, 'primary', 'W-EKOP W-GIAN W-KUK34'),
  },
  [
    [
      'SHU dibagi sebanding dengan jasa usaha anggota menurut AD/ART, dan dijalankan',
      'AD/ART dan pembagian SHU',
    ],
    [
      'Sebagian SHU dibagi sebanding dengan modal anggota menurut AD/ART, dan dijalankan',
      'AD/ART dan pembagian SHU',
    ],
    ['SHU tidak dibagi sama rata menurut AD/ART, dan dijalankan', 'AD/ART dan pembagian SHU'],
  ],
);

const limitedReturn = questionnaire(
  {
    number: 'A.I.4',
    id: 'limited-return-on-capital',
    label: 'Balas jasa terbatas atas modal',
    citation: place(4, 'primary', 'W-EKOP W-GIAN'),
  },
  [
    ['Imbalan simpanan sukarela wajar dan disepakati rapat anggota'],
    ['Imbalan simpanan berjangka wajar dan disepakati rapat anggota'],
    ['Imbalan modal penyertaan wajar dan disepakati rapat anggota'],
    ['Ada peraturan khusus tentang balas jasa modal'],
  ],
);

const autonomy = questionnaire(
  {
    number: 'A.I.5',
    id: 'autonomy',
    label: 'Kemandirian',
    citation: place(5, 'primary', 'W-EKOP W-GIAN M-GFSU'),
  },
  [
    ['Modal dari dalam lebih besar daripada modal dari luar', 'neraca'],
    ['Modal sendiri dan simpanan anggota lebih besar daripada pinjaman luar', 'neraca'],
    ['Dana dari luar hanya penunjang, bukan sumber utama', 'neraca'],
    ['Ada aturan pengelolaan modal yang menjaga kemandirian', 'dokumen'],
  ],
);

const education = questionnaire(
  {
    number: 'A.I.6',
    id: 'cooperative-education',
    label: 'Pendidikan perkoperasian',
    citation: cite(
      'Tata kelola, prinsip koperasi, 6',
      'two-source',
      'W-EKOP S-PGW',
      'Butir keempat: anggota menurut uraian lembar kerja dan S-PGW; sel pertanyaannya mengulang pengelola.',
    ),
  },
  [
    ['SHU disisihkan untuk pendidikan pengurus yang rutin dan berjenjang tiap tahun'],
    ['SHU disisihkan untuk pendidikan pengawas yang rutin dan berjenjang tiap tahun'],
    ['SHU disisihkan untuk pendidikan pengelola yang rutin dan berjenjang tiap tahun'],
    ['SHU disisihkan untuk pendidikan anggota yang rutin dan berjenjang tiap tahun'],
  ],
);

const cooperation = questionnaire(
  {
    number: 'A.I.7',
    id: 'cooperation-among-cooperatives',
    label: 'Kerja sama antarkoperasi',
    citation: place(7, 'primary', 'W-EKOP W-GIAN'),
  },
  [
    ['Ada kerja sama usaha dengan koperasi atau lembaga lain'],
    ['Ada kerja sama permodalan dengan koperasi atau lembaga lain'],
    ['Ada kerja sama organisasi, SDM, pemasaran, atau sistem informasi'],
    ['Kerja sama itu terbukti bermanfaat bagi koperasi dan anggota'],
  ],
);

/** Prinsip koperasi: 7 questionnaires, 28 items. */
export const principles: readonly Indicator[] = [
  openMembership,
  democracy,
  fairSurplus,
  limitedReturn,
  autonomy,
  education,
  cooperation,
];
