import type { Exact } from '../decimal';
import type { Part } from './fields';

/** A report of a filing: amounts in rupiah by the portal's keys, with the signs it stores. */
export type Amounts = ReadonlyMap<string, Exact>;

/** The class that the portal's early warning gave: a word of theirs, taken over with its day and never computed. */
export interface PortalClass {
  readonly name: string;
  /** ISO day. */
  readonly on: string;
}

/** What one cooperative filed in Simkopdes after its annual meeting. */
export interface Filing {
  readonly file: string;
  /** The portal's own number of the filing, or its place in the file. */
  readonly id: string;
  readonly name: string;
  readonly year: number;
  /** "KDMP", "Riil", "Riil + USP Konvensional", "Riil + USP Syariah", as filed. */
  readonly sector?: string;
  /** "Drafted", "Reported", "Verified", "Rejected", as filed: nothing follows from it. */
  readonly status?: string;
  readonly portalClass?: PortalClass;
  readonly amounts: Readonly<Record<Part, Amounts>>;
}

/** The classes of the portal's early warning; Rapor has no way to compute them, since how they come about is not public. */
export const PORTAL_CLASSES = ['Sehat', 'Cukup Sehat', 'Tidak Sehat'] as const;
