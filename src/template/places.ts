import type { Kind } from '../domain/statement/kind';

/** Stands in the first cell of "Identitas", in a hidden column: by it a filled template is recognised. */
export const MARKER = /^RAPOR-TEMPLATE\/1\/([a-z]+)$/;

export const markerOf = (kind: Kind): string => `RAPOR-TEMPLATE/1/${kind}`;

/** Columns of every sheet, counted from 0. */
export const COLUMNS = { code: 0, label: 1, firstYear: 2, note: 7, hint: 8 } as const;

/** How many years stand side by side. */
export const YEARS = 5;

export const YEAR_COLUMNS: readonly number[] = Array.from(
  { length: YEARS },
  (_, at) => COLUMNS.firstYear + at,
);

export const IDENTITY_SHEET = 'Identitas';

/** The code in the hidden column beside each field of the identity, in order of the rows. */
export const IDENTITY = {
  name: 'id:name',
  kind: 'id:kind',
  legalEntity: 'id:legal-entity',
  seat: 'id:seat',
  authority: 'id:authority',
  periodEnd: 'id:period-end',
  years: 'id:years',
  subKind: 'id:sub-kind',
  loop: 'id:loop',
  rankingClass: 'id:ranking-class',
  rankingYear: 'id:ranking-year',
  rankingDecree: 'id:ranking-decree',
} as const;

/** Rows of "Identitas", counted from 1: other sheets refer to name and years. */
export const NAME_ROW = 5;
export const KIND_ROW = 6;
export const END_ROW = 10;
export const YEARS_ROW = 13;
/** Of a BUM Desa only. */
export const RANKING_ROW = 16;
/** Of a real-sector cooperative only. */
export const SUB_KIND_ROW = 16;
/** Of a cooperative that lends only. */
export const LOOP_ROW = 16;

/** The last day of most book years, as it stands in an empty template. */
export const USUAL_END = '31 Desember';

/** The code beside a question: its indicator and its own number. */
export const questionCode = (indicator: string, question: string): string => `q:${indicator}/${question}`;

export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  ksp: 'KSP',
  usp: 'USP',
  kspps: 'KSPPS',
  uspps: 'USPPS',
  bumdes: 'BUM Desa',
  riil: 'Sektor riil',
};

export const ANSWER_WORDS = { yes: 'Ya', no: 'Tidak', notApplicable: 'Tidak berlaku' } as const;
