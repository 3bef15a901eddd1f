import type { StandingPaper } from '../documents/paper';
import { Refusal } from '../domain/errors';
import { COPY_MARKS } from '../rendering/messages';
import { joinedPdf, type BoundPart } from './pdf/pdf-join';

/**
 * A copy of a paper that does not hold any more, with that across each page. What was signed stays as it is.
 *
 * @param papers all of its filing or area
 * @param content the bytes as they were signed
 * @throws Refusal `paper-not-found` for one that holds: the paper itself is handed over then
 */
export function markedCopy(
  papers: readonly StandingPaper[],
  paperId: string,
  content: Buffer,
): AsyncGenerator<Buffer> {
  const paper = papers.find(({ id }) => id === paperId);
  const mark = paper ? COPY_MARKS[paper.standing.is] : '';
  if (!paper || mark === '') throw new Refusal('paper-not-found');
  return joinedPdf(only({ group: paper.number, title: mark, content, mark }));
}

async function* only(part: BoundPart): AsyncGenerator<BoundPart> {
  yield await Promise.resolve(part);
}
