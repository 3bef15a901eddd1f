import type { Guidance } from './guide';

/** A risk, and the papers in which it is seen. */
interface Managed {
  readonly name: string;
  /** Where a policy on it is written. */
  readonly policy: string;
  /** What is limited. */
  readonly limits: string;
  /** Where its state is seen. */
  readonly report: string;
  readonly pitfall: string;
  /** Of what only this risk is asked. */
  readonly more: readonly string[];
}

const RISKS: Readonly<Record<string, Managed>> = {
  'B.II.1': {
    name: 'risiko pinjaman',
    policy: 'kebijakan pinjaman',
    limits: 'batas pinjaman per anggota dan wewenang memutus',
    report: 'laporan kolektibilitas dan tunggakan',
    pitfall: 'Kebijakan pinjaman tertulis, tetapi putusan di luar batas tidak dicatat alasannya.',
    more: [],
  },
  'B.II.2': {
    name: 'risiko operasional',
    policy: 'SOP kas, pembukuan, dan pelayanan',
    limits: 'batas kas, wewenang membayar, dan pemisahan tugas',
    report: 'catatan kejadian: selisih kas, salah buku, atau gangguan sistem',
    pitfall: 'Satu orang menerima uang, membukukan, dan memeriksa kas.',
    more: [],
  },
  'B.II.3': {
    name: 'risiko kepatuhan',
    policy: 'pedoman kepatuhan dan daftar kewajiban lapor',
    limits: 'batas menurut peraturan, dengan siapa yang menjaganya',
    report: 'daftar kewajiban lapor dan tanggal dipenuhinya',
    pitfall: 'Perubahan peraturan tidak diikuti, dan tidak ada yang ditunjuk untuk memantaunya.',
    more: ['keputusan pengurus tentang kepatuhan, dengan peraturan yang dirujuknya'],
  },
  'B.II.4': {
    name: 'risiko likuiditas',
    policy: 'kebijakan likuiditas',
    limits: 'kas paling sedikit dan batas penarikan simpanan',
    report: 'arus kas dan jadwal jatuh tempo simpanan',
    pitfall: 'Simpanan besar milik sedikit orang tidak dipantau jatuh temponya.',
    more: [
      'keputusan pengurus tentang cadangan kas dan sumber dana darurat',
      'daftar penyimpan dan pemberi pinjaman terbesar, dengan bagiannya dari seluruh dana',
    ],
  },
};

const byNumber = (proof: readonly string[]): Record<string, string> =>
  Object.fromEntries(proof.map((each, at) => [String(at + 1), each]));

/** Supervision; policy, procedures and limits; process and information system. */
const guidanceOf = (number: string, risk: Managed): [string, Guidance][] => [
  [`${number}a`, { pitfall: risk.pitfall, proof: byNumber(supervision(risk)) }],
  [
    `${number}b`,
    { pitfall: `Batas ${risk.name} ada di kepala pengurus, belum di kertas.`, proof: byNumber(rules(risk)) },
  ],
  [
    `${number}c`,
    {
      pitfall: 'Laporan dibuat, tetapi tidak dipakai saat pengurus memutuskan.',
      proof: byNumber(process(risk)),
    },
  ],
];

const supervision = ({ name, policy, report }: Managed): string[] => [
  `risalah pengawas yang menyetujui dan menilai ${policy}`,
  `laporan pengawas di rapat anggota tentang ${name}, dan tindak lanjutnya`,
  `naskah ${policy}, tanggal berlakunya, dan tanggal diperbarui`,
  `${report}, dengan keputusan pengurus setelahnya`,
];

const rules = ({ name, limits, more }: Managed): string[] => [
  `struktur organisasi dan uraian tugas: siapa yang menangani ${name}`,
  `keputusan pengurus tentang ${limits}`,
  `pelatihan, pembagian tugas, dan penilaian karyawan yang menangani ${name}`,
  ...more,
];

const process = ({ name, report }: Managed): string[] => [
  `${report} dari sistem, dan keputusan pengurus yang memakainya`,
  `hasil pengendalian intern: pemeriksaan mendadak dan pencocokan atas ${name}`,
  'aturan hak akses, sandi, dan salinan cadangan data',
  `laporan audit intern tentang ${name}, dan bukti tindak lanjutnya`,
];

/** Kualitas penerapan manajemen risiko of the KKPKK: three questionnaires for each risk. */
export const MANAGED: Readonly<Record<string, Guidance>> = Object.fromEntries(
  Object.entries(RISKS).flatMap(([number, risk]) => guidanceOf(number, risk)),
);
