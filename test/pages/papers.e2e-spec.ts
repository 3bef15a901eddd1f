import '../support/source-threads';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConcernsService } from '../../src/concerns/concerns.service';
import { LOCAL } from '../support/caller';
import { bodyOf, layoutFaults } from '../support/page-layout';
import { linesHere, printedPages } from '../support/pdf-lines';
import type { PrintedPage } from '../support/pdf-lines';
import { OFFICE_FORM, filedAt } from '../support/signed';
import { Service } from '../support/service';

const workbook = (name: string): { filename: string; content: Buffer } => ({
  filename: name,
  content: readFileSync(join(__dirname, '../../fixtures/workbooks', name)),
});

const LONG =
  'Kas kecil dipegang bendahara tanpa berita acara pemeriksaan kas selama tiga bulan, sehingga selisihnya tidak dapat ditelusuri lagi sampai ke bukti pengeluarannya.';

/** What is printed of each; a certificate is the same for all. */
const FEW = ['report', 'record', 'examination-report'] as const;
const ALL = [...FEW, 'worksheet', 'certificate'] as const;
const UNITS = [
  ['a KSP', 'contoh-templat-ksp.xlsx', 'ksp', 'perdep-06-2016', 0, ALL],
  ['a KSPPS', 'contoh-templat-kspps.xlsx', 'kspps', 'perdep-07-2016', 0, FEW],
  ['a real-sector cooperative', 'contoh-templat-riil.xlsx', 'riil', '', 0, FEW],
  ['a BUM Desa', 'contoh-templat-bumdes.xlsx', 'bumdes', '', 3, [...FEW, 'worksheet', 'follow-up']],
  ['one with gaps', 'ksp-d-2009-2010.xlsx', 'ksp', 'kkpkk-2021', 0, [...FEW, 'worksheet']],
  ['one with twelve findings', 'contoh-templat-usp.xlsx', 'usp', 'perdep-06-2016', 12, [...FEW, 'follow-up']],
] as const;
/** A word that stands askew is read letter by letter. */
const MARK = ['D', 'R', 'A', 'F'];

let service: Service;
beforeAll(async () => {
  service = await Service.start();
  await service.post('/kantor', OFFICE_FORM);
});
afterAll(() => service.stop());

async function drafted(path: string): Promise<PrintedPage[]> {
  const { statusCode, rawPayload } = await service.get(path);
  expect([path, statusCode]).toEqual([path, 200]);
  return printedPages(rawPayload);
}

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
function mustBeWell(pages: readonly PrintedPage[], signer: string): void {
  expect(layoutFaults(pages, signer)).toEqual([]);
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
        const pages = await drafted(`${place}/dokumen/${paper}/draf.pdf`);
        const signer = paper === 'examination-report' ? 'Budi Santoso' : 'Siti Aminah';
        mustBeWell(pages, paper === 'record' ? 'Budi Santoso' : signer);
        if (paper !== 'report') continue;
        expect(pages).toHaveLength(2);
        const [first = [], second = []] = pages.map(bodyOf);
        expect(first.join(' ')).toContain('LAPORAN PENILAIAN KESEHATAN');
        expect(second.join(' ')).toContain('Temuan dan janji perbaikan');
      }
    },
  );

  it('of an area too: two pages of what has come in, and who has not reported', async () => {
    const recap = await drafted('/wilayah/indonesia/dokumen/area-recap/draf.pdf?tahun=2019');
    expect(recap).toHaveLength(2);
    mustBeWell(recap, 'Siti Aminah');
    const list = await drafted('/wilayah/indonesia/dokumen/unreported/draf.pdf?tahun=2019');
    mustBeWell(list, 'Siti Aminah');
    const said = list.flatMap(bodyOf).join(' ');
    expect(said).toContain('belum melapor');
    expect(said).toContain('BUM Desa Contoh');
    expect(said).not.toContain('KSP Contoh Sejahtera');
  });
});
