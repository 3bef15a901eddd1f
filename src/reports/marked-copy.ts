import { Readable } from 'node:stream';
import type { PaperSubject } from '../documents/paper';
import type { PapersService } from '../documents/papers.service';
import type { Caller } from '../domain/access/caller';
import { Refusal } from '../domain/errors';
import { COPY_MARKS } from '../rendering/messages';
import { joinedPdf, type BoundPart } from './pdf/pdf-join';

/**
 * A copy of a paper that does not hold any more, with that across each page. What was signed stays as it is.
 *
 * @throws Refusal as `PapersService.file`; `paper-not-found` for one that holds: the paper itself is handed over then
 */
export async function markedCopy(
  papers: PapersService,
  caller: Caller,
  subject: PaperSubject,
  paperId: string,
): Promise<Readable> {
  const content = await papers.file(caller, subject, paperId, 'dokumen.pdf');
  const paper = (await papers.of(caller, subject)).find(({ id }) => id === paperId);
  const mark = paper ? COPY_MARKS[paper.standing.is] : '';
  if (!paper || mark === '') throw new Refusal('paper-not-found');
  return Readable.from(joinedPdf(only({ group: paper.number, title: mark, content, mark })));
}

async function* only(part: BoundPart): AsyncGenerator<BoundPart> {
  yield await Promise.resolve(part);
}
