import '../support/source-threads';
import { join } from 'node:path';
import { readFile } from '../../src/ingestion/read-file';
import type { FileReading } from '../../src/reading/layout';
import { judged } from '../support/judge-reading';
import type { Judged } from '../support/judge-reading';
import { layoutCases } from '../support/layout-cases';
import type { LayoutCase } from '../support/layout-cases';
import { FORMS } from '../support/layout-forms';
import type { Form } from '../support/layout-forms';

async function readingOf(layout: LayoutCase, form: Form): Promise<FileReading> {
  const { file, bytes } = await form.make(layout);
  const outcome = await readFile(bytes, { file, kind: layout.kind });
  if (!('reading' in outcome))
    throw new Error(`${layout.name}, ${form.name}: ${JSON.stringify(outcome.faults)}`);
  return outcome.reading;
}

async function judgedIn(layout: LayoutCase, forms: readonly Form[]): Promise<Judged[]> {
  const all: Judged[] = [];
  for (const form of forms.filter((each) => each.fits(layout))) {
    all.push(judged(layout, form.name, (await readingOf(layout, form)).rows));
  }
  return all;
}

const sum = (all: readonly Judged[], of: (each: Judged) => number): number =>
  all.reduce((total, each) => total + of(each), 0);
const share = (all: readonly Judged[]): number =>
  sum(all, (each) => each.right) / sum(all, (each) => each.rows);

/** Rows that are not right without help, where they are more than they were: what was right stays right. */
function tooMany({ missed: most }: LayoutCase, all: readonly Judged[]): readonly string[] {
  const missed = all.flatMap((each) => each.missed);
  return missed.length > most ? missed : [];
}

const MET = layoutCases();
const OTHER = layoutCases(join(__dirname, '../../fixtures/layouts/other'));
/** Forms in which the other layouts are read too: one of each kind. */
const FEW = FORMS.filter(({ name }) =>
  /kode di kolom sendiri|dua sisi, satu tahun|salah ketik|neraca lajur|kolom luar/.test(name),
);

describe('layouts as they are met', () => {
  it('come in at least twelve forms', () => {
    expect(FORMS.length).toBeGreaterThanOrEqual(12);
    expect(MET.length).toBeGreaterThanOrEqual(8);
  });

  it.each(MET.map((layout) => ({ layout, name: layout.name })))(
    '$name: as many rows are right without help as ever, 95 of 100 at least, none is wrong, none is lost',
    async ({ layout }) => {
      const all = await judgedIn(layout, FORMS);
      expect(tooMany(layout, all)).toEqual([]);
      expect(all.flatMap((each) => each.wrong)).toEqual([]);
      expect(all.flatMap((each) => each.lost)).toEqual([]);
      expect(share(all)).toBeGreaterThanOrEqual(0.95);
    },
  );
});

describe('layouts written by somebody who did not know the reader', () => {
  it('are right without help in as many rows as ever, nine of ten at least, none is wrong, and none is lost', async () => {
    const all: Judged[] = [];
    for (const layout of OTHER) {
      const own = await judgedIn(layout, FEW);
      expect(tooMany(layout, own)).toEqual([]);
      all.push(...own);
    }
    expect(all.flatMap((each) => each.wrong)).toEqual([]);
    expect(all.flatMap((each) => each.lost)).toEqual([]);
    expect(share(all)).toBeGreaterThanOrEqual(0.92);
  });
});

describe('corrections', () => {
  const form = FORMS[0] as Form;
  const layout = MET.find(({ name }) => name.startsWith('KPRI')) as LayoutCase;

  it('are taken as they were said, stay for the next year, and change nothing else', async () => {
    const { file, bytes } = await form.make(layout);
    const before = await readingOf(layout, form);
    const [asked, other] = before.rows.filter((row) => row.state === 'doubtful');
    const corrections = [
      { key: asked?.key ?? '', line: 'member-loans' },
      { key: other?.key ?? '', line: null },
    ];
    const after = await readFile(bytes, { file, kind: layout.kind, corrections });
    if (!('reading' in after)) throw new Error('refused');
    const row = after.reading.rows.find((each) => each.key === asked?.key);
    expect(row).toMatchObject({ state: 'taken', line: 'member-loans', reason: 'corrected', confidence: 1 });
    expect(after.reading.rows.find((each) => each.key === other?.key)).toMatchObject({
      state: 'none',
      line: null,
    });
    const rest = (reading: FileReading): unknown[] =>
      reading.rows.filter((each) => each.key !== asked?.key && each.key !== other?.key);
    expect(rest(after.reading)).toEqual(rest(before));
  });

  it('have keys that are the same in next year’s file, and different within a file', async () => {
    const keys = (await readingOf(layout, form)).rows.map((row) => row.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.join()).not.toMatch(/20\d\d/);
  });
});

describe('amounts of one line in several rows', () => {
  const form = FORMS[0] as Form;

  it('are added up where they are its parts, each cell told', async () => {
    const layout = MET.find(({ name }) => name.startsWith('BMT')) as LayoutCase;
    const { statements, rows } = await readingOf(layout, form);
    const cash = statements[1]?.figures.get('cash');
    const tellers = rows.filter((row) => row.label.startsWith('KAS TELLER'));
    const total = tellers.reduce(
      (all, row) => all + Number(row.cells.find((cell) => cell.year === 2023)?.amount),
      0,
    );
    expect(cash?.amount.toString()).toBe(String(total));
    expect(cash?.origin).toMatchObject({
      cell: tellers[0]?.cells[0]?.cell,
      also: [tellers[1]?.cells[0]?.cell],
    });
  });
});
