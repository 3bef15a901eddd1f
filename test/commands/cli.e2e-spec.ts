import '../support/source-threads';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../src/commands/run';
import type { AssessmentResult } from '../../src/domain/assessment/result';
import { describeWithBrowser } from '../support/browser';
import { realCases } from '../support/real-cases';
import { workbookSays } from '../recompute/recomputed';
import { said } from '../support/said';

const WORKBOOKS = join(__dirname, '../../fixtures/workbooks');
const folder = mkdtempSync(join(tmpdir(), 'rapor-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const put = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

async function rapor(...args: string[]): Promise<Ran> {
  const { value: status, out, err } = await said(() => runCommand(args));
  return { status, out, err };
}

const jsonOf = (ran: Ran): AssessmentResult[] => JSON.parse(ran.out) as AssessmentResult[];

describe('rapor assess', () => {
  it.each(realCases().map((real) => ({ real, name: real.name })))(
    'gives $name the credits worked out by hand, as JSON, from its workbook',
    async ({ real }) => {
      const path = join(WORKBOOKS, real.file.replace('.json', '.xlsx'));
      const ran = await rapor('assess', path, '--rules', 'perdep-06-2016', '--json');
      expect(ran).toMatchObject({ status: 0, err: '' });
      const [result] = jsonOf(ran);
      expect(result).toMatchObject({
        ruleSet: 'perdep-06-2016',
        inForce: false,
        unit: { name: real.name, kind: 'ksp' },
      });
      for (const year of real.years) {
        const period = result?.periods.find((each) => each.year === year.year);
        const indicators = period?.aspects.flatMap((aspect) => [...aspect.indicators]) ?? [];
        for (const { number, credit } of year.indicators.filter((each) => each.robust)) {
          expect(indicators.find((each) => each.number === number)?.credit).toBe(String(credit));
        }
        expect(period?.grade).toBeNull();
        expect(indicators).toHaveLength(22);
      }
    },
  );

  it('reads a JSON statement in the public form, with terms, a ratio and answers', async () => {
    const path = put(
      'satu.json',
      JSON.stringify({
        unit: { name: 'KSP Uji', kind: 'ksp' },
        periods: [
          {
            year: 2016,
            figures: { 'total-assets': '416535428', 'own-capital': '105671492.50' },
            ratios: { '5.1': '12.88' },
            answers: { general: 10, '3.2': ['yes', 'no', 'unanswered', 'yes', 'yes', 'notApplicable'] },
          },
        ],
      }),
    );
    const [result] = jsonOf(await rapor('assess', path, '--json'));
    expect(result).toMatchObject({ ruleSet: 'perdep-06-2016', inForce: true });
    const lines = result?.periods[0]?.aspects.flatMap((aspect) => [...aspect.indicators]) ?? [];
    const at = (number: string): unknown => lines.find((each) => each.number === number);
    expect(at('1.1')).toMatchObject({ ratio: '25.3691487918', credit: '50', score: '3', gap: null });
    expect(at('5.1')).toMatchObject({
      ratio: '12.8800000000',
      credit: '100',
      score: '10',
      basis: 'reported-ratio',
    });
    expect(at('3.1')).toMatchObject({ score: '2.5' });
    expect(at('3.2')).toMatchObject({
      score: null,
      least: '1.5',
      most: '2',
      gap: { code: 'answers-missing' },
    });
    expect(at('2.1')).toMatchObject({ credit: null, gap: { code: 'line-missing' } });
  });

  it('takes another reading when told to, and names it', async () => {
    const path = join(WORKBOOKS, 'ksp-p-2009-2010.xlsx');
    const ran = await rapor(
      'assess',
      path,
      '--rules',
      'perdep-06-2016',
      '--reading',
      'own-capital/with-surplus',
      '--json',
    );
    const [result] = jsonOf(ran);
    const first = result?.periods[0]?.aspects[0]?.indicators[0];
    expect(first).toMatchObject({ number: '1.1', credit: '100' });
    expect(result?.readings.find((each) => each.id === 'own-capital/definition')?.chosen).toBe(
      'own-capital/with-surplus',
    );
  });

  it('asks for the rules when none was in force, with one line and status 2', async () => {
    const path = put(
      'lama.json',
      JSON.stringify({ unit: { name: 'X', kind: 'ksp' }, periods: [{ year: 1999 }] }),
    );
    const ran = await rapor('assess', path);
    expect(ran.status).toBe(2);
    expect(ran.out).toBe('');
    expect(ran.err.trim().split('\n')).toHaveLength(1);
  });

  it('tells every fault of a bad file in one line each and still assesses the good one', async () => {
    const good = join(WORKBOOKS, 'ksp-e-2009-2010.xlsx');
    const bad = put(
      'buruk.json',
      JSON.stringify({
        unit: { name: 'X', kind: 'ksp' },
        periods: [
          { year: 2016, figures: { cassh: '1', cash: 'banyak' }, answers: { general: 13 } },
          { year: 2016 },
        ],
      }),
    );
    const ran = await rapor('assess', bad, good, '--rules', 'perdep-06-2016', '--json');
    expect(ran.status).toBe(2);
    const lines = ran.err.trim().split('\n');
    expect(lines).toHaveLength(4);
    for (const line of lines) expect(line.startsWith(`${bad}: periods[`)).toBe(true);
    const results = JSON.parse(ran.out) as [{ refused: { code: string }[] }, AssessmentResult];
    expect(results[0].refused.map((each) => each.code)).toEqual([
      'unknown-line',
      'amount-unreadable',
      'answer-count',
      'year-twice',
    ]);
    expect(results[1].periods).toHaveLength(2);
  });

  it.each([
    ['kosong.xlsx', Buffer.alloc(0), 'kosong'],
    ['gambar.xlsx', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'PNG'],
    ['teks.xlsx', Buffer.from('ini bukan buku kerja'), 'teks'],
    ['rusak.json', Buffer.from('{"unit":'), 'JSON'],
  ])('refuses %s with status 2 and one line', async (name, content, word) => {
    const path = put(name, content);
    const ran = await rapor('assess', path, '--rules', 'perdep-06-2016');
    expect(ran.status).toBe(2);
    expect(ran.err.trim().split('\n')).toHaveLength(1);
    expect(ran.err.startsWith(`${path}: `)).toBe(true);
    expect(ran.err).toContain(word);
  });

  it('refuses unknown rules, readings, kinds and flags with status 2', async () => {
    const path = join(WORKBOOKS, 'ksp-d-2009-2010.xlsx');
    for (const args of [
      ['--rules', 'perdep-99'],
      ['--rules', 'perdep-06-2016', '--reading', '9.9/x'],
      ['--kind', 'bank'],
      ['--tidak-ada'],
    ]) {
      const ran = await rapor('assess', path, ...args);
      expect(ran.status).toBe(2);
      expect(ran.out).toBe('');
      expect(ran.err).not.toMatch(/^\s+at /m);
    }
    expect((await rapor('assess', join(folder, 'tidak-ada.xlsx'))).status).toBe(2);
    expect((await rapor('hapus')).status).toBe(2);
  });

  it('prints a table that never shows a predicate while a gap leaves it open', async () => {
    const ran = await rapor('assess', join(WORKBOOKS, 'ksp-k-2009-2010.xlsx'), '--rules', 'perdep-06-2016');
    expect(ran.out).toContain('Predikat belum dapat ditetapkan');
    expect(ran.out).not.toContain('Predikat: ');
  });

  it('writes the report as HTML', async () => {
    const html = join(folder, 'laporan.html');
    const ran = await rapor(
      'assess',
      join(WORKBOOKS, 'contoh-templat-ksp.xlsx'),
      '--html',
      html,
      '--rules',
      'perdep-06-2016',
    );
    expect(ran.status).toBe(0);
    expect(readFileSync(html, 'utf8')).toContain('KSP Contoh Sejahtera');
  });
});

describe('rapor assess, explained', () => {
  const path = join(WORKBOOKS, 'contoh-templat-ksp.xlsx');
  const RULES = 'perdep-06-2016,kkpkk-2021,permen-14-2009';

  it('puts several rule sets side by side, after the results of each', async () => {
    const ran = await rapor('assess', path, '--rules', RULES);
    expect(ran.status).toBe(0);
    expect(ran.out.match(/Menurut beberapa aturan, tahun/g)).toHaveLength(2);
    expect(ran.out).toMatch(
      /Rasio modal sendiri terhadap total aset +1\.1: 41,69.%, 100, 6,00 +D\.I\.1: 43,94.%, 100, 3,75/,
    );
    expect(ran.out).toContain('Yang pertama berbeda pada KKPKK (Juknis 15/2021)');
  });

  it('keeps the array of the JSON, and tells the comparison at the first result of the file', async () => {
    const results = JSON.parse(
      (await rapor('assess', path, '--rules', RULES, '--json')).out,
    ) as (AssessmentResult & {
      sideBySide?: { ruleSets: { id: string; total: unknown }[] }[];
    })[];
    expect(results.map((each) => [each.ruleSet, each.sideBySide?.length])).toEqual([
      ['perdep-06-2016', 2],
      ['kkpkk-2021', undefined],
      ['permen-14-2009', undefined],
    ]);
    const latest = results[0]!.sideBySide![1]!.ruleSets;
    expect(latest.map((each) => each.total)).toEqual(results.map((each) => each.periods[1]!.total));
  });

  it('says what is missing when it is asked', async () => {
    const ran = await rapor('assess', path, '--rules', 'perdep-06-2016', '--distances');
    expect(ran.out).toContain('Kurang berapa lagi menurut perdep-06-2016');
    expect(ran.out).toContain('neraca tetap seimbang −Rp8.850.600, lawannya Kas +Rp8.850.600');
    const [plain] = jsonOf(await rapor('assess', path, '--rules', 'perdep-06-2016', '--json'));
    const [told] = jsonOf(await rapor('assess', path, '--rules', 'perdep-06-2016', '--distances', '--json'));
    expect(told).toEqual({ ...plain, distances: expect.anything() as unknown });
  });
});

describe('rapor recompute', () => {
  it('writes a workbook of formulas that says what the assessment says', async () => {
    const [input, out] = [join(WORKBOOKS, 'contoh-templat-ksp.xlsx'), join(folder, 'hitung-ulang.xlsx')];
    expect(await rapor('recompute', input, out, '--rules', 'perdep-06-2016')).toMatchObject({
      status: 0,
      err: '',
    });
    const [result] = jsonOf(await rapor('assess', input, '--rules', 'perdep-06-2016', '--json'));
    const { total, agreement } = await workbookSays(readFileSync(out));
    expect(total).toEqual(
      [result?.periods.at(-1)?.total?.least, result?.periods.at(-1)?.total?.most].map(Number),
    );
    expect([...agreement]).toEqual(['sama']);
  });

  it.each(['assess', 'trend', 'recompute', 'worksheet'])(
    'like every command that judges, %s judges nothing of a unit whose kind is open',
    async (judging) => {
      const path = put(
        'kpri.csv',
        'KPRI MAJU\nNERACA\nUraian;2023\nKas;10\nPinjaman anggota;50\nSimpanan pokok;20\nSimpanan wajib;30\nCadangan umum;10\n',
      );
      const out = judging === 'recompute' || judging === 'worksheet' ? [join(folder, 'terbuka.xlsx')] : [];
      const ran = await rapor(judging, path, ...out);
      expect(ran.status).toBe(2);
      expect(ran.err).toContain('--kind');
      expect(existsSync(join(folder, 'terbuka.xlsx'))).toBe(false);
    },
  );

  it.each(['assess', 'trend'])('%s judges nothing in a unit of money that is open', async (judging) => {
    const path = put(
      'ribuan.csv',
      'KSP MAJU\nNERACA\nUraian;2023\nKas;10\nPinjaman anggota;50\nJumlah aset;60\nSimpanan pokok;20\nSimpanan wajib;30\nCadangan umum;10\n',
    );
    const ran = await rapor(judging, path);
    expect(ran.status).toBe(2);
    expect(ran.err).toContain('Sebutkan satuan angkanya');
    expect((await rapor(judging, path, '--scale', 'juta')).status).toBe(0);
  });

  it('refuses a list of files without a name for what it writes', async () => {
    expect((await rapor('recompute', join(WORKBOOKS, 'contoh-templat-ksp.xlsx'))).status).toBe(2);
  });
});

describe('rapor read, template and rules', () => {
  it('shows which cell was read as which line', async () => {
    const ran = await rapor('read', join(WORKBOOKS, 'ksp-d-2009-2010-komparatif.xlsx'), '--json');
    const { mapping, unread } = JSON.parse(ran.out) as {
      mapping: { line: string; reason: string }[];
      unread: unknown[];
    };
    expect(ran.status).toBe(0);
    expect(unread).toEqual([]);
    expect(mapping.filter((each) => each.line === 'total-assets')).toHaveLength(2);
  });

  it('writes a template that reads back as a statement without figures', async () => {
    const path = join(folder, 'templat.xlsx');
    expect((await rapor('template', path)).status).toBe(0);
    const ran = await rapor('assess', path, '--rules', 'perdep-06-2016');
    expect(ran.status).toBe(2);
  });

  it('prints the law with its bands and readings', async () => {
    const ran = await rapor('rules', 'perdep-06-2016');
    expect(ran.out).toContain('5.1 Rasio kas dan bank terhadap kewajiban lancar [cash-ratio] — bobot 10');
    expect(ran.out).toContain('1.1/linear');
    const json = JSON.parse((await rapor('rules', 'perdep-06-2016', '--json')).out) as {
      ruleSet: { id: string };
    };
    expect(json.ruleSet.id).toBe('perdep-06-2016');
  });
});

describeWithBrowser('rapor assess --summary', () => {
  it.each([
    ['ringkas.png', '89504e47'],
    ['ringkas.PDF', '25504446'],
  ])('writes %s', async (name, magic) => {
    const out = join(folder, name);
    const ran = await rapor('assess', join(WORKBOOKS, 'contoh-templat-ksp.xlsx'), '--summary', out);
    expect(ran).toMatchObject({ status: 0, err: '' });
    expect(readFileSync(out).subarray(0, 4).toString('hex')).toBe(magic);
  });

  it('refuses a file that is neither, before it reads anything', async () => {
    const ran = await rapor('assess', 'tidak-ada.xlsx', '--summary', join(folder, 'ringkas.docx'));
    expect(ran.status).toBe(2);
    expect(ran.err).toContain('.png atau .pdf');
  });
});

describe('rapor assess --compliance', () => {
  const UNIT = { name: 'Koperasi Patuh', kind: 'ksp', loop: 'open' };
  const figures = { 'total-assets': '100', 'participation-capital': '26' };
  const path = put('patuh.json', JSON.stringify({ unit: UNIT, periods: [{ year: 2025, figures }] }));

  it('prints what the law demands beside the score, with its source; nothing unless asked', async () => {
    const { out } = await rapor('assess', path, '--compliance');
    expect(out).toContain('Modal penyertaan, paling banyak 25 % aset: melampaui batas');
    expect(out).toContain('Permenkop UKM 8/2023, ps. 68; keyakinan: satu sumber');
    expect((await rapor('assess', path)).out).not.toContain('Kepatuhan');
  });

  it('moves no score, and stands in the JSON', async () => {
    const [[off], [on]] = [
      jsonOf(await rapor('assess', path, '--json')),
      jsonOf(await rapor('assess', path, '--json', '--compliance')),
    ];
    const periods = on?.periods.map(({ compliance, ...rest }) => {
      expect(compliance?.find(({ code }) => code === 'loop')?.loop).toBe('open');
      return rest;
    });
    expect(periods).toEqual(off?.periods);
  });
});

describe('an export of the Simkopdes portal', () => {
  const EXPORT = join(__dirname, '../../fixtures/simkopdes/filings.json');

  it('is assessed filing by filing', async () => {
    const ran = await rapor('assess', EXPORT, '--json');
    expect(ran).toMatchObject({ status: 0, err: '' });
    expect(jsonOf(ran).map(({ file, ruleSet, unit }) => [file, ruleSet, unit.subKind])).toEqual([
      ['filings.RAT-000003.json', 'kkpkk-sektor-riil-2021', 'kdmp'],
      ['filings.RAT-000004.json', 'kkpkk-sektor-riil-2021', 'kdmp'],
      ['filings.RAT-000005.json', 'kkpkk-sektor-riil-2021', 'kdmp'],
    ]);
  });

  it('tells which key was read as which line', async () => {
    const { out, status } = await rapor('read', EXPORT);
    expect([status, out]).toEqual([
      0,
      expect.stringMatching(/posisi_keuangan!giro\t2025\tgiro\t→ Giro dan tabungan di bank/),
    ]);
  });

  it('refuses one filing and assesses the others', async () => {
    const records = JSON.parse(readFileSync(EXPORT, 'utf8')) as object[];
    const path = put('rat.json', JSON.stringify([{ ...records[0], tahun_buku: '?' }, records[1]]));
    const ran = await rapor('assess', path, '--json');
    expect(ran.status).toBe(2);
    expect(ran.err).toContain('rat.RAT-000003.json: RAT-000003.tahun_buku');
    expect(jsonOf(ran).map((each) => 'periods' in each)).toEqual([false, true]);
  });
});
