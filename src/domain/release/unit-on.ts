import { isRecord, textOrNull, type Unchecked } from '../records';

/** What a unit's row says that can change. */
export interface Changing {
  name: string;
  legalEntity: string | null;
  seat: string | null;
  authority: string | null;
  areaCode: string | null;
  nik: string | null;
  partOfId: string | null;
  mergedIntoId: string | null;
  closedOn: string | null;
  deletedAt: string | null;
}

/** Something that was done to a unit, as the trail keeps it. */
export interface UnitEvent {
  readonly action: string;
  readonly details: object;
}

const TEXTS = ['legalEntity', 'seat', 'authority', 'areaCode', 'nik'] as const;
const ENDED = ['unit-closed', 'unit-reopened', 'unit-deleted', 'unit-restored'];
const COMPLETED = ['legalEntity', 'seat', 'authority', 'partOfId'] as const;

/**
 * A unit as it was before some events: each is taken back, the newest first.
 *
 * @param since what was done to it since then, the newest first
 */
export function unitBefore<U extends Changing>(unit: U, since: readonly UnitEvent[]): U {
  const before = { ...unit };
  for (const { action, details } of since) if (isRecord(details)) takeBack(before, action, details);
  return before;
}

function takeBack(unit: Changing, action: string, details: Unchecked): void {
  if (action === 'unit-changed' && Array.isArray(details['changes']))
    for (const change of details['changes'])
      if (isRecord(change)) restore(unit, change['field'], change['was']);
  if (action === 'unit-completed') for (const field of COMPLETED) if (field in details) unit[field] = null;
  if (ENDED.includes(action) && isRecord(details['was'])) {
    unit.closedOn = textOrNull(details['was']['closedOn']);
    unit.deletedAt = textOrNull(details['was']['deletedAt']);
  }
  if (action === 'units-merged') unit.mergedIntoId = null;
  if (action === 'units-parted') unit.mergedIntoId = textOrNull(details['unit']);
}

function restore(unit: Changing, field: unknown, was: unknown): void {
  const text = textOrNull(was);
  if (field === 'name' && text !== null) unit.name = text;
  for (const each of TEXTS) if (field === each) unit[each] = text;
}
