import type { EvidenceAt, EvidenceFault } from '../../domain/questionnaire/evidence';
import { date, decimal } from '../numbers';
import { actorWords } from './words';

const ONLY = 'Yang diterima foto (JPEG, PNG, WebP) dan PDF.';

/** Why a file was not kept as evidence, and what to do. */
const EVIDENCE_FAULT_WORDS: Readonly<Record<EvidenceFault, string>> = {
  empty: 'Berkas itu kosong. Pilih lagi berkas yang benar.',
  'picture-too-large':
    'Berkas itu lebih besar dari 8 MB. Potret lagi dengan ukuran kecil, atau kecilkan PDF-nya.',
  'picture-too-wide': 'Foto itu terlalu lebar. Potret lagi dengan ukuran biasa.',
  'picture-damaged': 'Foto itu rusak atau terpotong. Potret lagi, lalu kirim ulang.',
  'picture-unknown': `Isi berkas itu tidak dikenal. ${ONLY}`,
  'pdf-damaged': 'PDF itu terpotong. Simpan atau unduh lagi, lalu kirim ulang.',
  heic: `Foto itu berformat HEIC. ${ONLY} Di iPhone: Pengaturan, Kamera, Format, Paling Kompatibel.`,
  office: `Berkas Word, Excel, atau ZIP tidak diterima sebagai bukti. ${ONLY} Simpan dahulu sebagai PDF.`,
  'too-many':
    'Sudah ada enam berkas pada pertanyaan ini. Tarik kembali satu, atau gabungkan menjadi satu PDF.',
  'year-full': 'Bukti tahun ini sudah 200 MB. Tarik kembali yang tidak perlu, atau kecilkan berkasnya.',
};

const AS_WORDS: Readonly<Record<EvidenceAt['as'], string>> = { manager: 'pengurus', examiner: 'pemeriksa' };

/** "foto pengurus, 412 kB, Budi, 3 Mei 2026". */
export const evidenceWords = ({ as, source, type, size, by, on }: EvidenceAt): string => {
  const what = type === 'application/pdf' ? 'PDF' : source === 'camera' ? 'foto' : 'gambar';
  return `${what} ${AS_WORDS[as]}, ${sizeWords(size)}, ${actorWords(by)}, ${date(on)}`;
};

const KILO = 1024;

/** So many bytes, as people say it: "412 kB", "1,3 MB". */
export function sizeWords(bytes: number): string {
  if (bytes < KILO * KILO) return `${Math.max(1, Math.ceil(bytes / KILO))} kB`;
  return `${decimal((bytes / (KILO * KILO)).toFixed(1), 1)} MB`;
}

/** What could not be kept, by its name. */
export const notKept = (name: string, fault: EvidenceFault): string =>
  `${name}: ${EVIDENCE_FAULT_WORDS[fault]}`;

/** "2 bukti"; empty for none. */
export const evidenceCount = (count: number): string => (count === 0 ? '' : `${count} bukti`);
