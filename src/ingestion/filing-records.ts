import { exact } from '../domain/decimal';
import type { Exact } from '../domain/decimal';
import { bookYear, isIsoDate } from '../domain/period';
import type { Part } from '../domain/simkopdes/fields';
import { PORTAL_CLASSES } from '../domain/simkopdes/filing';
import type { Amounts, Filing, PortalClass } from '../domain/simkopdes/filing';
import {
  keysOf,
  savingsKeysOf,
  savingsStatementOf,
  savingsUnitIn,
  statementOf,
} from '../domain/simkopdes/statement';
import type { ReadKey } from '../domain/simkopdes/statement';
import { isPartKind } from '../domain/statement/kind';
import type { PartKind } from '../domain/statement/kind';
import { signOf } from '../domain/decimal';
import type { FileReading, ReadOptions, ReadOutcome } from '../reading/layout';
import { fault, isObject } from './json-walk';
import type { Json, Walk } from './json-walk';

/** By what names the two reports go in exports. */
const REPORTS: Readonly<Record<Part, readonly string[]>> = {
  posisi_keuangan: ['laporan_posisi_keuangan', 'posisi_keuangan', 'posisiKeuangan', 'bs'],
  hasil_usaha: ['laporan_hasil_usaha', 'hasil_usaha', 'hasilUsaha', 'phu'],
};

const reportIn = (record: Json, part: Part): unknown =>
  REPORTS[part].map((name) => record[name]).find((each) => each !== undefined);

/** A record with a report that the portal's keys are in. */
export const isFiling = (value: unknown): value is Json =>
  isObject(value) &&
  (['posisi_keuangan', 'hasil_usaha'] as const).some((part) => isObject(reportIn(value, part)));

/** The filings of a parsed JSON text: one, a list of them, or a list under `records` or `data`; undefined for anything else. */
export function recordsIn(root: unknown): readonly Json[] | undefined {
  if (isFiling(root)) return [root];
  const list: unknown = isObject(root) ? (root['records'] ?? root['data']) : root;
  return Array.isArray(list) && list.length > 0 && list.every(isFiling) ? list : undefined;
}

/** Reads one filing as a statement; an amount that is no number is a fault, a key that no line holds is left over. */
export function readFiling(record: Json, options: ReadOptions): ReadOutcome {
  const walk: Walk = { file: options.file, faults: [] };
  const filing = filingOf(walk, record, options);
  if (!filing || walk.faults.length > 0) return { faults: walk.faults };
  const { kind } = options;
  return { reading: isPartKind(kind) ? savingsReadingOf(filing, kind) : readingOf(filing) };
}

function filingOf(walk: Walk, record: Json, options: ReadOptions): Filing | undefined {
  const text = (...keys: readonly string[]): string | undefined => textIn(record, keys);
  const year = bookYear(text('tahun_buku') ?? '') ?? options.frame?.year;
  const id = text('rat_sample_id', 'id') ?? '1';
  const amounts = {
    posisi_keuangan: amountsIn(walk, record, 'posisi_keuangan'),
    hasil_usaha: amountsIn(walk, record, 'hasil_usaha'),
  };
  if (year === undefined) {
    walk.faults.push({ code: 'year-open', path: `${id}.tahun_buku` });
    return undefined;
  }
  const name = text('nama_koperasi', 'koperasi_ref') ?? options.name ?? id;
  const sector = text('jenis_sektor_koperasi', 'jenis_sektor_koperas');
  const status = text('status_rat', 'status');
  const portalClass = classIn(walk, record);
  return {
    ...{ file: options.file, id, name, year, amounts },
    ...(sector === undefined ? {} : { sector }),
    ...(status === undefined ? {} : { status }),
    ...(portalClass === undefined ? {} : { portalClass }),
  };
}

/** The first of these keys that holds a word or a number. */
function textIn(record: Json, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = record[key];
    const text = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
    if (text !== '') return text.slice(0, 200);
  }
  return undefined;
}

/** The portal's class with its day, where somebody put both beside a filing; the export itself has neither. */
function classIn(walk: Walk, record: Json): PortalClass | undefined {
  const name = textIn(record, ['kelas_simkopdes']);
  const on = textIn(record, ['tanggal_kelas_simkopdes']);
  if (name === undefined) return undefined;
  const known = PORTAL_CLASSES.find((each) => each.toLowerCase() === name.toLowerCase());
  if (known && on !== undefined && isIsoDate(on)) return { name: known, on };
  fault(walk, 'json-unexpected', 'kelas_simkopdes', `${name}, ${on ?? 'tanpa tanggal'}`, CLASS_EXPECTED);
  return undefined;
}

const CLASS_EXPECTED = `${PORTAL_CLASSES.join(', ')}, dengan tanggal_kelas_simkopdes seperti 2026-07-09`;

const AMOUNT = /^-?\d{1,20}(\.\d{1,10})?$/;
/** Their budget for the next year is no report of this one. */
const BUDGET = /^rapb_/;

function amountsIn(walk: Walk, record: Json, part: Part): Amounts {
  const report = reportIn(record, part);
  const amounts = new Map<string, Exact>();
  for (const [key, value] of Object.entries(isObject(report) ? report : {})) {
    const amount = BUDGET.test(key) ? undefined : amountOf(walk, value, `${part}.${key}`);
    if (amount) amounts.set(key, amount);
  }
  return amounts;
}

/** A blank was not filed: that is a gap, not zero. */
function amountOf(walk: Walk, value: unknown, path: string): Exact | undefined {
  if (value === null || value === '') return undefined;
  const text = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
  if (AMOUNT.test(text)) return exact(text);
  fault(walk, 'amount-unreadable', path, value);
  return undefined;
}

const place = ({ part, key }: ReadKey) => ({ sheet: part, cell: key, label: key });

const mappingOf = ({ year }: Filing, keys: readonly ReadKey[]): FileReading['mapping'] =>
  keys.flatMap((each) =>
    each.line === undefined
      ? []
      : [{ ...place(each), line: each.line, year, confidence: 1, reason: 'code' as const }],
  );

/** The part of a filing that its savings and loan unit has by itself. */
function savingsReadingOf(filing: Filing, kind: PartKind): FileReading {
  return {
    statements: [savingsStatementOf(filing, kind)],
    mapping: mappingOf(filing, savingsKeysOf(filing, kind)),
    unread: [],
    rows: [],
  };
}

function readingOf(filing: Filing): FileReading {
  const keys = keysOf(filing);
  const unit = savingsUnitIn(filing);
  const shown = unit !== undefined && savingsKeysOf(filing, unit).length > 0;
  return {
    statements: [statementOf(filing)],
    mapping: mappingOf(filing, keys),
    unread: keys.flatMap((each) =>
      each.line === undefined && signOf(each.amount) !== 0 && !/^total_|^penghasilan_/.test(each.key)
        ? [place(each)]
        : [],
    ),
    rows: [],
    ...(shown ? { savingsUnit: unit } : {}),
  };
}
