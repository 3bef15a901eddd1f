import { isOneOf, namesOf } from './records';

/** What a column of the bulk export holds. */
export type ColumnType = 'text' | 'code' | 'integer' | 'decimal' | 'fraction' | 'date' | 'boolean' | 'json';

export interface DataColumn {
  readonly name: string;
  readonly type: ColumnType;
  /** What the number counts; absent for words. */
  readonly unit?: string;
  /** In plain Indonesian: the export is read by officials and by programs. */
  readonly meaning: string;
  /** Where it comes from. */
  readonly source: string;
}

const UNIT_ID: DataColumn = {
  name: 'unit_id',
  type: 'code',
  meaning: 'Nomor koperasi atau unit di Rapor; tetap selamanya.',
  source: 'dibuat Rapor saat unit pertama kali dicatat',
};
const YEAR: DataColumn = {
  name: 'year',
  type: 'integer',
  meaning: 'Tahun buku.',
  source: 'laporan',
};
const ASSESSMENT_ID: DataColumn = {
  name: 'assessment_id',
  type: 'code',
  meaning: 'Nomor penilaian; alamat halamannya /penilaian/ diikuti nomor ini.',
  source: 'dibuat Rapor saat menilai',
};
const RULE_SET: DataColumn = {
  name: 'rule_set',
  type: 'code',
  meaning: 'Peraturan yang dipakai menilai; lihat /aturan.',
  source: 'penilaian',
};
const REVISION: DataColumn = {
  name: 'revision',
  type: 'integer',
  meaning: 'Revisi laporan tahun itu; 1 yang pertama.',
  source: 'penyimpanan laporan',
};

const UNITS = [
  UNIT_ID,
  { name: 'name', type: 'text', meaning: 'Nama koperasi atau unit.', source: 'laporan atau register' },
  {
    name: 'kind',
    type: 'code',
    meaning: 'Jenis: ksp, usp, kspps, uspps, bumdes, atau riil (koperasi sektor riil).',
    source: 'laporan atau register',
  },
  { name: 'legal_entity', type: 'text', meaning: 'Nomor badan hukum.', source: 'laporan atau register' },
  { name: 'seat', type: 'text', meaning: 'Tempat kedudukan.', source: 'laporan atau register' },
  {
    name: 'authority',
    type: 'text',
    meaning: 'Instansi yang memeriksa; tidak selalu sama dengan wilayah kedudukannya.',
    source: 'laporan atau register',
  },
  {
    name: 'area_code',
    type: 'code',
    meaning: 'Kode wilayah tempat kedudukan, sejauh yang diketahui.',
    source: 'register',
  },
  { name: 'nik', type: 'code', meaning: 'Nomor Induk Koperasi.', source: 'register' },
  { name: 'registered_at', type: 'date', meaning: 'Kapan dicatat di Rapor (UTC).', source: 'Rapor' },
] as const satisfies readonly DataColumn[];

const ASSESSMENTS = [
  ASSESSMENT_ID,
  UNIT_ID,
  YEAR,
  { name: 'period_end', type: 'date', meaning: 'Hari terakhir tahun buku.', source: 'laporan' },
  REVISION,
  RULE_SET,
  {
    name: 'edition',
    type: 'code',
    meaning: 'Edisi data peraturan (SHA-256), agar hasil dapat dihitung ulang persis.',
    source: 'penilaian',
  },
  {
    name: 'readings',
    type: 'text',
    meaning: 'Cara membaca peraturan yang dipilih, dipisah spasi.',
    source: 'penilaian',
  },
  {
    name: 'total_least',
    type: 'decimal',
    unit: 'poin',
    meaning: 'Jumlah skor terendah yang mungkin; sama dengan total_most bila tidak ada angka yang belum ada.',
    source: 'penilaian',
  },
  {
    name: 'total_most',
    type: 'decimal',
    unit: 'poin',
    meaning: 'Jumlah skor tertinggi yang mungkin.',
    source: 'penilaian',
  },
  {
    name: 'out_of',
    type: 'decimal',
    unit: 'poin',
    meaning: 'Jumlah skor yang dapat dicapai; kosong untuk panel tanpa jumlah skor.',
    source: 'peraturan',
  },
  {
    name: 'grade',
    type: 'text',
    meaning: 'Predikat menurut peraturan; kosong bila belum dapat ditetapkan.',
    source: 'penilaian',
  },
  { name: 'made_at', type: 'date', meaning: 'Kapan dinilai (UTC).', source: 'penilaian' },
] as const satisfies readonly DataColumn[];

