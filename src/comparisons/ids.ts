import { hashOf } from '../database/token';
import { groupName, type Group } from '../domain/comparison/peers';
import type { PopulationKey } from '../domain/comparison/population';

/** The id of a population: the same for the same edition, readings and period. */
export function populationId({ editionHash, readings, year }: PopulationKey): string {
  const text = JSON.stringify([editionHash, [...readings].sort(), year]);
  return hashOf(text).slice(0, 16);
}

/** The id of a group in a population. */
export function groupId(population: string, group: Group): string {
  return `${population}/${groupName(group)}`;
}
