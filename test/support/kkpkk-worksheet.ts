import { addressOf } from '../../src/domain/grid';
import type { Heading, MoneyLine } from '../../src/worksheet/forms/form';
import { ksp2021 } from '../../src/worksheet/forms/ksp-2021';
import { zipOf } from './workbooks';

/** One cell: a number, a text, or a formula with what a program last computed (nothing where none did). */
export type TestCell =
  | number
  | string
  | { readonly formula: string; readonly value?: number | string; readonly error?: true }
  | undefined;

export interface TestSheet {
  name: string;
  hidden?: boolean;
  protected?: boolean;
  rows: TestCell[][];
}

/** What is invented for one worksheet: everything that is not given is blank. */
export interface Invented {
  readonly current: Readonly<Record<string, TestCell>>;
  readonly last: Readonly<Record<string, TestCell>>;
  /** By indicator and place, counted from 0: "A.I.1/0". All others are met. */
  readonly answers: Readonly<Record<string, TestCell>>;
  readonly identity?: Readonly<Record<string, string>>;
  /** What the form prints, by indicator: ratio, credit, score. */
  readonly printed?: Readonly<Record<string, readonly [TestCell, TestCell, TestCell]>>;
  readonly aspects?: Readonly<Record<string, TestCell>>;
  readonly total?: TestCell;
  readonly schedule?: Readonly<Record<string, TestCell>>;
}

const MET = 'Terpenuhi';

/** The sheets of a worksheet in the shape of the ministry's, with invented figures; to be changed before they are written. */
export function worksheetSheets(invented: Invented): TestSheet[] {
  return [
    inputSheet(invented),
    scheduleSheet(invented),
    ...ksp2021.scores.aspects.map(({ number }) => scoreSheet(number, invented)),
    summarySheet(invented),
    identitySheet(invented),
  ];
}

function inputSheet({ current, last, answers }: Invented): TestSheet {
  const head = ['NO', 'VARIABEL DAN INDIKATOR PENGUKURAN', 'INDIKATOR PENGUKURAN', 'KONDISI', 'NILAI'];
  const conditions = ksp2021.conditions.flatMap((heading) => conditionRows(heading, answers));
  const money = ksp2021.groups.flatMap(({ words, lines }) =>
    lines.map((line) => [Number(line.code), words, line.words, current[line.id], last[line.id]]),
  );
  return {
    name: 'Input',
    rows: [
      ['INPUT DATA'],
      head,
      [],
      ...conditions,
      [],
      ['DATA KEUANGAN', undefined, undefined, 'JUMLAH '],
      [undefined, undefined, undefined, 'TAHUN BERJALAN', 'TAHUN LALU'],
      ...money,
      ['DATA MANAJEMEN'],
    ],
  };
}

function conditionRows({ number, words, conditions }: Heading, answers: Invented['answers']): TestCell[][] {
  const at = number.split('.').at(-1);
  if (!conditions) return [[at, words]];
  return conditions.map((stems, nth) => {
    const answer = `${number}/${nth}` in answers ? answers[`${number}/${nth}`] : MET;
    const value = answer === MET ? 1 : 0;
    return [
      nth === 0 ? at : undefined,
      nth === 0 ? words : undefined,
      `(${'abcdefghijklmnopq'.charAt(nth)}). ${stems}`,
      answer,
      { formula: 'IF(TRUE,1,0)', value },
    ];
  });
}

function scheduleSheet({ schedule = {} }: Invented): TestSheet {
  const amount = (line: string): TestCell => schedule[line];
  return {
    name: 'NPL',
    rows: [
      [],
      ['DAFTAR PINJAMAN BERMASALAH'],
      ['Daftar Pinjaman Bermasalah:', undefined, 'Rupiah'],
      ['1. Pembiayaan Kurang Lancar (PKL):', undefined, amount('601')],
      ['2. Pembiayaan yang Diragukan (PDR):', undefined, amount('602')],
      ['3. Pembiayaan Macet:', undefined, amount('603')],
      [],
      [undefined, undefined, undefined, undefined, 'Agunan'],
      [
        undefined,
        '10% dari aktiva produktif kurang lancar dikurangi nilai agunannya',
        undefined,
        undefined,
        amount('604'),
      ],
      [
        undefined,
        '50% dari aktiva produktif diragukan dikurangi nilai agunannya.',
        undefined,
        undefined,
        amount('605'),
      ],
      [
        undefined,
        '100% dari aktiva produktif macet dikurangi nilai agunannya.',
        undefined,
        undefined,
        amount('606'),
      ],
    ],
  };
}

