import '../support/source-threads';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConcernsService } from '../../src/concerns/concerns.service';
import { LOCAL } from '../support/caller';
import { bodyOf, layoutFaults } from '../support/page-layout';
import type { LaidOut } from '../support/page-layout';
import { inksOf } from '../support/pdf-inks';
import { linesHere, printedPages } from '../support/pdf-lines';
import { taggedPieces } from '../support/pdf-structure';
import { OFFICE_FORM, filedAt } from '../support/signed';
import { Printer } from '../../src/reports/printer';
import { styleSheet } from '../../src/rendering/styles';
import { Service } from '../support/service';

const workbook = (name: string): { filename: string; content: Buffer } => ({
  filename: name,
  content: readFileSync(join(__dirname, '../../fixtures/workbooks', name)),
});

const LONG =
  'Kas kecil dipegang bendahara tanpa berita acara pemeriksaan kas selama tiga bulan, sehingga selisihnya tidak dapat ditelusuri lagi sampai ke bukti pengeluarannya.';

/** What is printed of each; a certificate is the same for all. */
const FEW = ['report', 'lampiran', 'record', 'examination-report'] as const;
/** In whose name each ends; nobody signs what stands behind another. */
const SIGNERS = {
  ...{
    report: 'Siti Aminah',
    worksheet: 'Siti Aminah',
    certificate: 'Siti Aminah',
    'follow-up': 'Siti Aminah',
    'return-letter': 'Siti Aminah',
  },
  ...{ record: 'Budi Santoso', 'examination-report': 'Budi Santoso', lampiran: undefined },
} as const;
const ALL = [...FEW, 'worksheet', 'certificate'] as const;
const UNITS = [
  ['a KSP', 'contoh-templat-ksp.xlsx', 'ksp', 'perdep-06-2016', 0, ALL],
  ['a KSPPS', 'contoh-templat-kspps.xlsx', 'kspps', 'perdep-07-2016', 0, FEW],
  ['a real-sector cooperative', 'contoh-templat-riil.xlsx', 'riil', '', 0, FEW],
  ['a BUM Desa', 'contoh-templat-bumdes.xlsx', 'bumdes', '', 3, [...FEW, 'worksheet', 'follow-up']],
  ['one with gaps', 'ksp-d-2009-2010.xlsx', 'ksp', 'kkpkk-2021', 0, [...FEW, 'worksheet']],
  [
    'one with twelve findings',
    'contoh-templat-usp.xlsx',
    'usp',
    'perdep-06-2016',
    12,
    [...FEW, 'follow-up', 'return-letter'],
  ],
] as const;
/** The palest letters that a copier without colours still keeps: a contrast of 4.5 on white. */
const PALEST = 0.183;
/** A word that stands askew is read letter by letter. */
const MARK = ['D', 'R', 'A', 'F'];

let service: Service;
beforeAll(async () => {
  service = await Service.start();
  await service.post('/kantor', OFFICE_FORM);
});
afterAll(() => service.stop());

async function drafted(path: string): Promise<LaidOut> {
  const { statusCode, rawPayload } = await service.get(path);
  expect([path, statusCode]).toEqual([path, 200]);
  return laidOut(rawPayload);
}

const laidOut = (pdf: Buffer): LaidOut => ({ pages: printedPages(pdf), pieces: taggedPieces(pdf) });

async function raise(place: string, count: number): Promise<void> {
  const [, , unitId = '', , year = ''] = place.split('/');
  const concerns = service.app.get(ConcernsService, { strict: false });
  const rest = { about: '', aspect: '', risk: '', who: 'Bendahara', until: '2027-03-31' } as const;
  for (let at = 0; at < count; at += 1)
    await concerns.raise(
      LOCAL,
      { unitId, year: Number(year) },
      { ...rest, origin: 'free', text: LONG, recommendation: LONG },
    );
}

/** Nothing torn, nothing alone, nothing nearly empty, and DRAF across each page. */
function mustBeWell(paper: string, { pages, pieces }: LaidOut, signer?: string): void {
  expect([paper, ...layoutFaults({ pages, pieces }, signer)]).toEqual([paper]);
  const unmarked = pages.filter(({ words }) => !MARK.every((letter) => words.includes(letter)));
  expect(unmarked.length).toBe(0);
}

