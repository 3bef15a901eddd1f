import { hold } from '../database/hold';
import type { Rows, WriteScope } from '../database/unit-of-work';
import { next, START, type ChainedEvent, type Head, type StoredLink } from '../domain/trail/chain';
import { EventEntity } from './event.entity';
import { LinkEntity } from './link.entity';

/** How many links one INSERT carries: three values each, below the limit of both databases. */
const ROWS_AT_ONCE = 1000;

const waiting = new WeakMap<WriteScope, ChainedEvent[]>();
const ends = new WeakMap<WriteScope, Head>();

/** Chains an event at the end of its transaction: whoever waits for the end of the trail then waits for nothing else. */
export function linkLater(scope: WriteScope, event: ChainedEvent): void {
  const others = waiting.get(scope);
  if (others) {
    others.push(event);
    return;
  }
  const events = [event];
  waiting.set(scope, events);
  scope.lastly(() => linkAll(scope, events));
}

/** The end of the trail that a transaction came to; undefined where it wrote nothing down. */
export const endOf = (scope: WriteScope): Head | undefined => ends.get(scope);

async function linkAll(scope: WriteScope, events: readonly ChainedEvent[]): Promise<void> {
  await hold(scope, 'trail', 'end');
  let head = await newestHead(scope);
  const links = events.map((event) => ({ ...(head = next(head, event)), eventId: event.id }));
  for (let at = 0; at < links.length; at += ROWS_AT_ONCE)
    await scope.manager.insert(LinkEntity, links.slice(at, at + ROWS_AT_ONCE));
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
  const ids = links.map(({ eventId }) => eventId);
  const events = await manager
    .createQueryBuilder(EventEntity, 'e')
    .where(ids.length > 0 ? 'e.id IN (:...ids)' : '1 = 0', { ids })
    .getMany();
  const byId = new Map(events.map((event) => [event.id, event]));
  return links.map((link) => ({ place: link.place, hash: link.hash, event: byId.get(link.eventId) }));
}

/** The hash at a place; undefined where the trail does not go so far. */
export async function hashAt({ manager }: Rows, place: number): Promise<string | undefined> {
  return (await manager.findOneBy(LinkEntity, { place }))?.hash;
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
