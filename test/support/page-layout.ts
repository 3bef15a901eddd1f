import type { PrintedPage } from './pdf-lines';

/** Everything that begins a part: what follows has to stand on the same page. */
const HEADINGS: ReadonlySet<string> = new Set([
  ...['Dasar hasil ini', 'Aspek', 'Rasio', 'Yang paling menentukan', 'Dengan kata-kata'],
  ...['Temuan dan janji perbaikan', 'Hasil pemeriksaan', 'Yang hadir dari pengurus dan pengawas'],
  ...['Kertas kerja', 'Lembar standar: nilai rasio dan batasnya', 'Lembar input: kondisi yang diperiksa'],
  ...['Hasil', 'Temuan', 'Saran', 'Cakupan', 'Predikat tiap tahun buku', 'Jumlah yang dilaporkan'],
  'Yang perlu perhatian lebih dulu',
]);
/** The head of a table. */
const TABLE_HEAD = /^(?:No\.|Pos|Aspek Bobot|Rasio (?:Tahun|Nilai)|Wilayah Terdaftar|Unit Tahun)/;
/** Lines that a signature takes by itself, with its place and date. */
const SIGNATURE = 7;
/** The word across a draft, which is read letter by letter. */
const ASKEW = /^[DRAF]$| (?:[DRF])$/;
/** Of the height of a page, from its top. */
const WELL_FILLED = 1 / 3;

/** The lines of a page above its foot, without the word across it. */
export function bodyOf({ lines }: PrintedPage): string[] {
  const foot = lines.findIndex(({ text }) => /Draf: belum|halaman \d+ dari|, kode [2-9A-Z]{4}-/.test(text));
  const own = foot < 0 ? lines : lines.slice(0, foot);
  return own.map(({ text }) => text.replace(ASKEW, '').trim()).filter((text) => text !== '');
}

/** What is wrong with how pages are laid out, in words for whoever mends it. @param signer in whose name it ends */
export function layoutFaults(pages: readonly PrintedPage[], signer: string): string[] {
  return pages.flatMap((page, at) => {
    const body = bodyOf(page);
    const last = body.at(-1) ?? '';
    const lastPage = at === pages.length - 1;
    const filled = (page.lines[body.length - 1]?.bottom ?? 0) / page.height;
    const signed = body.findIndex((text) => text.includes(signer));
    return [
      ...(isHeading(last) ? [`page ${at + 1} ends in a heading: ${last}`] : []),
      ...(!lastPage && filled < WELL_FILLED ? [`page ${at + 1} is nearly empty`] : []),
      ...(lastPage && signed < 0 ? ['the last page is not signed'] : []),
      ...(lastPage && pages.length > 1 && body.length <= SIGNATURE ? ['a signature stands alone'] : []),
    ];
  });
}

const isHeading = (text: string): boolean =>
  HEADINGS.has(text) || /^Lembar /.test(text) || TABLE_HEAD.test(text);
