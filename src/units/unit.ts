import type { Ends } from '../domain/filing/ends';
import type { Kind } from '../domain/statement/kind';

/** A cooperative, or a unit of a BUM Desa, as it is registered. */
export interface Unit extends Ends {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  /** Badan hukum, when known. */
  readonly legalEntity: string | null;
  readonly seat: string | null;
  /** The office that examines the unit: not the same as its seat. */
  readonly authority: string | null;
  /** Kode wilayah of the seat, as far down as it is known. */
  readonly areaCode: string | null;
  /** Nomor Induk Koperasi. */
  readonly nik: string | null;
  /** Of the savings and loan unit of a cooperative that trades: that cooperative, with which it files. */
  readonly partOfId: string | null;
  /** ISO time. */
  readonly createdAt: string;
}
