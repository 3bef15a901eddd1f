import { isIsoDate, periodOf } from '../../domain/period';
import { findRuleSet, ruleSets } from '../../domain/rules/registry';
import { chartOf } from '../../domain/statement/chart';
import { isKind } from '../../domain/statement/kind';
import type { Kind } from '../../domain/statement/kind';
import { LOOPS, LOOP_WORDS, lends, loopWritten } from '../../domain/statement/loop';
import type { Loop } from '../../domain/statement/loop';
import type { Statement } from '../../domain/statement/statement';
import { kindChoices, type Choice } from '../shared/kind-choices';

/** Whose statement of which year is typed. */
export interface Beginning {
  readonly name: string;
  readonly kind: Kind;
  readonly year: number;
  /** ISO date. */
  readonly end: string;
  readonly rules?: string;
  readonly legalEntity?: string;
  readonly seat?: string;
  /** Whom a lending cooperative serves. */
  readonly loop?: Loop;
}

const FAULTS = {
  name: 'Tulis nama koperasi atau BUM Desa.',
  kind: 'Pilih jenisnya.',
  year: 'Tulis tahun buku dengan empat angka, misalnya 2025.',
  end: 'Tulis tanggal akhir tahun buku di tahun yang sama, atau kosongkan.',
} as const;

type Field = keyof typeof FAULTS;
type Given = Readonly<Record<string, unknown>>;

function textIn(given: Given, name: string): string {
  const value = given[name];
  return typeof value === 'string' ? value.trim().slice(0, 200) : '';
}

/** Reads what was asked first, or names the fields that are not right. */
export function beginningOf(given: Given): Beginning | { readonly faults: readonly Field[] } {
  const [name, kind, written] = [textIn(given, 'name'), textIn(given, 'kind'), textIn(given, 'year')];
  const year = /^\d{4}$/.test(written) ? Number(written) : 0;
  const end = textIn(given, 'end') || periodOf(year).end;
  const known = isKind(kind) && chartOf(kind).length > 0 ? kind : undefined;
  const faults = faultsOf(name, known, year, end);
  if (faults.length > 0 || known === undefined) return { faults };
  const rules = findRuleSet(textIn(given, 'rules'))?.id;
  const optional = { rules, legalEntity: textIn(given, 'legalEntity'), seat: textIn(given, 'seat') };
  const filled = Object.entries(optional).filter(([, text]) => text);
  const loop = lends(known) ? loopWritten(textIn(given, 'loop')) : undefined;
  return { name, kind: known, year, end, ...Object.fromEntries(filled), ...(loop ? { loop } : {}) };
}

function faultsOf(name: string, kind: Kind | undefined, year: number, end: string): Field[] {
  const goodYear = year >= 1945 && year <= 2200;
  const wrong: [Field, boolean][] = [
    ['name', name === ''],
    ['kind', kind === undefined],
    ['year', !goodYear],
    ['end', goodYear && (!isIsoDate(end) || !end.startsWith(String(year)))],
  ];
  return wrong.filter(([, is]) => is).map(([field]) => field);
}

/** A statement in which nothing is reported yet. Its totals are typed, not closed by a form: they prove nothing nil. */
export function emptyStatement({ name, kind, year, end, legalEntity, seat, loop }: Beginning): Statement {
  return {
    unit: {
      name,
      kind,
      ...(legalEntity === undefined ? {} : { legalEntity }),
      ...(seat === undefined ? {} : { seat }),
      ...(loop ? { loop } : {}),
    },
    period: periodOf(year, end),
    figures: new Map(),
    ratios: new Map(),
    scores: new Map(),
    answers: new Map(),
    totalsProve: false,
  };
}

export interface TypingStartPage {
  readonly title: string;
  readonly faults: readonly string[];
  readonly name: string;
  readonly year: string;
  readonly end: string;
  readonly legalEntity: string;
  readonly seat: string;
  readonly kinds: readonly Choice[];
  readonly rules: readonly Choice[];
  readonly loops: readonly Choice[];
}

/** The page that asks whose statement it is, as finished strings. */
export function typingStartPage(given: Given, faults: readonly Field[]): TypingStartPage {
  const text = (name: string): string => textIn(given, name);
  const chosen = (name: string, value: string): boolean => text(name) === value;
  return {
    title: 'Ketik laporan',
    faults: faults.map((each) => FAULTS[each]),
    name: text('name'),
    year: text('year'),
    end: text('end'),
    legalEntity: text('legalEntity'),
    seat: text('seat'),
    kinds: kindChoices(textIn(given, 'kind')),
    rules: ruleSets.map(({ id, shortTitle }) => ({
      value: id,
      label: shortTitle,
      chosen: chosen('rules', id),
    })),
    loops: LOOPS.map((value) => ({ value, label: LOOP_WORDS[value], chosen: chosen('loop', value) })),
  };
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/typing-start': TypingStartPage;
  }
}
