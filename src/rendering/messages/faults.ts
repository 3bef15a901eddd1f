import type { Fault, FaultCode } from '../../domain/statement/fault';
import { isKind } from '../../domain/statement/kind';
import { scaledPart, scaleOption } from './frame';
import { seemsWords, waysLine } from './save-as';
import { KIND_WORDS } from './words';

const SAVE = 'Simpan sebagai buku kerja Excel (.xlsx), lalu unggah lagi';

const ORIGINAL = 'Angka di dalamnya tidak dapat dibaca; carikan buku kerja Excel aslinya';
const EXTRACT = 'Keluarkan berkas laporannya dari arsip ini, lalu unggah berkas itu';
/** Where saving in another form does not help. */
const WHAT_TO_DO: Readonly<Record<string, string>> = {
  png: ORIGINAL,
  jpeg: ORIGINAL,
  heic: ORIGINAL,
  webp: ORIGINAL,
  gif: ORIGINAL,
  pdf: ORIGINAL,
  scan: ORIGINAL,
  zip: EXTRACT,
  archive: EXTRACT,
};

const found = (fault: Fault, otherwise: string): string =>
  fault.found === undefined || fault.found === '' ? otherwise : `“${fault.found}”`;
const expected = (fault: Fault, otherwise: string): string => fault.expected ?? otherwise;

const firstIn = (kinds = ''): string => kinds.split(', ')[0] ?? kinds;
/** The kinds that a unit may be of, in words. */
const kindsIn = (kinds = ''): string =>
  kinds
    .split(', ')
    .map((kind) => (isKind(kind) ? KIND_WORDS[kind] : kind))
    .join(' atau ');

