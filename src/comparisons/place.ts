import { NATION, type AreaCode } from '../domain/area/area';
import type { Place } from '../domain/comparison/peers';
import type { PeerEntity } from './peer.entity';

/** Kode wilayah step by step, as it stands in the columns of a peer. */
export type AreaColumns = Pick<PeerEntity, 'province' | 'regency' | 'district'>;

/** The columns of an area: empty below what is known. */
export function areaColumns(code: AreaCode): AreaColumns {
  return {
    province: code.slice(0, 2),
    regency: code.length >= 5 ? code.slice(0, 5) : '',
    district: code.length >= 8 ? code : '',
  };
}

/** The area of such columns, as far down as it is known. */
export function areaOf({ province, regency, district }: AreaColumns): AreaCode {
  return district || regency || province || NATION;
}

/** Where a peer stands. */
export function placeOf(peer: AreaColumns & Pick<PeerEntity, 'kind' | 'size'>): Place {
  return { kind: peer.kind, size: peer.size, area: areaOf(peer) };
}
