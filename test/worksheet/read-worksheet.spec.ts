import '../support/source-threads';
import { plain } from '../../src/domain/decimal';
import type { Statement } from '../../src/domain/statement/statement';
import { readFile } from '../../src/ingestion/read-file';
import type { FileReading } from '../../src/reading/layout';
import { faultLine } from '../../src/rendering/messages/faults';
import { moneyOf } from '../../src/worksheet/forms/form';
import { ksp2021 } from '../../src/worksheet/forms/ksp-2021';
import { rowOfLine, workbookOfSheets, worksheetSheets } from '../support/kkpkk-worksheet';
import type { Invented, TestCell, TestSheet } from '../support/kkpkk-worksheet';

const LINES = moneyOf(ksp2021);
const AMOUNTS = LINES.map(({ id }, at): [string, number] => [id, 1_000_000 + 1000 * at]);
const SCORED = ksp2021.scores.rows.filter(
  ({ number }) =>
    !ksp2021.scores.rows.some((other) => other.number !== number && other.number.startsWith(number)),
);

/** Every amount another one, every fifth condition not met. */
const FULL: Invented = {
  current: Object.fromEntries(AMOUNTS),
  last: Object.fromEntries(AMOUNTS.map(([id, amount]) => [id, amount - 500])),
  answers: { 'A.I.1/0': 'Tidak Terpenuhi', 'B.II.4b/4': 'Tidak Terpenuhi', 'A.II.3/16': 'Tidak Berlaku' },
  identity: { name: 'KSP Uji Sejahtera', number: '12/BH/2001', village: 'Sukamaju', regency: 'Kab. Contoh' },
  printed: Object.fromEntries(
    SCORED.map(({ number }) => [number, [computed(0.5), computed(2), computed(3)]] as const),
  ),
  aspects: { A: computed(75), B: computed(75), C: computed(75), D: computed(75) },
  total: computed(75),
  schedule: { '601': { formula: 'Input!D285', value: AMOUNTS.find(([id]) => id === '601')?.[1] ?? 0 } },
};

function computed(value: number): TestCell {
  return { formula: 'A1', value };
}

async function read(sheets: readonly TestSheet[], year?: number, file = 'isian.xlsx') {
  return readFile(workbookOfSheets(sheets), { file, ...(year === undefined ? {} : { frame: { year } }) });
}

async function taken(sheets: readonly TestSheet[], year = 2021): Promise<FileReading> {
  const outcome = await read(sheets, year);
  if ('faults' in outcome) throw new Error(JSON.stringify(outcome.faults));
  return outcome.reading;
}

const latest = ({ statements }: FileReading): Statement => {
  const statement = statements.at(-1);
  if (!statement) throw new Error('nothing was read');
  return statement;
};

const amountsOf = (statement: Statement): string[][] =>
  [...statement.figures].map(([code, { amount }]) => [code, plain(amount)]);

const checksOf = (statement: Statement): string[] => (statement.doubts ?? []).map(({ check }) => check);

const change = (sheets: TestSheet[], name: string, edit: (sheet: TestSheet) => void): TestSheet[] => {
  const sheet = sheets.find((each) => each.name === name);
  if (sheet) edit(sheet);
  return sheets;
};

