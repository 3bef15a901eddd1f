import '../support/source-threads';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assessPeriods } from '../../src/assessments/assess-periods';
import type { FindingResult } from '../../src/domain/assessment/result';
import { findingsPart } from '../../src/views/parts/findings';
import { readFile } from '../../src/ingestion/read-file';
import { closeReaders } from '../../src/ingestion/read-workbook';
import { filingsIn, type FilingFile } from '../../src/ingestion/simkopdes';

const FIXTURE = readFileSync(join(__dirname, '../../fixtures/simkopdes/filings.json'));

type Amounts = Readonly<Record<string, number | string | null>>;

/** A record of an export. */
interface Exported {
  readonly [key: string]: unknown;
  readonly laporan_posisi_keuangan: Amounts;
  readonly laporan_hasil_usaha: Amounts;
}

const RECORDS: readonly Exported[] = JSON.parse(FIXTURE.toString()) as readonly Exported[];
async function filed(bytes: Buffer, file: string): Promise<readonly FilingFile[]> {
  const parts = await filingsIn(bytes, file);
  if (!parts || 'faults' in parts) throw new Error(JSON.stringify(parts));
  return parts;
}

async function assessed({ content, filename }: FilingFile) {
  const outcome = await readFile(content, { file: filename });
  if ('faults' in outcome) throw new Error(JSON.stringify(outcome.faults));
  const [first, ...rest] = outcome.reading.statements;
  const [result] = first ? assessPeriods(filename, [first, ...rest], [], []) : [];
  if (!result) throw new Error('nothing assessed');
  return { reading: outcome.reading, result };
}

async function findings(at: number): Promise<readonly FindingResult[]> {
  const file = (await filed(FIXTURE, 'rat.json'))[at];
  if (!file) throw new Error('no such filing');
  return (await assessed(file)).result.periods.flatMap((period) => period.findings);
}

const broken = (found: readonly FindingResult[]) =>
  found
    .filter(({ severity }) => severity !== 'notice')
    .map(({ check, found: is, expected, difference }) => [check, is, expected, difference]);

afterAll(closeReaders);

describe('the filings that the ministry published', () => {
  it.each([
    [
      'RAT-000003: the form added the loss to the equity',
      0,
      [['filing-loss-added', '17878671', '14981329', '2897342']],
    ],
    [
      'RAT-000004: it does not balance, and has two surpluses',
      1,
      [
        ['filing-unbalanced', '618136078', '856827384', '-238691306'],
        ['filing-surplus-differs', '7246533', '-14767750', '22014283'],
      ],
    ],
    [
      'RAT-000005: it balances; a part of its expenses is not itemised',
      2,
      [['filing-expense-sum', '25411990', '18995000', '6416990']],
    ],
  ])('%s', async (_, at, expected) => {
    expect(broken(await findings(at))).toEqual(expected);
  });
});

describe('a filing', () => {
  const [first] = RECORDS;
  const read = async (change: object, year?: number) => {
    const content = Buffer.from(JSON.stringify({ ...first, ...change }));
    return readFile(content, { file: 'satu.json', ...(year === undefined ? {} : { frame: { year } }) });
  };

  it('names the error in a sentence', async () => {
    const [file] = await filed(FIXTURE, 'rat.json');
    const { rows } = findingsPart((await assessed(file!)).result);
    expect(rows.find(({ check }) => check === 'filing-loss-added')?.sentence).toBe(
      'Rugi ditambahkan, bukan dikurangkan: 2 × 1.448.671 = 2.897.342. Jumlah ekuitas tertulis 17.878.671; dengan rugi dikurangkan menjadi 14.981.329, dan neraca seimbang tepat. Perbaiki jumlah ekuitas di portal.',
    );
    expect(rows.find(({ check }) => check === 'filing-status')?.sentence).toMatch(/Verified.*bukan bukti/);
  });

  it('is a real-sector cooperative, and a village one where the filing says so', async () => {
    for (const [sector, subKind] of [
      ['KDMP', 'kdmp'],
      ['Riil + USP Konvensional', undefined],
    ] as const) {
      const outcome = await read({ jenis_sektor_koperasi: sector });
      const unit = 'reading' in outcome ? outcome.reading.statements[0]?.unit : undefined;
      expect([unit?.kind, unit?.subKind]).toEqual(['riil', subKind]);
    }
  });

  it.each<[sector: string, unit: string | undefined, lines: readonly string[]]>([
    ['Riil + USP Konvensional', 'usp', ['member-loans', 'loan-income', 'other-income']],
    ['Riil', undefined, []],
    ['KDMP', undefined, []],
  ])('of sector %s has a savings and loan unit %s, of which it shows %j', async (sector, unit, lines) => {
    const change = { jenis_sektor_koperasi: sector };
    const whole = await read(change);
    expect('reading' in whole && whole.reading.savingsUnit).toBe(unit);
    if (unit !== 'usp') return;
    const content = Buffer.from(JSON.stringify({ ...first, ...change }));
    const part = await readFile(content, { file: 'satu.json', kind: unit });
    const statement = 'reading' in part ? part.reading.statements[0] : undefined;
    expect(statement?.unit.kind).toBe('usp');
    expect([...(statement?.figures.keys() ?? [])]).toEqual(lines);
    expect(statement?.totalsProve).toBe(false);
  });

  it.each<[change: object, code: string, why: string]>([
    [{ tahun_buku: '' }, 'year-open', 'its year is in no other place'],
    [{ laporan_hasil_usaha: { total_beban: 'dua juta' } }, 'amount-unreadable', 'no number'],
    [{ kelas_simkopdes: 'Sehat' }, 'json-unexpected', 'a class without its day'],
    [
      { kelas_simkopdes: 'Baik', tanggal_kelas_simkopdes: '2026-07-09' },
      'json-unexpected',
      'no class of the portal',
    ],
  ])('%j is refused with %s: %s', async (change, code) => {
    const outcome = await read(change);
    expect('faults' in outcome && outcome.faults.map((each) => each.code)).toEqual([code]);
  });

  it('takes the year that a person says where it has none', async () => {
    const outcome = await read({ tahun_buku: null }, 2025);
    expect('reading' in outcome && outcome.reading.statements[0]?.period.year).toBe(2025);
  });

  it('leaves a gap where nothing was filed, and leaves over what no line holds', async () => {
    const outcome = await read({
      laporan_posisi_keuangan: { giro: null, deposito: '', kas_dan_setara_kas: 0, ekuitas_lainnya: 5 },
    });
    if ('faults' in outcome) throw new Error('refused');
    const { statements, unread } = outcome.reading;
    expect([...(statements[0]?.figures.keys() ?? [])]).toContain('cash');
    expect([...(statements[0]?.figures.keys() ?? [])]).not.toContain('demand-deposits');
    expect(unread.map(({ cell }) => cell)).toEqual(['ekuitas_lainnya']);
  });

  it('shows the class of the portal as outside data with its day', async () => {
    const outcome = await read({ kelas_simkopdes: 'tidak sehat', tanggal_kelas_simkopdes: '2026-07-09' });
    if ('faults' in outcome) throw new Error('refused');
    const doubts = outcome.reading.statements[0]?.doubts ?? [];
    expect(doubts.find(({ check }) => check === 'filing-class')).toMatchObject({
      severity: 'notice',
      text: 'Tidak Sehat, 2026-07-09',
    });
  });
});

