import type { LatestAssessment } from '../../assessments/assessment-lists';
import { KINDS, isKind } from '../../domain/statement/kind';
import type { Kind } from '../../domain/statement/kind';
import type { Unit } from '../../units/unit';
import { KIND_WORDS, deletedCountWords } from '../../rendering/messages';
import { decimal } from '../../rendering/numbers';
import { unitRows } from './unit-list';
import type { UnitRow } from './unit-list';
import type { Choice } from '../shared/kind-choices';

/** So many units stand on one page. */
export const UNITS_ON_PAGE = 50;

/** What a reader looks for, cleaned. */
export interface UnitQuery {
  readonly text: string;
  readonly kind?: Kind;
  /** From 1 on. */
  readonly page: number;
  /** Those that were deleted since, instead of all others. */
  readonly deletedSince?: string;
}

/** The list of units as finished strings. */
export interface UnitsPage {
  readonly title: string;
  /** How many were deleted and still come back; empty for none, and where it is not told. */
  readonly deleted: string;
  readonly text: string;
  readonly kinds: readonly Choice[];
  readonly found: string;
  readonly units: readonly UnitRow[];
  readonly previous: string;
  readonly next: string;
}

/** Whatever stands in the address, as a query that can be asked. */
export function unitQuery(text = '', kind = '', page = '', deletedSince?: string): UnitQuery {
  const number = /^\d{1,6}$/.test(page) ? Math.max(1, Number(page)) : 1;
  return {
    text: text.trim().slice(0, 200),
    page: number,
    ...(isKind(kind) ? { kind } : {}),
    ...(deletedSince === undefined ? {} : { deletedSince }),
  };
}

/** @param gone how many were deleted and still come back, as far as the page tells it */
export function unitsPage(
  query: UnitQuery,
  { units, count }: { readonly units: readonly Unit[]; readonly count: number },
  latest: readonly LatestAssessment[],
  gone: number,
): UnitsPage {
  const first = (query.page - 1) * UNITS_ON_PAGE;
  const more = first + units.length < count;
  return {
    title: query.deletedSince === undefined ? 'Koperasi dan unit' : 'Unit yang dihapus',
    deleted: deletedCountWords(gone),
    text: query.text,
    kinds: [
      { value: '', label: 'Semua jenis', chosen: query.kind === undefined },
      ...KINDS.map((kind) => ({ value: kind, label: KIND_WORDS[kind], chosen: query.kind === kind })),
    ],
    found: foundWords(first, units.length, count),
    units: unitRows(units, latest),
    previous: query.page > 1 ? addressOf(query, query.page - 1) : '',
    next: more ? addressOf(query, query.page + 1) : '',
  };
}

function foundWords(first: number, shown: number, count: number): string {
  if (count === 0) return 'Tidak ada yang cocok. Periksa ejaan namanya, atau kosongkan pencarian.';
  const all = decimal(String(count), 0);
  return shown === count ? `${all} unit.` : `${first + 1}–${first + shown} dari ${all} unit.`;
}

function addressOf({ text, kind, deletedSince }: UnitQuery, page: number): string {
  const query = new URLSearchParams({
    ...(text === '' ? {} : { cari: text }),
    ...(kind ? { jenis: kind } : {}),
    ...(deletedSince === undefined ? {} : { keadaan: 'dihapus' }),
    halaman: String(page),
  });
  return `/unit?${query.toString()}`;
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/units': UnitsPage;
  }
}
