import { isOneOf } from '../records';

/** The kinds of unit we assess. */
export const KINDS = ['ksp', 'usp', 'kspps', 'uspps', 'bumdes', 'riil'] as const;

export type Kind = (typeof KINDS)[number];

export function isKind(text: string): text is Kind {
  return isOneOf(KINDS, text);
}

/** The savings and loan unit of a cooperative, conventional or by sharia: a part of it. */
export const PART_KINDS = ['usp', 'uspps'] as const satisfies readonly Kind[];

export type PartKind = (typeof PART_KINDS)[number];

export function isPartKind(kind: Kind | undefined): kind is PartKind {
  return isOneOf(PART_KINDS, kind);
}

/** What a real-sector cooperative does, as its registration says; KDMP and KKMP are those called Merah Putih. */
export const SUB_KINDS = ['konsumen', 'produsen', 'jasa', 'pemasaran', 'kdmp', 'kkmp'] as const;

export type SubKind = (typeof SUB_KINDS)[number];
