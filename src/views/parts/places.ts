import type { Origin } from '../../domain/statement/statement';
import { actorWords } from '../../rendering/messages';
import { date } from '../../rendering/numbers';

/**
 * Where a figure came from: "NERACA!C12", a place in a JSON statement, or who typed it and when.
 *
 * @param home the file the report is about; another one is named
 */
export function placeOf(origin: Origin, home: string): string {
  if (origin.at === 'form')
    return `isian “${origin.field}” oleh ${actorWords(origin.by)}, ${date(origin.on)}`;
  const place = origin.at === 'cell' ? `${origin.sheet}!${origin.cell}` : origin.path;
  const file = origin.file === home ? '' : `${origin.file}: `;
  return `${file}${place}${wordingOf(origin)}`;
}

function wordingOf(origin: Origin): string {
  if (origin.at !== 'cell') return '';
  const label = origin.label === undefined ? '' : ` “${origin.label}”`;
  return `${label}${origin.turned === true ? ' (tanda dibalik)' : ''}`;
}

/** The same for a reader who has the file open: "lembar NERACA, sel C12". */
export function placeWords(origin: Origin): string {
  if (origin.at === 'cell') return `lembar ${origin.sheet}, sel ${origin.cell}`;
  return origin.at === 'json' ? origin.path : `isian “${origin.field}”`;
}

/** A file without the folders it lies in. */
export function fileName(path: string): string {
  return path.split(/[\\/]/).pop() ?? path;
}
