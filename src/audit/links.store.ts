import { insertAll } from '../database/bulk';
import { hold } from '../database/hold';
import type { Rows, WriteScope } from '../database/unit-of-work';
import { next, START, type ChainedEvent, type Head, type StoredLink } from '../domain/trail/chain';
import { EventEntity } from './event.entity';
import { LinkEntity } from './link.entity';

/** An event as it is added. */
type NewEvent = Omit<EventEntity, 'made'>;

const waiting = new WeakMap<Rows, NewEvent[]>();
const ends = new WeakMap<WriteScope, Head>();

/** Adds an event at the end of its transaction, and chains it: whoever waits for the end of the trail then waits for nothing else. */
export function addLater(scope: WriteScope, event: NewEvent): void {
  const others = waiting.get(scope);
  if (others) {
    others.push(event);
    return;
  }
  const events = [event];
  waiting.set(scope, events);
  scope.lastly(() => addAll(scope, events));
}

/** The events of a transaction that is not written yet. */
export const addedLater = (rows: Rows): readonly ChainedEvent[] => waiting.get(rows) ?? [];

/** The end of the trail that a transaction came to; undefined where it wrote nothing down. */
export const endOf = (scope: WriteScope): Head | undefined => ends.get(scope);

async function addAll(scope: WriteScope, events: readonly NewEvent[]): Promise<void> {
  const { manager } = scope;
  await insertAll(manager, EventEntity, events);
  await hold(scope, 'trail', 'end');
  let head = await newestHead(scope);
  const links = events.map((event) => ({ ...(head = next(head, event)), eventId: event.id }));
  await insertAll(manager, LinkEntity, links);
  ends.set(scope, head);
}

/** The end of the trail as it is stored. */
async function newestHead({ manager }: Rows): Promise<Head> {
  const [newest] = await manager.find(LinkEntity, { order: { place: 'DESC' }, take: 1 });
  return newest ?? START;
}

/** The links after a place, in order, each with its event. */
export async function linksAfter({ manager }: Rows, place: number, count: number): Promise<StoredLink[]> {
  const links = await manager
    .createQueryBuilder(LinkEntity, 'l')
    .where('l.place > :place', { place })
    .orderBy('l.place', 'ASC')
    .take(count)
    .getMany();
  if (links.length === 0) return [];
  const events = await manager
    .createQueryBuilder(EventEntity, 'e')
    .where('e.id IN (:...ids)', { ids: links.map(({ eventId }) => eventId) })
    .getMany();
  const byId = new Map(events.map((event) => [event.id, event]));
  return links.map((link) => ({ place: link.place, hash: link.hash, event: byId.get(link.eventId) }));
}

/** The hash at each of some places, of which there must be one; none where the trail does not go so far. */
export async function hashesAt(
  { manager }: Rows,
  places: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const links = await manager
    .createQueryBuilder(LinkEntity, 'l')
    .where('l.place IN (:...places)', { places })
    .getMany();
  return new Map(links.map(({ place, hash }) => [place, hash]));
}

/** An event that stands in no link; undefined where there is none. */
export async function unlinked({ manager }: Rows): Promise<string | undefined> {
  const found = await manager
    .createQueryBuilder(EventEntity, 'e')
    .select('e.id', 'id')
    .leftJoin(LinkEntity, 'l', 'l.eventId = e.id')
    .where('l.place IS NULL')
    .orderBy('e.made', 'ASC')
    .limit(1)
    .getRawOne<{ id: string }>();
  return found?.id;
}
