import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import type { StandingPaper } from '../../documents/paper';
import { Refusal } from '../../domain/errors';
import { COPY_MARKS } from '../../rendering/messages';
import { sendPdf } from '../shared/table-reply';
import { joinedPdf, type BoundPart } from '../../reports/pdf/pdf-join';

/**
 * Sends a copy of a paper that does not hold any more, and says so across each page. What was signed stays as it is.
 *
 * @param papers all of its filing or area
 * @param content the bytes as they were signed
 * @throws Refusal `paper-not-found` for one that holds: the paper itself is handed over then
 */
export function sendMarkedCopy(
  reply: FastifyReply,
  papers: readonly StandingPaper[],
  paperId: string,
  content: Buffer,
): void {
  const paper = papers.find(({ id }) => id === paperId);
  const mark = paper ? COPY_MARKS[paper.standing.is] : '';
  if (!paper || mark === '') throw new Refusal('paper-not-found');
  const part = { group: paper.number, title: mark, content, mark };
  sendPdf(reply, 'salinan', Readable.from(joinedPdf(only(part))));
}

async function* only(part: BoundPart): AsyncGenerator<BoundPart> {
  yield await Promise.resolve(part);
}