const NAMES: Readonly<Record<string, string>> = { A: 'TK', B: 'PR', C: 'K', D: 'P' };

function scoreSheet(aspect: string, { printed = {}, aspects = {} }: Invented): TestSheet {
  const rows = ksp2021.scores.rows.filter(
    ({ number }) => number === aspect || number.startsWith(`${aspect}.`),
  );
  const words = ksp2021.scores.aspects.find(({ number }) => number === aspect)?.words.at(-1);
  return {
    name: NAMES[aspect] ?? aspect,
    rows: [
      ['NO', 'ASPEK PEMERIKSAAN ', 'RASIO', 'NILAI', 'STANDAR', 'KATEGORI', 'SKOR'],
      ...rows.map((row): TestCell[] => {
        const found = printed[row.number];
        const label = [row.number.split('.').at(-1), row.words];
        return found ? [...label, found[0], found[1], 0.76, 'Baik', found[2]] : label;
      }),
      [],
      [words, undefined, 1, 1, aspects[aspect], 'SEHAT'],
    ],
  };
}

function summarySheet({ total }: Invented): TestSheet {
  return {
    name: 'OP',
    rows: [
      [],
      ['NO', 'ASPEK PEMERIKSAAN ', undefined, 'NILAI', 'RERATA', 'SKOR', 'KRITERIA DAN KATEGORI '],
      [ksp2021.scores.total, undefined, undefined, 113, 1.88, total, 'SEHAT'],
    ],
  };
}

function identitySheet({ identity = {} }: Invented): TestSheet {
  const field = (label: string, key: string): TestCell[] => [
    undefined,
    undefined,
    label,
    undefined,
    ':',
    identity[key],
  ];
  return {
    name: 'KK',
    rows: [
      ['KERTAS KERJA PEMERIKSAAN KESEHATAN KSP/USP KOPERASI'],
      [undefined, 'IDENTITAS KSP / USP'],
      field('Nama Koperasi', 'name'),
      field('No. Badan Hukum', 'number'),
      field('Tgl Badan Hukum', 'date'),
      [undefined, undefined, 'Alamat', undefined, ':'],
      field('Jalan', 'street'),
      field('Desa/Kelurahan', 'village'),
      field('Kecamatan', 'district'),
      field('Kabupaten / Kota', 'regency'),
      field('Provinsi', 'province'),
    ],
  };
}

/** Where the row of a line stands, counted from 0. */
export const rowOfLine = (sheet: TestSheet, { code, words }: Pick<MoneyLine, 'code' | 'words'>): number =>
  sheet.rows.findIndex((row) => row[0] === Number(code) && row[2] === words);

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Writes sheets as a workbook by hand, as no library would: formulas with or without what they last gave. */
export function workbookOfSheets(sheets: readonly TestSheet[]): Buffer {
  const relation = (at: number): string =>
    `<Relationship Id="rId${at}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${at}.xml"/>`;
  const entry = ({ name, hidden }: TestSheet, at: number): string =>
    `<sheet name="${escaped(name)}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`;
  return zipOf([
    { name: '[Content_Types].xml', content: `${HEAD}<Types xmlns="${PACKAGE}/content-types"/>` },
    {
      name: '_rels/.rels',
      content: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.map(entry).join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${sheets.map((_, at) => relation(at + 1)).join('')}</Relationships>`,
    },
    ...sheets.map((sheet, at) => ({ name: `xl/worksheets/sheet${at + 1}.xml`, content: sheetXml(sheet) })),
  ]);
}

function sheetXml(sheet: TestSheet): string {
  const rows = sheet.rows.map((cells, row) => {
    const inner = Array.from(cells, (cell, column) => cellXml(cell, addressOf(row, column))).join('');
    return `<row r="${row + 1}">${inner}</row>`;
  });
  const locked = sheet.protected ? '<sheetProtection sheet="1" password="CC1A"/>' : '';
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData>${locked}</worksheet>`;
}

function cellXml(cell: TestCell, address: string): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === 'string')
    return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  const { formula, value, error } = cell;
  const type = error ? ' t="e"' : typeof value === 'string' ? ' t="str"' : '';
  const cached = value === undefined ? '' : `<v>${escaped(String(value))}</v>`;
  return `<c r="${address}"${type}><f>${escaped(formula)}</f>${cached}</c>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