describe('the ministry’s worksheet as a way in', () => {
  it('has 116 rows of amounts, 145 conditions and 60 scores', () => {
    expect(LINES).toHaveLength(116);
    expect(ksp2021.conditions.flatMap(({ conditions = [] }) => conditions)).toHaveLength(145);
    expect(SCORED).toHaveLength(60);
    expect(new Set(LINES.map(({ id }) => id)).size).toBe(116);
  });

  it('asks for the year and for nothing else', async () => {
    const outcome = await read(worksheetSheets(FULL));
    expect(outcome).toMatchObject({
      faults: [{ code: 'year-open', sheet: 'Input' }],
    });
    expect('faults' in outcome ? outcome.faults.map(faultLine) : []).toEqual([
      expect.stringContaining('tidak menyebut tahun buku'),
    ]);
  });

  it('reads both years, every amount with its cell', async () => {
    const reading = await taken(worksheetSheets(FULL));
    expect(reading.statements.map(({ period }) => period.year)).toEqual([2020, 2021]);
    expect(reading.statements.map((each) => plain(figure(each, 'cash')))).toEqual(['999500', '1000000']);
    const rows = new Set(reading.mapping.filter(({ year }) => year === 2021).map(({ cell }) => cell));
    expect(rows.size).toBe(LINES.filter(({ into }) => into.length > 0).length);
    expect(latest(reading).figures.get('demand-deposits')?.origin).toMatchObject({
      sheet: 'Input',
      label: 'Giro',
      also: [expect.any(String), expect.any(String)],
    });
    expect(reading.unread.map(({ label }) => label)).toEqual(
      LINES.filter(({ into }) => into.length === 0).map(({ words }) => words),
    );
  });

  it('reads 145 answers, each with its cell', async () => {
    const { answers } = latest(await taken(worksheetSheets(FULL)));
    const all = [...answers.values()].flatMap(({ answers: given }) =>
      typeof given === 'number' ? [] : given,
    );
    expect(all).toHaveLength(145);
    expect(all.filter((answer) => answer === 'no')).toHaveLength(2);
    expect(answers.get('A.I.1')).toMatchObject({
      answers: ['no', 'yes', 'yes', 'yes'],
      origin: { cell: 'D6', also: ['D7', 'D8', 'D9'] },
    });
    expect(answers.get('B.II.4b')?.answers).toEqual(['yes', 'yes', 'yes', 'yes', 'no']);
    expect(answers.get('A.II.3')?.answers).toContain('notApplicable');
  });

  it('takes over what the worksheet printed, as ratios in percent and scores in points', async () => {
    const { ratios, scores } = latest(await taken(worksheetSheets(FULL)));
    expect(ratios.size).toBe(60);
    expect(plain(ratios.get('C.II.1b')?.value ?? figure0())).toBe('50');
    expect(scores.get('D.I.1')?.value.toFraction()).toBe('45/16');
    expect(scores.get('total')).toMatchObject({ origin: { sheet: 'OP' } });
    expect([...scores.keys()].filter((key) => key.length === 1)).toEqual(['A', 'B', 'C', 'D']);
  });

  it('reads who is examined', async () => {
    expect(latest(await taken(worksheetSheets(FULL))).unit).toEqual({
      name: 'KSP Uji Sejahtera',
      kind: 'ksp',
      legalEntity: '12/BH/2001',
      seat: 'Sukamaju, Kab. Contoh',
    });
  });

  it.each<[why: string, edit: (sheets: TestSheet[]) => TestSheet[]]>([
    [
      'sheets are called otherwise',
      (sheets) => sheets.map((each, at) => ({ ...each, name: `Lembar ${at}` })),
    ],
    [
      'every sheet but one is hidden',
      (sheets) => sheets.map((each) => ({ ...each, hidden: each.name !== 'OP' })),
    ],
    ['sheets were moved', (sheets) => [...sheets].reverse()],
    ['sheets are protected', (sheets) => sheets.map((each) => ({ ...each, protected: true }))],
    [
      'rows were added above',
      (sheets) => change(sheets, 'Input', ({ rows }) => rows.unshift(['Dinas Koperasi'], [])),
    ],
    [
      'a column was added',
      (sheets) =>
        change(sheets, 'Input', (sheet) => {
          sheet.rows = sheet.rows.map((row) => [undefined, ...row]);
        }),
    ],
    [
      'codes are text',
      (sheets) =>
        change(sheets, 'Input', (sheet) => {
          sheet.rows = sheet.rows.map(([code, ...rest]) => [
            typeof code === 'number' ? `${code}.` : code,
            ...rest,
          ]);
        }),
    ],
    [
      'the heads of the two years are swapped',
      (sheets) =>
        change(sheets, 'Input', (sheet) => {
          sheet.rows = sheet.rows.map((row) =>
            typeof row[0] === 'number' || row[3] === 'TAHUN BERJALAN'
              ? [...row.slice(0, 3), row[4], row[3]]
              : row,
          );
        }),
    ],
    [
      'a hidden copy was kept',
      (sheets) => [...sheets, { ...copyOf(sheets, 'Input'), name: 'Input (2)', hidden: true }],
    ],
    [
      'a slip in a label was mended',
      (sheets) =>
        change(sheets, 'Input', ({ rows }) => {
          for (const row of rows) if (row[2] === 'Hutang Pajak') row[2] = 'Utang pajak';
        }),
    ],
    [
      'the years are headed by dates',
      (sheets) => headed(sheets, ['Per 31 Desember 2021', '31 Desember 2020']),
    ],
    [
      'the years are headed by dates, the earlier one first',
      (sheets) =>
        change(headed(sheets, ['31-12-2021', '31-12-2020']), 'Input', (sheet) => {
          sheet.rows = sheet.rows.map((row) =>
            typeof row[0] === 'number' || row[3] === '31-12-2021'
              ? [...row.slice(0, 3), row[4], row[3]]
              : row,
          );
        }),
    ],
    [
      'the columns of the conditions are headed otherwise',
      (sheets) =>
        change(sheets, 'Input', ({ rows }) => {
          rows[1] = ['No', 'Variabel', 'Uraian', 'Hasil pemeriksaan', 'Nilai'];
        }),
    ],
    [
      'the conditions stand on two sheets of their own',
      (sheets) => {
        const input = copyOf(sheets, 'Input');
        const cut = input.rows.findIndex((row) => row[1] === 'PROFIL RISIKO');
        const amounts = input.rows.findIndex((row) => row[0] === 'DATA KEUANGAN');
        const head = input.rows[1] ?? [];
        return [
          { name: 'Tata kelola', rows: input.rows.slice(0, cut) },
          { name: 'Risiko', rows: [head, ...input.rows.slice(cut, amounts)] },
          { name: 'Keuangan', rows: input.rows.slice(amounts) },
          ...sheets.filter(({ name }) => name !== 'Input'),
        ];
      },
    ],
    [
      'the words follow SAK EP',
      (sheets) =>
        change(sheets, 'Input', ({ rows }) => {
          for (const row of rows)
            if (typeof row[0] === 'number' && typeof row[2] === 'string')
              row[2] = row[2].replace('Hutang', 'Utang').replace('Aktiva', 'Aset').replace('Biaya', 'Beban');
        }),
    ],
    [
      'a subtotal was added',
      (sheets) =>
        change(sheets, 'Input', (sheet) => {
          const at = rowOfLine(sheet, { code: '120', words: 'Tanah' });
          sheet.rows.splice(at, 0, [undefined, undefined, 'Jumlah aktiva lancar', 5_000_000, 4_000_000]);
        }),
    ],
    [
      'a note stands between the conditions',
      (sheets) =>
        change(sheets, 'Input', ({ rows }) => {
          rows.splice(6, 0, [undefined, undefined, 'Catatan pemeriksa: lihat buku daftar']);
        }),
    ],
  ])('reads the same where %s', async (_, edit) => {
    const [as, found] = [
      latest(await taken(worksheetSheets(FULL))),
      latest(await taken(edit(worksheetSheets(FULL)))),
    ];
    expect(amountsOf(found)).toEqual(amountsOf(as));
    expect([...found.answers].map(([number, { answers }]) => [number, answers])).toEqual(
      [...as.answers].map(([number, { answers }]) => [number, answers]),
    );
    expect(found.scores.size).toBe(as.scores.size);
  });

  it('reads a blank amount as nil, as the form adds it up, and says how many', async () => {
    const current = { ...FULL.current, '101': undefined, '102': undefined };
    const statement = latest(await taken(worksheetSheets({ ...FULL, current })));
    expect(plain(figure(statement, 'cash'))).toBe('0');
    const told = statement.doubts?.find(({ check }) => check === 'worksheet-blank-nil');
    expect(told && plain(told.found)).toBe('2');
  });

  it.each([
    [300, '700', true, 'taken off its class, as the form does, and told'],
    [undefined, '1000', false, 'blank is nil, as everywhere on the form'],
    [5000, '0', true, 'more than its loans covers no others'],
  ])('has a place for collateral, %j leaves %s: %s', async (collateral, left, told, _why) => {
    const current = { ...FULL.current, '601': 1000, '604': collateral, '605': undefined, '606': undefined };
    const reading = await taken(worksheetSheets({ ...FULL, current, schedule: {} }));
    const statement = latest(reading);
    expect(plain(figure(statement, 'substandard-loans'))).toBe('1000');
    expect(plain(figure(statement, 'substandard-uncovered'))).toBe(left);
    expect(checksOf(statement).includes('worksheet-collateral-by-class')).toBe(told);
    expect(reading.unread.filter(({ label }) => /agunan/i.test(label))).toEqual([]);
  });

  it('leaves out a year without an amount, and classes of loans that the form does not use', async () => {
    expect((await taken(worksheetSheets({ ...FULL, last: {} }))).statements).toHaveLength(1);
    const last = { ...FULL.last, '601': undefined };
    const [before] = (await taken(worksheetSheets({ ...FULL, last }))).statements;
    expect(before?.figures.has('substandard-loans')).toBe(false);
  });

  it('leaves a blank condition unanswered', async () => {
    const answers = { ...FULL.answers, 'A.I.2/1': undefined };
    const { answers: found } = latest(await taken(worksheetSheets({ ...FULL, answers })));
    expect(found.get('A.I.2')?.answers).toEqual(['yes', 'unanswered', 'yes', 'yes', 'yes']);
  });

  it('proves the lines that the form does not have nil by its wholes', async () => {
    const statement = latest(await taken(worksheetSheets(FULL)));
    expect(statement.totalsProve).toBe(true);
    const origin = statement.figures.get('total-assets')?.origin;
    expect(origin?.at === 'cell' ? origin.also?.length : 0).toBe(36);
  });

  it('takes the year from the heading where somebody wrote it there', async () => {
    const sheets = change(worksheetSheets(FULL), 'Input', ({ rows }) => {
      for (const row of rows) if (row[3] === 'TAHUN BERJALAN') row[3] = 'TAHUN BERJALAN (2019)';
    });
    const outcome = await read(sheets);
    expect('reading' in outcome && outcome.reading.statements.map(({ period }) => period.year)).toEqual([
      2018, 2019,
    ]);
  });

  it.each<[why: string, code: string, edit: (sheets: TestSheet[]) => TestSheet[]]>([
    [
      'code and words disagree',
      'worksheet-code-and-words',
      (sheets) =>
        change(sheets, 'Input', (sheet) => {
          const row = sheet.rows[rowOfLine(sheet, { code: '108', words: 'Piutang anggota' })];
          if (row) row[2] = 'Simpanan pokok';
        }),
    ],
    [
      'a row stands there twice',
      'line-twice',
      (sheets) =>
        change(sheets, 'Input', ({ rows }) => {
          rows.push([108, 'Aktiva Lancar', 'Piutang anggota', 5, 5]);
        }),
    ],
    [
      'an amount cannot be read',
      'amount-unreadable',
      (sheets) =>
        change(sheets, 'Input', (sheet) => {
          const row = sheet.rows[rowOfLine(sheet, { code: '101', words: 'Kas' })];
          if (row) row[3] = 'belum dihitung';
        }),
    ],
    [
      'an answer cannot be read',
      'answer-unreadable',
      (sheets) =>
        change(sheets, 'Input', ({ rows }) => {
          const row = rows.find((each) => each[3] === MET);
          if (row) row[3] = 'mungkin';
        }),
    ],
    [
      'two sheets are filled in',
      'worksheet-twice',
      (sheets) => [...sheets, { ...copyOf(sheets, 'Input'), name: 'Input (2)' }],
    ],
  ])('refuses with the cell where %s', async (_, code, edit) => {
    expect(await read(edit(worksheetSheets(FULL)), 2021)).toMatchObject({ faults: [{ code }] });
  });

  it('refuses an empty worksheet in words', async () => {
    const answers = Object.fromEntries(
      ksp2021.conditions.flatMap(({ number, conditions = [] }) =>
        conditions.map((_, at) => [`${number}/${at}`, undefined] as const),
      ),
    );
    expect(await read(worksheetSheets({ current: {}, last: {}, answers }), 2021)).toMatchObject({
      faults: [{ code: 'not-a-statement', found: 'kertas kerja yang masih kosong' }],
    });
  });

  describe('a row that somebody added', () => {
    const sheets = (): TestSheet[] =>
      change(worksheetSheets(FULL), 'Input', (sheet) => {
        const at = rowOfLine(sheet, { code: '109', words: 'Piutang pada calon anggota' });
        sheet.rows.splice(at, 0, [199, 'Aktiva Lancar', 'Piutang karyawan', 7_000_000, 5_000_000]);
      });
    const said = async (line: string | null): Promise<FileReading> => {
      const [row] = (await taken(sheets())).rows;
      const corrections = [{ key: row?.key ?? '', line }];
      const outcome = await readFile(workbookOfSheets(sheets()), {
        ...{ file: 'isian.xlsx', frame: { year: 2021 }, corrections },
      });
      if ('faults' in outcome) throw new Error(JSON.stringify(outcome.faults));
      return outcome.reading;
    };

    it('is asked about with its cells, the lines under its heading as what it may be', async () => {
      const { rows, unread } = await taken(sheets());
      expect(rows).toMatchObject([
        {
          ...{ sheet: 'Input', label: 'Piutang karyawan', number: '199', under: ['Aktiva Lancar'] },
          ...{ state: 'doubtful', line: null },
          cells: [
            { year: 2021, amount: '7000000' },
            { year: 2020, amount: '5000000' },
          ],
        },
      ]);
      expect(rows[0]?.candidates[0]?.line).toBe('member-loans');
      expect(unread).toContainEqual(expect.objectContaining({ label: 'Piutang karyawan', why: 'asked' }));
    });

    it('is added to the line that it is said to be, and to every whole above it', async () => {
      const [as, found] = [await taken(worksheetSheets(FULL)), await said('member-loans')];
      for (const code of ['member-loans', 'total-assets', 'current-loans'])
        expect(plain(figure(latest(found), code).sub(figure(latest(as), code)))).toBe('7000000');
      expect(found.rows.map(({ state, reason }) => [state, reason])).toEqual([['taken', 'corrected']]);
      expect(found.unread.some(({ label }) => label === 'Piutang karyawan')).toBe(false);
    });

    it('is taken off where its line is', async () => {
      const [as, found] = [await taken(worksheetSheets(FULL)), await said('loan-loss-allowance')];
      expect(plain(figure(latest(found), 'total-assets').sub(figure(latest(as), 'total-assets')))).toBe(
        '-7000000',
      );
    });

    it('is left out where somebody says so, and asked no more', async () => {
      const [as, found] = [await taken(worksheetSheets(FULL)), await said(null)];
      expect(amountsOf(latest(found))).toEqual(amountsOf(latest(as)));
      expect(found.unread).toContainEqual(
        expect.objectContaining({ label: 'Piutang karyawan', why: 'no-line' }),
      );
    });
  });

  it('makes no nil of rows that were deleted, and names them', async () => {
    const sheets = change(worksheetSheets(FULL), 'Input', (sheet) => {
      sheet.rows = sheet.rows.filter((row) => row[2] !== 'Kendaraan');
    });
    const statement = latest(await taken(sheets));
    expect(statement.figures.has('vehicles')).toBe(false);
    expect(statement.doubts?.find(({ check }) => check === 'worksheet-rows-missing')?.text).toBe(
      '122 Kendaraan',
    );
  });

  it('knows the form where last year’s column, or most of its blank rows, were deleted', async () => {
    const shown = new Set(LINES.slice(0, 25).map(({ id }) => id));
    const names = new Set<TestCell>(LINES.filter(({ id }) => !shown.has(id)).map(({ words }) => words));
    const sheets = change(worksheetSheets(FULL), 'Input', (sheet) => {
      sheet.rows = sheet.rows
        .filter((row) => typeof row[0] !== 'number' || !names.has(row[2]))
        .map((row) => (typeof row[0] === 'number' || row[4] === 'TAHUN LALU' ? row.slice(0, 4) : row));
    });
    const found = await taken(sheets);
    expect(found.statements.map(({ period }) => period.year)).toEqual([2021]);
    expect(plain(figure(latest(found), 'cash'))).toBe('1000000');
  });

  it('makes no nil of amounts where none was filled in, only conditions', async () => {
    const statement = latest(await taken(worksheetSheets({ ...FULL, current: {}, last: {} })));
    expect([statement.figures.size, statement.answers.size > 0]).toEqual([0, true]);
  });

  it('says once where every result was copied as a value', async () => {
    const bare = (cell: TestCell): TestCell => (typeof cell === 'object' ? cell.value : cell);
    const sheets = worksheetSheets(FULL).map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => row.map(bare)),
    }));
    const statement = latest(await taken(sheets));
    expect(checksOf(statement).filter((check) => /values-only|typed/.test(check))).toEqual([
      'worksheet-values-only',
    ]);
    expect(statement.scores.size).toBe(65);
  });

  it.each<[why: string, check: string, edit: (invented: Invented) => Invented]>([
    ['a score was typed over', 'worksheet-score-typed', (invented) => ({ ...invented, total: 99 })],
    [
      'a formula is broken',
      'worksheet-formula-broken',
      (invented) => ({
        ...invented,
        total: { formula: '#REF!', value: '#REF!', error: true },
      }),
    ],
    [
      'no program computed the scores',
      'worksheet-uncomputed',
      (invented) => ({ ...invented, total: { formula: 'A1' } }),
    ],
    [
      'classes of loans differ',
      'worksheet-schedule-differs',
      (invented) => ({ ...invented, schedule: { '602': 5 } }),
    ],
    [
      'an amount is a sum nobody worked out',
      'worksheet-sum-worked-out',
      (invented) => ({
        ...invented,
        current: { ...invented.current, '203': { formula: '558935518.5+216500000' } },
      }),
    ],
  ])('says so where %s', async (_, check, edit) => {
    expect(checksOf(latest(await taken(worksheetSheets(edit(FULL)))))).toContain(check);
  });

  it('takes a class of loans from the form’s own schedule where the row of amounts is nil', async () => {
    const invented = { ...FULL, current: { ...FULL.current, '603': 0 }, schedule: { '603': 750 } };
    const statement = latest(await taken(worksheetSheets(invented)));
    expect(statement.figures.get('loss-loans')).toMatchObject({ origin: { sheet: 'NPL', cell: 'C6' } });
  });
});

const MET = 'Terpenuhi';

function figure(statement: Statement, code: string) {
  return statement.figures.get(code)?.amount ?? figure0();
}

function figure0(): never {
  throw new Error('the figure is missing');
}

/** The heads of the two years in other words. */
const headed = (sheets: TestSheet[], [current, last]: readonly [string, string]): TestSheet[] =>
  change(sheets, 'Input', ({ rows }) => {
    for (const row of rows) if (row[3] === 'TAHUN BERJALAN') [row[3], row[4]] = [current, last];
  });

function copyOf(sheets: readonly TestSheet[], name: string): TestSheet {
  const found = sheets.find((each) => each.name === name);
  if (!found) throw new Error(name);
  return { ...found, rows: found.rows.map((row) => [...row]) };
}