const INDICATORS = [
  ASSESSMENT_ID,
  UNIT_ID,
  YEAR,
  RULE_SET,
  { name: 'number', type: 'code', meaning: 'Nomor rasio menurut peraturan.', source: 'peraturan' },
  {
    name: 'indicator',
    type: 'code',
    meaning: 'Nama tetap rasio, sama di semua peraturan yang memakainya.',
    source: 'peraturan',
  },
  { name: 'numerator', type: 'fraction', meaning: 'Pembilang, tepat.', source: 'penilaian' },
  { name: 'denominator', type: 'fraction', meaning: 'Pembagi, tepat.', source: 'penilaian' },
  {
    name: 'ratio',
    type: 'decimal',
    unit: 'satuan rasio, umumnya persen',
    meaning:
      'Nilai rasio, dibulatkan ke bawah pada desimal keenam; yang tepat adalah pembilang dan pembaginya. Kosong bila tidak ada, dan untuk rasio yang hanya ditampilkan.',
    source: 'penilaian',
  },
  { name: 'credit', type: 'decimal', unit: '0–100', meaning: 'Nilai kredit.', source: 'penilaian' },
  { name: 'score', type: 'decimal', unit: 'poin', meaning: 'Skor.', source: 'penilaian' },
  {
    name: 'gap',
    type: 'code',
    meaning:
      'Mengapa belum dapat dinilai; kosong bila dinilai. Bila gap dan credit sama-sama kosong, rasio itu tidak berlaku atau hanya ditampilkan.',
    source: 'penilaian',
  },
] as const satisfies readonly DataColumn[];

const FIGURES = [
  UNIT_ID,
  YEAR,
  REVISION,
  {
    name: 'line',
    type: 'code',
    meaning: 'Pos laporan; daftar lengkapnya pada templat dan README.',
    source: 'pembacaan laporan',
  },
  {
    name: 'amount',
    type: 'decimal',
    unit: 'rupiah, orang, persen, atau bulan menurut posnya',
    meaning: 'Angka yang dilaporkan. Pos yang tidak dilaporkan tidak ada barisnya: tidak ada bukan nol.',
    source: 'laporan',
  },
  {
    name: 'origin',
    type: 'text',
    meaning: 'Dari mana: berkas, lembar, dan sel; atau tempat dalam berkas JSON; atau isian formulir.',
    source: 'pembacaan laporan',
  },
  { name: 'note', type: 'text', meaning: 'Penjelasan unit pada angka itu.', source: 'laporan' },
] as const satisfies readonly DataColumn[];

const ANSWERS = [
  UNIT_ID,
  YEAR,
  REVISION,
  RULE_SET,
  { name: 'number', type: 'code', meaning: 'Nomor daftar pertanyaan dalam peraturan.', source: 'peraturan' },
  {
    name: 'question',
    type: 'code',
    meaning: 'Nomor pertanyaan; kosong bila hanya jumlah jawaban ya yang dilaporkan.',
    source: 'peraturan',
  },
  { name: 'text', type: 'text', meaning: 'Bunyi pertanyaan.', source: 'peraturan' },
  {
    name: 'answer',
    type: 'code',
    meaning:
      'Jawaban pada revisi ini: yes, no, notApplicable, atau unanswered. Sesudah pemeriksaan selesai, jawaban pemeriksa.',
    source: 'kuesioner',
  },
  {
    name: 'yes',
    type: 'integer',
    unit: 'jawaban',
    meaning: 'Jumlah jawaban ya, bila hanya itu yang dilaporkan.',
    source: 'laporan',
  },
  {
    name: 'note',
    type: 'text',
    meaning: 'Catatan atau bukti yang ditulis di sampingnya.',
    source: 'kuesioner',
  },
  {
    name: 'origin',
    type: 'text',
    meaning: 'Dari mana jawabannya: berkas, lembar, dan sel; atau isian formulir.',
    source: 'pembacaan laporan',
  },
  { name: 'examined', type: 'code', meaning: 'Jawaban pemeriksa, bila diperiksa.', source: 'pemeriksaan' },
  {
    name: 'examined_reason',
    type: 'text',
    meaning: 'Sebab atau yang dilihat pemeriksa.',
    source: 'pemeriksaan',
  },
  {
    name: 'examined_own',
    type: 'code',
    meaning: 'Jawaban pengurus saat diperiksa.',
    source: 'pemeriksaan',
  },
  {
    name: 'evidence',
    type: 'text',
    meaning: 'Nama berkas buktinya; di belakangnya manager (pengurus) atau examiner (pemeriksa).',
    source: 'kuesioner dan pemeriksaan',
  },
] as const satisfies readonly DataColumn[];

