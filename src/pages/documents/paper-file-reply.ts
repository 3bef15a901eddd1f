import type { FastifyReply } from 'fastify';
import { PAPER_FILES, type PaperFileName } from '../../documents/paper';
import { Refusal } from '../../domain/errors';

/** The file of a paper that an address names. @throws Refusal `paper-not-found` */
export function paperFileNamed(name: string): PaperFileName {
  const wanted = PAPER_FILES.find((each) => each === name);
  if (!wanted) throw new Refusal('paper-not-found');
  return wanted;
}

/** Sends the bytes of a paper as they were signed. */
export function sendPaperFile(reply: FastifyReply, name: PaperFileName, content: Buffer): void {
  void reply
    .type(name.endsWith('.pdf') ? 'application/pdf' : 'application/json; charset=utf-8')
    .header('content-disposition', `inline; filename="${name}"`)
    .send(content);
}
