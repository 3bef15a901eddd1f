import { column } from './column';
import { KIND, ORIGIN, ORIGIN_DATA, RULE_SET, STATEMENT_ID, UNIT_ID, YEAR } from './columns';

const REVISION = column('revision', 'integer', 'Revisi laporan tahun itu; 1 yang pertama.', 'laporan');

/** What units are and what they reported. */
export const REPORTED_SETS = {
  units: {
    meaning: 'Koperasi dan unit seperti tercatat pada hari itu.',
    columns: [
      UNIT_ID,
      column('name', 'text', 'Nama koperasi atau unit.', 'laporan atau register'),
      KIND,
      column('legal_entity', 'text', 'Nomor badan hukum.', 'laporan atau register'),
      column('seat', 'text', 'Tempat kedudukan.', 'laporan atau register'),
      column('authority', 'text', 'Instansi yang memeriksa.', 'laporan atau register'),
      column('area_code', 'code', 'Kode wilayah tempat kedudukan, sejauh yang diketahui.', 'register'),
      column('nik', 'code', 'Nomor Induk Koperasi.', 'register'),
      column('part_of', 'code', 'Koperasi yang unit ini menjadi bagiannya.', 'Rapor'),
      column('merged_into', 'code', 'Koperasi yang ternyata sama, bila tercatat dua kali.', 'Rapor'),
      column('closed_on', 'date', 'Hari unit berhenti, bila sudah.', 'Rapor'),
      column('registered_at', 'date', 'Kapan dicatat di Rapor (UTC).', 'Rapor'),
    ],
  },
  filings: {
    meaning: 'Berkas tahun buku setiap unit, dengan tahapnya pada hari itu.',
    columns: [
      column('filing_id', 'code', 'Nomor berkas tahun buku.', 'Rapor'),
      UNIT_ID,
      YEAR,
      column(
        'stage',
        'code',
        'Tahap: draft, submitted, returned, accepted, examining, examined, signed, atau amending.',
        'langkah terakhir',
      ),
      column('opened_at', 'date', 'Kapan dibuka (UTC).', 'Rapor'),
    ],
  },
  filing_steps: {
    meaning: 'Setiap langkah berkas tahun buku sampai hari itu.',
    columns: [
      column('filing_id', 'code', 'Nomor berkas tahun buku.', 'Rapor'),
      column('number', 'integer', 'Urutan langkah, dari 1.', 'Rapor'),
      column('step', 'code', 'Langkahnya.', 'Rapor'),
      column('from_stage', 'code', 'Tahap sebelumnya.', 'Rapor'),
      column('to_stage', 'code', 'Tahap sesudahnya.', 'Rapor'),
      column('part', 'code', 'Sebagai siapa: manager, supervisor, atau auditor.', 'Rapor'),
      column('at', 'date', 'Kapan (UTC).', 'Rapor'),
      column('reason', 'text', 'Alasan yang ditulis.', 'Rapor'),
      STATEMENT_ID,
      column('assessment_id', 'code', 'Penilaian yang berlaku saat itu.', 'Rapor'),
    ],
  },
  statements: {
    meaning:
      'Revisi laporan yang berlaku pada hari itu, dan revisi lain yang menjadi dasar sebuah penilaian di dalam rilis.',
    columns: [
      STATEMENT_ID,
      UNIT_ID,
      YEAR,
      column('period_end', 'date', 'Hari terakhir tahun buku.', 'laporan'),
      REVISION,
      column('standing', 'integer', '1 bila revisi terbaru tahun itu pada hari itu, selain itu 0.', 'Rapor'),
      column('identity', 'json', 'Unit menurut kata-kata berkasnya.', 'laporan'),
      column(
        'totals_prove',
        'integer',
        '1 bila jumlah pada berkas membuktikan pos yang tidak ada.',
        'laporan',
      ),
      column('ratios', 'json', 'Rasio yang dilaporkan langsung.', 'laporan'),
      column('scores', 'json', 'Skor yang tercetak pada berkas.', 'laporan'),
      column('doubts', 'json', 'Keraguan saat membaca berkas.', 'pembacaan laporan'),
      column('choices', 'json', 'Yang dipilih di antara isi berkas dan isian orang.', 'laporan'),
      column('reason', 'text', 'Mengapa direvisi.', 'laporan'),
      column('stored_at', 'date', 'Kapan disimpan (UTC).', 'Rapor'),
    ],
  },
  figures: {
    meaning: 'Setiap angka dari revisi-revisi itu, satu baris untuk tiap pos.',
    columns: [
      STATEMENT_ID,
      UNIT_ID,
      YEAR,
      column('position', 'integer', 'Urutan dalam berkas, dari 0.', 'laporan'),
      column('line', 'code', 'Pos laporan.', 'pembacaan laporan'),
      column(
        'amount',
        'decimal',
        'Angka yang dilaporkan, tepat. Pos yang tidak dilaporkan tidak ada barisnya: tidak ada bukan nol.',
        'laporan',
        'rupiah, orang, persen, atau bulan menurut posnya',
      ),
      ORIGIN,
      ORIGIN_DATA,
      column('note', 'text', 'Penjelasan unit pada angka itu.', 'laporan'),
    ],
  },
  answers: {
    meaning:
      'Jawaban kuesioner dari revisi-revisi itu; sesudah pemeriksaan selesai, jawaban pemeriksa. Baris tanpa nomor pertanyaan ialah daftarnya sendiri.',
    columns: [
      STATEMENT_ID,
      UNIT_ID,
      YEAR,
      RULE_SET,
      column('number', 'code', 'Nomor daftar pertanyaan dalam peraturan.', 'peraturan'),
      column('position', 'integer', 'Urutan daftar dalam berkas, dari 0.', 'laporan'),
      column('question', 'integer', 'Nomor pertanyaan, dari 1.', 'peraturan'),
      column('answer', 'code', 'yes, no, notApplicable, atau unanswered.', 'kuesioner'),
      column('yes', 'integer', 'Jumlah jawaban ya, bila hanya itu yang dilaporkan.', 'laporan', 'jawaban'),
      ORIGIN,
      ORIGIN_DATA,
      column('note', 'text', 'Catatan di sampingnya.', 'kuesioner'),
    ],
  },
} as const;
