import { createHash } from 'node:crypto';

/** What one event says, as it is chained. */
export interface ChainedEvent {
  readonly id: string;
  /** ISO time. */
  readonly at: string;
  readonly actor: string;
  /** Where the request came from; null where nobody was asked. */
  readonly address: string | null;
  readonly action: string;
  readonly subject: string;
  readonly subjectId: string;
  readonly details: unknown;
}

/** The end of the trail: how many events there are, and a hash over all of them. */
export interface Head {
  readonly place: number;
  /** SHA-256, hexadecimal. */
  readonly hash: string;
}

/** Before the first event. */
export const START: Head = { place: 0, hash: '0'.repeat(64) };

/** The end of the trail after one more event: the hash covers the event, its place, and the hash before it. */
export function next(before: Head, event: ChainedEvent): Head {
  const { id, at, actor, address, action, subject, subjectId, details } = event;
  const place = before.place + 1;
  const said = [place, before.hash, id, at, actor, address, action, subject, subjectId, details];
  return { place, hash: createHash('sha256').update(JSON.stringify(said)).digest('hex') };
}

/** A link as it is stored, with the event it stands for where that is still there. */
export interface StoredLink extends Head {
  readonly event: ChainedEvent | undefined;
}

/** Why a link does not hold: it is missing, its event is gone, or one of the two says something else than before. */
export type Fault = 'link-missing' | 'event-missing' | 'changed';

/** The first place at which a trail is broken. */
export interface Break {
  readonly place: number;
  readonly fault: Fault;
  /** Absent where no link stands there. */
  readonly eventId?: string;
}

/**
 * Follows a piece of the trail.
 *
 * @param links in the order of their places
 * @returns the end it comes to, or where it is broken first
 */
export function follow(before: Head, links: readonly StoredLink[]): Head | Break {
  let head = before;
  for (const { place, hash, event } of links) {
    const expected = head.place + 1;
    if (place !== expected) return { place: expected, fault: 'link-missing' };
    if (!event) return { place, fault: 'event-missing' };
    head = next(head, event);
    if (head.hash !== hash) return { place, fault: 'changed', eventId: event.id };
  }
  return head;
}

/** Whether following ended at a break. */
export const isBroken = (end: Head | Break): end is Break => 'fault' in end;

/** A head as it is written elsewhere: `place hash`, a line each. */
export const headLine = ({ place, hash }: Head): string => `${place} ${hash}\n`;

/** The heads in a text of such lines; a line that was cut off while it was written is left out. */
export function headsIn(text: string): Head[] {
  return [...text.matchAll(/^(\d+) ([0-9a-f]{64})$/gm)].map(([, place, hash = '']) => ({
    place: Number(place),
    hash,
  }));
}