/** One filing with these totals, all others fitting. */
const balanced = {
  total_aset: 100,
  total_liabilitas: 60,
  total_ekuitas: 40,
  total_liabilitas_dan_ekuitas: 100,
};

describe('each identity', () => {
  it.each<[check: string, position: Amounts, result: Amounts, why: string]>([
    ['filing-assets-sum', { giro: 90, akumulasi_penyusutan: 10 }, {}, 'depreciation is taken off'],
    ['filing-credit-sum', { total_liabilitas_dan_ekuitas: 90 }, {}, 'two totals give a third'],
    ['filing-unbalanced', { total_aset: 200 }, {}, 'both sides are one amount'],
    ['filing-equity-sum', { simpanan_pokok: 10 }, {}, 'the lines give the total'],
    ['filing-surplus-differs', { shu_tahun_berjalan: 40 }, { shu_tahun_berjalan: 39.5 }, 'one surplus'],
    [
      'filing-income-sum',
      {},
      { total_pendapatan: 90, pendapatan_anggota_sembako: 90, hpp_anggota_sembako: 50 },
      'net',
    ],
    [
      'filing-expense-sum',
      {},
      { total_beban: 90, beban_pelatihan: 50, beban_pajak_penghasilan: 40 },
      'without tax',
    ],
    ['filing-loss-added', { simpanan_pokok: 30, shu_tahun_berjalan: -10 }, {}, 'twice the loss'],
  ])('%s: %j %j, since %s', async (check, position, result) => {
    const record = {
      tahun_buku: 2025,
      laporan_posisi_keuangan: { ...balanced, ...position },
      laporan_hasil_usaha: result,
    };
    const outcome = await readFile(Buffer.from(JSON.stringify(record)), { file: 'a.json' });
    if ('faults' in outcome) throw new Error('refused');
    expect(outcome.reading.statements[0]?.doubts?.map((each) => each.check)).toEqual([check]);
  });
});

describe('an export of many', () => {
  const quoted = (value: unknown): string =>
    `"${(typeof value === 'string' ? value : JSON.stringify(value)).replaceAll('"', '""')}"`;
  const keys = Object.keys(RECORDS[0] ?? {});
  const table = [keys.join(','), ...RECORDS.map((each) => keys.map((key) => quoted(each[key])).join(','))];

  it('is parted: a cooperative keeps nothing of another', async () => {
    const parts = await filed(FIXTURE, 'rat koperasi.json');
    expect(parts.map(({ filename }) => filename)).toEqual([
      'rat koperasi.RAT-000003.json',
      'rat koperasi.RAT-000004.json',
      'rat koperasi.RAT-000005.json',
    ]);
    expect(parts[1]?.content.toString()).not.toContain('KOP-003');
  });

  it('says the same as a table', async () => {
    const fromTable = await filed(Buffer.from(table.join('\n')), 'rat.csv');
    const fromJson = await filed(FIXTURE, 'rat.json');
    for (const [at, file] of fromTable.entries()) {
      const [a, b] = [await assessed(file), await assessed(fromJson[at]!)];
      expect(a.result.periods).toEqual(b.result.periods);
    }
  });

  it('may spread its reports over columns', async () => {
    const csv = 'id,tahun_buku,posisi_keuangan.giro,hasil_usaha.total_beban\nA-1,2025,5,\n';
    const [file] = await filed(Buffer.from(csv), 'rat.csv');
    const { reading } = await assessed(file!);
    expect(reading.mapping.map(({ cell, line }) => [cell, line])).toEqual([['giro', 'demand-deposits']]);
  });

  it.each([
    ['{"unit": {}, "periods": []}', 'a.json', 'our own statement'],
    ['{', 'a.json', 'no JSON'],
    ['Uraian;2024\nKas;5', 'a.csv', 'a table of lines'],
    ['', 'a.csv', 'nothing'],
  ])('is not seen in %j (%s): %s', async (text, file) => {
    expect(await filingsIn(Buffer.from(text), file)).toBeUndefined();
  });
});