const SURVEYS = [
  UNIT_ID,
  YEAR,
  { name: 'survey_id', type: 'code', meaning: 'Nomor survei di Rapor.', source: 'dibuat Rapor' },
  {
    name: 'instrument',
    type: 'code',
    meaning: 'Ukurannya: ikm-2017, servqual, atau own (pertanyaan kantor sendiri).',
    source: 'survei',
  },
  { name: 'state', type: 'code', meaning: 'open (terbuka) atau closed (ditutup).', source: 'survei' },
  {
    name: 'measure',
    type: 'code',
    meaning: 'index untuk indeks seluruhnya, atau kode pertanyaannya.',
    source: 'survei',
  },
  { name: 'label', type: 'text', meaning: 'Bunyi pertanyaannya, atau nama ukurannya.', source: 'survei' },
  {
    name: 'answers',
    type: 'integer',
    unit: 'anggota',
    meaning: 'Anggota yang menjawab dan dihitung.',
    source: 'jawaban anggota',
  },
  {
    name: 'value',
    type: 'decimal',
    unit: 'menurut ukurannya',
    meaning:
      'Indeks atau rata-rata; di luar nilai kesehatan. Kosong bila kurang dari sepuluh anggota menjawab.',
    source: 'jawaban anggota',
  },
  {
    name: 'least',
    type: 'decimal',
    meaning: 'Batas bawah selang kepercayaan 95 % dari indeks.',
    source: 'jawaban anggota',
  },
  {
    name: 'most',
    type: 'decimal',
    meaning: 'Batas atas selang kepercayaan 95 % dari indeks.',
    source: 'jawaban anggota',
  },
  {
    name: 'importance',
    type: 'decimal',
    meaning: 'Rata-rata kepentingan, bila ditanyakan.',
    source: 'jawaban anggota',
  },
  { name: 'class', type: 'code', meaning: 'Kelas indeks menurut sumber pertama.', source: 'survei' },
  {
    name: 'class_confidence',
    type: 'code',
    meaning: 'Seberapa yakin batas kelas itu; unverified berarti belum diperiksa naskahnya.',
    source: 'survei',
  },
] as const satisfies readonly DataColumn[];

/** Everything that can be exported in bulk, column by column: the data dictionary. */
export const DATA_SETS = {
  units: { meaning: 'Koperasi dan unit yang dicatat.', columns: UNITS },
  assessments: {
    meaning: 'Penilaian terbaru dari revisi laporan terbaru, satu baris untuk tiap unit dan tahun.',
    columns: ASSESSMENTS,
  },
  indicators: {
    meaning: 'Setiap rasio dari penilaian-penilaian itu.',
    columns: INDICATORS,
  },
  figures: {
    meaning: 'Setiap angka dari revisi laporan terbaru, satu baris untuk tiap pos.',
    columns: FIGURES,
  },
  answers: {
    meaning: 'Setiap jawaban kuesioner dari revisi laporan terbaru, beserta jawaban pemeriksa.',
    columns: ANSWERS,
  },
  surveys: {
    meaning:
      'Hasil survei anggota, di luar nilai kesehatan: satu baris untuk indeks, satu untuk tiap pertanyaan.',
    columns: SURVEYS,
  },
} as const;

export type DataSetName = keyof typeof DATA_SETS;

export const DATA_SET_NAMES = namesOf(DATA_SETS);

export function isDataSet(text: string): text is DataSetName {
  return isOneOf(DATA_SET_NAMES, text);
}

/** A row of a data set: every column of the dictionary and nothing else. */
export type DataRow<Name extends DataSetName = DataSetName> = {
  readonly [Column in (typeof DATA_SETS)[Name]['columns'][number]['name']]: string | number | null;
};
