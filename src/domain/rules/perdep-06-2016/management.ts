import { exact } from '../../decimal';
import { answers, number, percent } from '../formula';
import type { Aspect, Indicator, Question } from '../rule-set';
import { SHARE } from '../scale';
import { cite } from './sources';

const WITNESSES = 'T-OZ1R T-DZX0 S-API S-SQL S-KOP';

type Row = readonly [text: string, evidence?: string];

/** One questionnaire of 3 points; the questions are numbered through from `first`, as in the law. */
function questionnaire(
  place: number,
  id: string,
  label: string,
  first: number,
  rows: readonly Row[],
): Indicator {
  const of = `3.${place}`;
  const questions = rows.map(([text, evidence], at): Question => ({
    number: String(first + at),
    text,
    ...(evidence === undefined ? {} : { evidence }),
  }));
  return {
    number: of,
    id,
    label,
    unit: 'percent',
    citation: cite(`Lampiran, manajemen, ${place}`, 'agreed', WITNESSES),
    formula: percent(answers(of, 'yes'), number(String(rows.length))),
    scale: SHARE,
    weight: exact(3),
    denominator: { zero: 'gap', negative: 'gap' },
    questions,
  };
}

const general = questionnaire(1, 'general-management', 'Manajemen umum', 1, [
  ['Visi, misi, dan tujuan tertulis dengan jelas', 'dokumen'],
  ['Ada rencana kerja jangka panjang, paling sedikit tiga tahun, yang menjadi acuan', 'dokumen'],
  ['Ada rencana kerja tahunan sebagai dasar usaha tahun itu', 'dokumen'],
  ['Rencana tahunan sejalan dengan rencana jangka panjang', 'dokumen'],
  [
    'Pengurus, pengawas, pengelola, dan karyawan memahami visi, misi, tujuan, dan rencana kerja',
    'tanya silang',
  ],
  ['Pengelola mengambil keputusan sehari-hari secara mandiri', 'konfirmasi pengurus dan pengawas'],
  ['Pengurus dan pengelola bersungguh-sungguh menangani masalah dan memperbaikinya'],
  ['Ada tata tertib kerja karyawan dan sarana kerja yang memadai', 'dokumen dan cek fisik'],
  [
    'Pengurus tidak mencampuri pekerjaan harian demi kepentingan sendiri, keluarga, atau kelompok',
    'konfirmasi pengelola dan pengawas',
  ],
  ['Anggota sebagai pemilik mampu menambah modal sesuai ketentuan', 'partisipasi modal anggota'],
  [
    'Pengurus, pengawas, dan pengelola tidak mengambil untung bagi diri, keluarga, atau kelompok dan tidak merugikan koperasi',
    'konfirmasi mitra kerja',
  ],
  ['Pengurus mengawasi pekerjaan pengelola dengan efektif', 'tanya silang'],
]);

const institution = questionnaire(2, 'institution', 'Kelembagaan', 13, [
  ['Bagan organisasi memuat seluruh kegiatan, tanpa jabatan kosong atau rangkap', 'struktur organisasi'],
  ['Setiap karyawan mempunyai rincian tugas yang jelas', 'uraian pekerjaan'],
  ['Struktur organisasi memuat fungsi pengawas', 'struktur organisasi'],
  ['Ada standar operasional manajemen dan prosedur (SOM dan SOP)', 'dokumen SOM dan SOP'],
  ['Kegiatan dijalankan sesuai SOM dan SOP', 'tanya silang'],
  ['Dokumen penting dan tempat penyimpanannya diamankan', 'cek sistem'],
]);

const capital = questionnaire(3, 'capital-management', 'Manajemen permodalan', 19, [
  ['Modal sendiri tumbuh sama atau lebih cepat daripada aset', 'neraca'],
  ['Modal sendiri dari anggota tumbuh paling sedikit 10 % dari tahun lalu', 'neraca'],
  ['Cadangan yang disisihkan paling sedikit seperempat SHU tahun berjalan', 'pembagian SHU'],
  ['Tabungan dan simpanan berjangka naik paling sedikit 10 % dari tahun lalu', 'neraca'],
  ['Aset tetap dan perluasan kantor dibiayai dari modal sendiri', 'sumber dan penggunaan dana'],
]);

const assets = questionnaire(4, 'asset-management', 'Manajemen aktiva', 24, [
  ['Pinjaman lancar paling sedikit 90 % dari pinjaman diberikan', 'laporan pengembalian pinjaman'],
  ['Setiap pinjaman beragunan cukup, kecuali pinjaman anggota sampai Rp1 juta', 'daftar agunan'],
  [
    'Cadangan penghapusan paling sedikit sebesar pinjaman macet setahun',
    'laporan kolektibilitas dan cadangan',
  ],
  ['Pinjaman macet tahun lalu tertagih paling sedikit sepertiganya', 'laporan penagihan'],
  ['Prosedur pinjaman dijalankan dengan efektif', 'SOP pinjaman'],
  ['Ada kebijakan tertulis untuk cadangan penghapusan dan pinjaman bermasalah', 'kebijakan tertulis'],
  ['Pinjaman diputuskan dengan hati-hati', 'analisis kelayakan pinjaman'],
  ['Pinjaman dan penempatan dana diputuskan melalui komite', 'risalah rapat komite'],
  ['Penggunaan pinjaman, kemampuan, dan kepatuhan peminjam dipantau', 'laporan pemantauan'],
  ['Agunan diperiksa, dinilai, dan diikat', 'dokumen pengikatan agunan'],
]);

const liquidity = questionnaire(5, 'liquidity-management', 'Manajemen likuiditas', 34, [
  ['Ada kebijakan tertulis untuk mengendalikan likuiditas', 'dokumen'],
  ['Ada fasilitas pinjaman dari lembaga lain untuk menjaga likuiditas', 'dokumen kerja sama'],
  ['Ada pedoman untuk memantau kewajiban yang jatuh tempo', 'jadwal jatuh tempo'],
  ['Simpanan dihimpun dan pinjaman diberikan sesuai keadaan keuangan', 'kebijakan tertulis'],
  ['Sistem informasi memadai untuk memantau likuiditas', 'sistem pelaporan'],
]);

export const management: Aspect = {
  number: '3',
  id: 'management',
  label: 'Manajemen',
  weight: exact(15),
  addsUp: 'sumOfScores',
  indicators: [general, institution, capital, assets, liquidity],
};