(linesHere() ? describe : describe.skip)('every page of every paper', () => {
  it.each(UNITS)(
    'of %s is whole, well filled and marked as a draft',
    async (_, file, kind, rules, count, papers) => {
      const place = await filedAt(service, kind, rules, workbook(file));
      await raise(place, count);
      for (const paper of papers) {
        const printed = await drafted(`${place}/dokumen/${paper}/draf.pdf`);
        mustBeWell(paper, printed, SIGNERS[paper]);
        if (paper !== 'report') continue;
        expect(printed.pages).toHaveLength(2);
        const [first = [], second = []] = printed.pages.map(bodyOf);
        expect(first.join(' ')).toContain('LAPORAN PENILAIAN KESEHATAN');
        expect(second.join(' ')).toContain('Temuan dan janji perbaikan');
      }
    },
  );

  it('of an office that prints on F4 too, what stands behind the report on the same sheet', async () => {
    await service.post('/kantor', { ...OFFICE_FORM, sheet: 'f4' });
    const place = await filedAt(service, 'bumdes', '', workbook('contoh-templat-bumdes.xlsx'));
    for (const paper of ['lampiran', 'worksheet'] as const) {
      const printed = await drafted(`${place}/dokumen/${paper}/draf.pdf`);
      mustBeWell(paper, printed, SIGNERS[paper]);
      const high = Math.max(...printed.pages.map(({ height }) => height));
      expect(Math.round((high * 25.4) / 72)).toBe(paper === 'worksheet' ? 215 : 330);
    }
    await service.post('/kantor', OFFICE_FORM);
  });

  it('finds what is torn, alone or nearly empty on pages that are laid out badly', async () => {
    const printer = service.app.get(Printer, { strict: false });
    const html = `<!doctype html><html lang="id"><style>${styleSheet('report.css')} .next { break-before: page }</style>
      <div style="height: 300px">isi</div><h2>Judul</h2><p class="next">isi</p>
      <table><thead><tr><th>Pos</th><th>Nilai</th></tr></thead><tbody><tr><td>isi</td><td>1</td></tr></tbody></table><p class="next">Catatan di bawah tabel</p>
      <div style="height: 300px">isi</div><table><caption style="break-after: page">Keterangan</caption>
      <tbody><tr><td>isi</td></tr></tbody></table>`;
    const faults = layoutFaults(laidOut(await printer.print(html)));
    expect(faults.sort()).toEqual([
      expect.stringMatching(/^page 1 ends in a heading: Judul/),
      'page 2 is nearly empty',
      expect.stringMatching(/^page 3 begins with what belongs to a table: Catatan/),
      expect.stringMatching(/^page 3 ends in a caption: Keterangan/),
    ]);
  });

  it('of an area too: two pages of what has come in, and who has not reported', async () => {
    const recap = await drafted('/wilayah/indonesia/dokumen/area-recap/draf.pdf?tahun=2019');
    expect(recap.pages).toHaveLength(2);
    mustBeWell('area-recap', recap, 'Siti Aminah');
    const list = await drafted('/wilayah/indonesia/dokumen/unreported/draf.pdf?tahun=2019');
    mustBeWell('unreported', list, 'Siti Aminah');
    const said = list.pages.flatMap(bodyOf).join(' ');
    expect(said).toContain('belum melapor');
    expect(said).toContain('BUM Desa Contoh');
    expect(said).not.toContain('KSP Contoh Sejahtera');
  });
});

(linesHere() ? it : it.skip)(
  'what stands behind a report is found by its contents, its bookmarks, its words and whoever hears it read',
  async () => {
    const place = await filedAt(service, 'ksp', 'perdep-06-2016', workbook('contoh-templat-ksp.xlsx'));
    const { rawPayload } = await service.get(`${place}/dokumen/lampiran/draf.pdf`);
    const pages = printedPages(rawPayload).map(bodyOf);
    const contents = (pages[0] ?? []).join(' ');
    const titles = ['Aspek dan rasio', 'Asal-usul setiap angka', 'Peraturan dan sumbernya'];
    for (const title of titles) {
      const at = pages.findLastIndex((lines) =>
        lines.some((line) => new RegExp(`^(?:\\d+ )?${title}$`).test(line)),
      );
      expect([title, contents.match(new RegExp(`${title} (\\d+)`))?.[1]]).toEqual([title, String(at + 1)]);
    }
    const file = rawPayload.toString('latin1');
    const bookmarks = [...file.matchAll(/\/Title \(([^)]*)\)/g)].map(([, title = '']) => title);
    expect(bookmarks).toContain('2 Aspek dan rasio');
    for (const title of titles) expect(bookmarks.some((each) => each.endsWith(title))).toBe(true);
    expect([file.includes('/Marked true'), file.includes('/Lang (id)')]).toEqual([true, true]);
    const faces = [...file.matchAll(/\/Type \/FontDescriptor[^]*?endobj/g)].map(([face]) => face);
    expect(faces.length).toBeGreaterThan(1);
    expect(faces.filter((face) => !face.includes('/FontFile'))).toEqual([]);
    expect(inksOf(rawPayload).filter((ink) => ink > PALEST)).toEqual([]);
  },
);
