import type { Group } from '../../domain/comparison/peers';
import type { PeerPeriodResult, SpreadResult } from '../../domain/comparison/peers-result';
import type { Measure } from '../../domain/comparison/population';

/** The list behind a figure of a group. */
export function listHref(population: string, { kind, size, area }: Group, measure?: Measure): string {
  const query = new URLSearchParams({
    ...(area === '' ? {} : { wilayah: area }),
    ...(measure ? { rasio: measure } : {}),
  });
  const text = query.toString();
  return `/kelompok/${population}/${kind}/${size}${text === '' ? '' : `?${text}`}`;
}

/** The part of a list whose values lie in one step; undefined where nothing does, or without a list. @param list the address of the whole list */
export function binHref(
  list: string | undefined,
  { from, below, count }: SpreadResult['steps'][number],
): string | undefined {
  if (list === undefined || count === 0) return undefined;
  const query = new URLSearchParams({
    ...(from === null ? {} : { dari: from }),
    ...(below === null ? {} : { sampai: below }),
  });
  return `${list}${list.includes('?') ? '&' : '?'}${query.toString()}#unit`;
}

/** The list behind a figure of the group that a period is compared with; none for who may not see units. */
export function groupHref({ population, group }: PeerPeriodResult, measure?: Measure): string | undefined {
  if (population === null || group.kind === 'own') return undefined;
  const { unitKind: kind, size, area } = group;
  return listHref(population, { kind, size, area: area.code }, measure);
}
