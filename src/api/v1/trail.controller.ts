import { AuditService, type TrailEvent, type TrailFilter } from '../../audit/audit.service';
import type { Caller } from '../../domain/access/caller';
import { CalledBy } from '../../web/caller';
import { object, optional, orNull, text, type Fields, type Schema } from '../document/schema';
import { Asked, Look, Resource } from './shape/operation';
import { PAGE_FIELDS, paged, pageOf, placeIn, USUAL, type Page, type PageAsked } from './shape/page';
import { isPlaceOfNumber } from './shape/places';

type EventTold = Omit<TrailEvent, 'made'>;

const EVENT = object<EventTold>({
  ...{ id: text, at: text, actor: text, address: orNull(text), action: text, subject: text, subjectId: text },
  details: { type: 'object', additionalProperties: true },
});

interface TrailAsked extends TrailFilter, PageAsked {}

const word: Schema<string> = { ...text, maxLength: 200 };
const day: Schema<string> = { ...text, pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'ISO date of UTC' };
const FILTER: Fields<TrailFilter> = {
  ...{ actor: optional(word), action: optional(word), subject: optional(word), subjectId: optional(word) },
  ...{ from: optional(day), until: optional(day) },
};
const TRAIL = object<TrailAsked>({ ...FILTER, ...PAGE_FIELDS });

/** Who did what when, for administrators. */
@Resource('trail')
export class TrailV1Controller {
  constructor(private readonly audit: AuditService) {}

  /** @throws Refusal `administrators-only`, `bad-request` (cursor-unclear) */
  @Look('', { id: 'listEvents', says: 'What was done, the newest first', answers: pageOf(EVENT) })
  async events(@CalledBy() caller: Caller, @Asked(TRAIL) asked: TrailAsked): Promise<Page<EventTold>> {
    const { cursor, limit = USUAL, ...filter } = asked;
    const before = placeIn(cursor, isPlaceOfNumber)?.[0];
    const found = await this.audit.search(caller, filter, { before, count: limit + 1 });
    return paged(
      found,
      asked,
      ({ made }) => [made],
      ({ made: _, ...event }) => event,
    );
  }
}
