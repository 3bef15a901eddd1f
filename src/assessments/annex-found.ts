import { Refusal } from '../domain/errors';
import { isPicture, readPicture, type Picture } from '../domain/picture/picture';
import type { Found } from './annex-checks.service';

/** Of a text no more is kept. */
export const LONGEST_FOUND = 2000;

/**
 * What a form says of a point of an annex. Where it agrees, nothing else was found.
 *
 * @param photograph as it was sent
 * @throws Refusal `bad-request` (annex-picture)
 */
export function annexFound(
  fields: ReadonlyMap<string, string>,
  agrees: boolean,
  photograph: Buffer | undefined,
): Found {
  const said = (name: string): string => (fields.get(name) ?? '').slice(0, LONGEST_FOUND);
  return {
    ...{ point: said('point'), agrees, found: agrees ? '' : said('found') },
    ...{ value: agrees ? '' : said('value'), page: said('page'), note: said('note') },
    ...(photograph ? { picture: pictureIn(photograph) } : {}),
  };
}

function pictureIn(content: Buffer): Picture {
  const read = readPicture(content);
  if (!isPicture(read)) throw new Refusal('bad-request', { reason: 'annex-picture' });
  return read;
}
