import type { Fault } from '../../domain/statement/fault';

/** How a file becomes one that is read, with the program that a person has. */
export interface Way {
  readonly program: string;
  readonly steps: string;
}

const EXCEL: Way = {
  program: 'Excel di komputer',
  steps: 'buka berkasnya, pilih Berkas (File), Simpan Sebagai, jenis “Buku Kerja Excel (.xlsx)”, lalu Simpan',
};
const LIBRE_OFFICE: Way = {
  program: 'LibreOffice',
  steps: 'buka berkasnya, pilih Berkas, Simpan Sebagai, jenis “Excel 2007–365 (.xlsx)”, lalu Simpan',
};
const GOOGLE_PHONE: Way = {
  program: 'Google Spreadsheet di ponsel',
  steps:
    'buka berkasnya, ketuk titik tiga (⋮), Bagikan & ekspor, Simpan sebagai, “Excel (.xlsx)”, lalu simpan di ponsel',
};
const GOOGLE_COMPUTER: Way = {
  program: 'Google Spreadsheet di komputer',
  steps: 'buka berkasnya, pilih File, Download (Unduh), “Microsoft Excel (.xlsx)”',
};
const NUMBERS: Way = {
  program: 'Numbers',
  steps: 'buka berkasnya, pilih Ekspor ke, Excel, format .xlsx',
};
const ORIGINAL: Way = {
  program: 'Cara terbaik',
  steps: 'minta buku kerja aslinya (.xlsx) kepada yang menyusun laporan itu',
};
const TEMPLATE: Way = {
  program: 'Bila tidak ada',
  steps: 'unduh templat Rapor, ketik angkanya di sana, lalu unggah templat itu',
};
const COPY_TABLE: Way = {
  program: 'Bila ada tabelnya',
  steps: 'salin tabel itu ke lembar kosong Excel atau Google Spreadsheet, lalu simpan sebagai .xlsx',
};

const SPREADSHEET = [EXCEL, LIBRE_OFFICE, GOOGLE_PHONE];
const PICTURE = [ORIGINAL, TEMPLATE];
const WRITING = [ORIGINAL, COPY_TABLE, TEMPLATE];

/** What a file seems to be, when it is no workbook, and the ways to one. */
const SEEMS: Readonly<Record<string, { readonly words: string; readonly ways: readonly Way[] }>> = {
  png: { words: 'sebuah gambar (PNG)', ways: PICTURE },
  jpeg: { words: 'sebuah foto (JPEG)', ways: PICTURE },
  heic: { words: 'sebuah foto ponsel (HEIC)', ways: PICTURE },
  webp: { words: 'sebuah gambar (WebP)', ways: PICTURE },
  gif: { words: 'sebuah gambar (GIF)', ways: PICTURE },
  pdf: { words: 'sebuah dokumen PDF', ways: PICTURE },
  scan: { words: 'sebuah PDF hasil pindai atau foto', ways: PICTURE },
  html: { words: 'sebuah halaman web tanpa tabel', ways: SPREADSHEET },
  xml: { words: 'sebuah berkas XML', ways: SPREADSHEET },
  text: { words: 'sebuah teks tanpa kolom', ways: WRITING },
  doc: { words: 'sebuah dokumen Word lama', ways: WRITING },
  docx: { words: 'sebuah dokumen Word', ways: WRITING },
  rtf: { words: 'sebuah dokumen (RTF)', ways: WRITING },
  pptx: { words: 'sebuah bahan paparan PowerPoint', ways: WRITING },
  numbers: { words: 'sebuah lembar kerja Numbers', ways: [NUMBERS, GOOGLE_PHONE] },
  shortcut: {
    words: 'sebuah pintasan ke alamat internet, bukan berkasnya',
    ways: [GOOGLE_PHONE, GOOGLE_COMPUTER],
  },
  zip: { words: 'sebuah arsip ZIP lain', ways: [] },
  archive: { words: 'sebuah arsip', ways: [] },
  unknown: { words: 'berkas yang tidak dikenal', ways: SPREADSHEET },
};

/** What a file was found to be, in words. */
export function seemsWords(found: string | undefined): string | undefined {
  return SEEMS[found ?? 'unknown']?.words;
}

/** The steps by which the file of a fault becomes a workbook that is read; none for other faults. */
export function waysToWorkbook(fault: Fault): readonly Way[] {
  if (fault.code === 'not-a-workbook') return SEEMS[fault.found ?? 'unknown']?.ways ?? SPREADSHEET;
  return [];
}

/** The ways in one line. */
export function waysLine(fault: Fault): string {
  const ways = waysToWorkbook(fault).map(({ program, steps }) => `${program}: ${steps}`);
  return ways.length === 0 ? '' : ` Caranya: ${ways.join('; ')}.`;
}