/** A fault of a file: what was found, what is expected, what to do. */
export const FAULT_SENTENCES: Record<FaultCode, (fault: Fault) => string> = {
  'file-not-found': () => 'Berkas tidak ditemukan atau tidak dapat dibuka; periksa nama dan tempatnya.',
  'empty-file': () => 'Berkas ini kosong; diharapkan buku kerja Excel (.xlsx) yang berisi laporan.',
  'password-protected': () =>
    'Berkas ini dikunci dengan kata sandi; buka kuncinya, simpan tanpa kata sandi, lalu unggah lagi.',
  'not-a-workbook': (fault) =>
    `Ditemukan ${seemsWords(fault.found) ?? found(fault, 'berkas lain')}, diharapkan buku kerja Excel atau tabel CSV. ${WHAT_TO_DO[fault.found ?? ''] ?? SAVE}.`,
  damaged: (fault) =>
    fault.found === 'pdf'
      ? 'Dokumen PDF ini rusak atau terpotong; unduh atau cetak ulang ke PDF, atau unggah buku kerja Excel aslinya.'
      : `Buku kerja ini rusak${fault.found === undefined ? '' : ` (bagian ${fault.found})`}; buka dengan Excel atau LibreOffice, simpan ulang sebagai .xlsx, lalu unggah lagi.`,
  'quote-not-closed': (fault) =>
    `Tanda kutip yang dibuka di baris ${fault.found ?? 'tabel'} tidak ditutup; hapus atau tutup tanda kutip itu, lalu unggah lagi.`,
  'commas-unquoted': (fault) =>
    `Angka di baris ${fault.found ?? 'tabel'} memakai koma ribuan tanpa tanda kutip, sehingga satu angka terpecah menjadi beberapa kolom; simpan ulang dengan titik koma (;) sebagai pemisah kolom atau sebagai .xlsx, lalu unggah lagi.`,
  'too-large': () =>
    'Isi berkas ini terlalu besar untuk sebuah laporan; hapus lembar dan baris yang tidak diperlukan, lalu unggah lagi.',
  'too-slow': () =>
    'Berkas ini terlalu lama dibaca; hapus lembar dan rumus yang tidak diperlukan, lalu unggah lagi.',
  'unsafe-xml': () =>
    'Berkas ini memuat bagian yang tidak aman (DTD) dan tidak dibaca; simpan ulang dengan Excel atau LibreOffice.',
  'json-invalid': (fault) =>
    `Berkas ini bukan JSON yang sah${fault.found === undefined ? '' : `: ${fault.found}`}; perbaiki tulisannya.`,
  'json-unexpected': (fault) =>
    `Ditemukan ${found(fault, 'isi lain')}, diharapkan ${expected(fault, 'isi menurut bentuk laporan JSON')}.`,
  'not-a-statement': (fault) =>
    `Ditemukan ${found(fault, 'berkas tanpa tabel laporan yang dikenali')}, diharapkan ${expected(fault, 'nama pos di satu kolom dan jumlahnya di sebelahnya, dengan tahun di kepala kolom atau di judul lembar')}. Tulislah tahunnya, atau salin angkanya ke templat, lalu unggah lagi.`,
  'few-lines': (fault) =>
    `Ditemukan hanya sedikit pos yang dikenali (${fault.found ?? 'kurang dari lima'}), diharapkan neraca dan perhitungan hasil usaha (PHU) yang lengkap. Kirim laporan lengkapnya, atau salin angkanya ke templat.`,
  'amounts-missing': (fault) =>
    `Tahunnya ada, tetapi tidak ditemukan kolom angka di sebelah nama pos (ditemukan ${found(fault, 'tulisan saja')}); diharapkan angka, misalnya 1.234.567, di kolom sebelah nama pos. Tulis angkanya sebagai angka, atau salin ke templat.`,
  'no-years': (fault) =>
    `Tidak ditemukan tahun buku; diharapkan ${expected(fault, 'kolom berjudul tahun, misalnya 2016')}.`,
  'too-many': (fault) =>
    `Ditemukan ${fault.found ?? 'terlalu banyak'} isian di sini, diharapkan paling banyak ${expected(fault, 'beberapa')}; kirim dalam beberapa bagian.`,
  'unit-unclear': () =>
    'Ada beberapa koperasi dengan nama dan jenis ini, sehingga tidak jelas laporan ini milik siapa; beri nama yang berbeda.',
  'reading-broke-off': () =>
    'Berkas ini tidak selesai dibaca karena gangguan pada program atau komputer, bukan karena isinya. Tekan “Baca lagi”; bila terulang, sampaikan kepada pengelola program.',
  'reading-stopped': () =>
    'Pekerjaan untuk berkas ini dihentikan sebelum berkasnya dibaca; tidak ada yang dibaca sampai dilanjutkan. Tekan “Lanjutkan” di halaman Pekerjaan, atau sisihkan berkas ini.',
  'year-open': () =>
    'Laporan ini tidak menyebut tahun buku; diharapkan tahunnya di judul atau di kepala kolom, misalnya “Per 31 Desember 2024”. Tulislah tahunnya, atau sebutkan tahunnya saat membaca (di baris perintah: --year TAHUN).',
  'years-open': (fault) =>
    `Laporan ini menyebut dua tahun buku (${found(fault, 'yang berbeda')}), diharapkan satu. Sebutkan tahun buku yang benar (di baris perintah: --year TAHUN), atau betulkan tulisan yang keliru.`,
  'column-open': (fault) =>
    `Ditemukan beberapa kolom angka yang dapat berupa laporannya (${fault.found ?? 'tanpa kepala'}), diharapkan satu kolom jumlah untuk tahun itu. Pilih kolomnya, jumlahkan (misalnya B+C bila kolomnya cabang), atau kirim rekapnya.`,
  'sheet-open': (fault) =>
    fault.expected === undefined
      ? `Ditemukan beberapa lembar yang memuat pos yang sama dengan angka berbeda (${fault.found ?? 'per bulan atau per cabang'}): bulan, cabang, atau salinan; diharapkan satu lembar untuk seluruh unit dan setahun penuh. Sebutkan nama lembarnya saat membaca, atau kirim rekap tahunannya.`
      : `Ditemukan laporan seluruh unit di samping laporan satu unit (${fault.found ?? 'di lembar berbeda'}), diharapkan ${fault.expected}. Pilih lembar yang dibaca; bila keduanya memang satu laporan, pilih keduanya (namanya disambung dengan +, misalnya “Neraca+PHU”).`,
  'period-open': (fault) =>
    fault.expected === 'balance'
      ? `PHU memuat ${fault.found ?? 'sebagian tahun'}, padahal neracanya per akhir tahun; diharapkan PHU setahun penuh. Tinggalkan PHU-nya (di baris perintah: --period neraca) lalu kirim PHU setahun, atau sebutkan bahwa PHU itu memang setahun atau seluruh laporan ini sebagian tahun.`
      : `Laporan ini memuat ${fault.found ?? 'sebagian tahun'}, diharapkan setahun penuh. Sebutkan apakah ini laporan sebagian tahun atau tahun buku yang memang berakhir di situ.`,
  'scale-open': (fault) =>
    fault.expected === undefined
      ? `Total aset terbaca Rp ${fault.found ?? '0'}, diharapkan besaran yang lazim bagi koperasi. Sebutkan satuan angkanya: rupiah, ribuan, jutaan, atau miliaran.`
      : `Ditemukan ${fault.found ?? 'besaran yang tidak serasi'}: selisihnya sebesar satuan angka. Mungkin ${scaledPart(fault.expected)}. Pilih satuannya (di baris perintah: --scale ${scaleOption(fault.expected)}).`,
  'kind-open': (fault) =>
    `Nama dan isi laporan ini belum menentukan jenis unitnya (${kindsIn(fault.found)}), diharapkan satu jenis, karena tiap jenis dinilai menurut peraturan sendiri. Pilih jenisnya (di baris perintah: --kind, misalnya --kind ${firstIn(fault.found)}).`,
  'other-document': (fault) =>
    `Ditemukan ${fault.found ?? 'daftar lain'}, diharapkan neraca dan perhitungan hasil usaha (PHU). Dari program akuntansi biasanya ada di menu Laporan, Neraca dan Laba Rugi; unggah berkas itu.`,
  'files-differ': (fault) =>
    `Berkas-berkas ini tidak menyebut tahun buku yang sama (${fault.found ?? 'tahunnya berbeda'}), diharapkan neraca dan PHU dari satu tahun. Pilih berkas dari tahun yang sama, atau unggah tiap berkas sendiri.`,
  'files-mixed': () =>
    'Salah satu berkas ini templat Rapor atau kertas kerja, yang sudah memuat seluruh laporan; unggah berkas itu sendiri, tanpa berkas lain.',
  'not-a-cooperative': (fault) =>
    `Ditemukan laporan ${found(fault, 'sebuah perusahaan')}, diharapkan laporan koperasi atau BUM Desa. Bila ini benar sebuah koperasi, sebutkan jenisnya.`,
  'year-twice': (fault) =>
    `Tahun ${found(fault, 'yang sama')} ada dua kali; diharapkan satu kolom untuk tiap tahun.`,
  'year-unreadable': (fault) =>
    `Tahun tertulis ${found(fault, 'tidak jelas')}, diharapkan ${expected(fault, 'tahun empat angka, misalnya 2016')}.`,
  'line-twice': (fault) =>
    `Pos ${found(fault, 'yang sama')} ada dua kali dengan angka berbeda; diharapkan ${expected(fault, 'satu baris untuk tiap pos')}.`,
  'amount-unreadable': (fault) =>
    `Ditemukan ${found(fault, 'tulisan lain')}, diharapkan ${expected(fault, 'angka, misalnya 1.234.567')}; tulis angkanya, atau 0 bila tidak ada.`,
  'cell-error': (fault) =>
    `Ditemukan kesalahan rumus ${found(fault, '#REF!')}, diharapkan ${expected(fault, 'angka')}; perbaiki rumusnya.`,
  'formula-without-value': (fault) =>
    `Rumus ${found(fault, 'di sini')} belum punya hasil, diharapkan ${expected(fault, 'angka')}; buka dengan Excel atau LibreOffice, lalu simpan ulang.`,
  'answer-unreadable': (fault) =>
    `Jawaban tertulis ${found(fault, 'tidak jelas')}, diharapkan ${expected(fault, 'ya, tidak, atau tidak berlaku')}.`,
  'answer-count': (fault) =>
    `Jumlah jawaban ${found(fault, 'tidak sesuai')}, diharapkan ${expected(fault, 'sebanyak pertanyaannya')}.`,
  'worksheet-code-and-words': (fault) =>
    `Kode dan nama baris tidak cocok: ditemukan ${found(fault, 'baris lain')}, diharapkan ${expected(fault, 'nama baris menurut kodenya')}; perbaiki salah satunya.`,
  'worksheet-twice': (fault) =>
    `Isian kertas kerja ada di beberapa lembar: ${found(fault, 'dua lembar')}; sembunyikan atau hapus salinannya, lalu unggah lagi.`,
  'unknown-kind': (fault) =>
    `Jenis ${found(fault, 'itu')} tidak dikenal, diharapkan salah satu dari ${expected(fault, 'ksp, usp, kspps, uspps, bumdes, atau riil')}.`,
  'unknown-line': (fault) =>
    `Pos ${found(fault, 'itu')} tidak dikenal, diharapkan ${expected(fault, 'kode pos atau istilah peraturan')}.`,
  'unknown-indicator': (fault) =>
    `Rasio ${found(fault, 'itu')} tidak dikenal, diharapkan ${expected(fault, 'nomor rasio menurut peraturan, misalnya 5.1')}.`,
  'unknown-rule-set': (fault) =>
    `Peraturan ${found(fault, 'itu')} tidak dikenal, diharapkan salah satu dari ${expected(fault, 'peraturan yang tersedia')}.`,
  'name-missing': () => 'Nama koperasi belum diisi; tulis namanya di lembar identitas.',
  'class-unreadable': (fault) =>
    `Hasil pemeringkatan tertulis ${found(fault, 'tidak lengkap')}, diharapkan ${expected(fault, 'kelas, tahun, dan keputusan')}.`,
  'loop-unreadable': (fault) =>
    `Yang dilayani koperasi tertulis ${found(fault, 'tidak jelas')}, diharapkan salah satu dari ${expected(fault, 'daftar')}.`,
  'period-end-unreadable': (fault) =>
    `Tanggal akhir tahun buku tertulis ${found(fault, 'tidak jelas')}, diharapkan ${expected(fault, 'tanggal, misalnya 31-12-2016')}.`,
  'no-rule-set-in-force': (fault) =>
    `Untuk jenis dan tanggal ini (${fault.found ?? 'tidak disebut'}) belum ada peraturan yang berlaku di sini; pilih peraturannya sendiri.`,
  'more-faults': (fault) =>
    `Masih ada ${fault.found ?? 'beberapa'} kesalahan lain; perbaiki dahulu yang di atas.`,
  'no-chart': (fault) =>
    `Jenis ${found(fault, 'ini')} belum mempunyai daftar pos di sini; diharapkan ${expected(fault, 'ksp')}.`,
};

/** Where a fault is: "Neraca!C5", a place in a JSON statement, or nothing for the whole file. */
export function faultPlace(fault: Fault): string {
  if (fault.sheet !== undefined)
    return fault.cell === undefined ? fault.sheet : `${fault.sheet}!${fault.cell}`;
  return fault.cell ?? fault.path ?? '';
}

/** The same in words, for a page: "Lembar Neraca, sel C5". */
export function faultPlaceWords(fault: Fault): string {
  const { sheet, cell } = fault;
  if (sheet === undefined) return cell === undefined ? (fault.path ?? '') : `Sel ${cell}`;
  return cell === undefined ? `Lembar ${sheet}` : `Lembar ${sheet}, sel ${cell}`;
}

/** A fault in one line: "Neraca!C5: ditemukan …, diharapkan …". */
export function faultLine(fault: Fault): string {
  const place = faultPlace(fault);
  const sentence = `${FAULT_SENTENCES[fault.code](fault)}${waysLine(fault)}`;
  return place === '' ? sentence : `${place}: ${sentence}`;
}
