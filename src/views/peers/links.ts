import type { PeerPeriod } from '../../comparisons/unit-peers.service';
import type { Group } from '../../domain/comparison/peers';
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

/** The list behind a figure of the group that a period is compared with. */
export function groupHref({ population, group }: PeerPeriod, measure?: Measure): string | undefined {
  return group.kind === 'own' ? undefined : listHref(population.id, group.widened.group, measure);
}
