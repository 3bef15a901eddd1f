import '../support/source-threads';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConcernsService } from '../../src/concerns/concerns.service';
import { LOCAL } from '../support/caller';
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

/** Everything that begins a part: what follows has to stand on the same page. */
const HEADINGS = [
  ...['Dasar hasil ini', 'Aspek', 'Rasio', 'Yang paling menentukan', 'Dengan kata-kata'],
  ...['Temuan dan janji perbaikan', 'Hasil pemeriksaan', 'Yang hadir dari pengurus dan pengawas'],
];
const UNITS = [
  ['a KSP', 'contoh-templat-ksp.xlsx', 'ksp', 'perdep-06-2016', 0],
  ['a KSPPS', 'contoh-templat-kspps.xlsx', 'kspps', 'perdep-07-2016', 0],
  ['a real-sector cooperative', 'contoh-templat-riil.xlsx', 'riil', '', 0],
  ['a BUM Desa', 'contoh-templat-bumdes.xlsx', 'bumdes', '', 3],
  ['one with gaps', 'ksp-d-2009-2010.xlsx', 'ksp', 'kkpkk-2021', 0],
  ['one with twelve findings', 'contoh-templat-usp.xlsx', 'usp', 'perdep-06-2016', 12],
] as const;

let service: Service;
beforeAll(async () => {
  service = await Service.start();
  await service.post('/kantor', OFFICE_FORM);
});
afterAll(() => service.stop());

async function drafted(kind: string, place: string): Promise<PrintedPage[]> {
  const { statusCode, rawPayload } = await service.get(`${place}/dokumen/${kind}/draf.pdf`);
  expect(statusCode).toBe(200);
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

/** The lines of a page above its foot, without the word across it. */
const bodyOf = ({ lines }: PrintedPage): string[] => {
  const foot = lines.findIndex(({ text }) => text.startsWith('Draf:') || /halaman \d+ dari/.test(text));
  const own = foot < 0 ? lines : lines.slice(0, foot);
  return own.map(({ text }) => text).filter((text) => !/^DRAF$/.test(text));
};

(linesHere() ? describe : describe.skip)('the signed pages', () => {
  it.each(UNITS)(
    'of %s are two, none nearly empty, no heading and no signature alone',
    async (_, file, kind, rules, count) => {
      const place = await filedAt(service, kind, rules, workbook(file));
      await raise(place, count);
      const pages = await drafted('report', place);
      expect(pages).toHaveLength(2);
      for (const page of pages) {
        const body = bodyOf(page);
        expect(HEADINGS).not.toContain(body.at(-1));
        const last = page.lines[body.length - 1];
        expect((last?.bottom ?? 0) / page.height).toBeGreaterThan(1 / 3);
      }
      const [first = [], second = []] = pages.map(bodyOf);
      expect(first.join(' ')).toContain('LAPORAN PENILAIAN KESEHATAN');
      expect(second.join(' ')).toContain('Temuan dan janji perbaikan');
      const signature = second.findIndex((text) => text.includes('Dra. Siti Aminah'));
      expect(signature).toBeGreaterThan(8);
      if (count > 0) {
        const followed = await drafted('follow-up', place);
        const signing = bodyOf(followed.at(-1) ?? { height: 0, lines: [] });
        expect(signing.findIndex((text) => text.includes('Dra. Siti Aminah'))).toBeGreaterThan(5);
      }
    },
  );

  it('say so when a heading ends a page (planted)', () => {
    const line = (text: string, top: number): PrintedPage['lines'][number] => ({
      text,
      top,
      bottom: top + 10,
    });
    const page = { height: 100, lines: [line('a', 1), line('Aspek', 20), line('halaman 1 dari 2', 90)] };
    expect(HEADINGS).toContain(bodyOf(page).at(-1));
  });
});
