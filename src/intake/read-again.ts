import type { Caller } from '../domain/access/caller';
import type { StatementsService } from '../statements/statements.service';
import type { Incoming } from './taken';
import type { Understood } from './understanding.service';

/** Years that were stored from this very file before: read otherwise now, they become revisions without a question. */
export async function readAgain(
  statements: StatementsService,
  caller: Caller,
  { uploadId, filename }: Incoming,
  { unitId, reading }: Understood,
): Promise<Incoming['replaceComparatives']> {
  if (uploadId === undefined || unitId === undefined) return undefined;
  const said = reading.statements.map(({ period }) => period.year);
  const newest = await statements.newestOf(caller, unitId, said);
  const years = newest.flatMap((each) => (each.uploadId === uploadId ? [each.year] : []));
  const reason = `Cara membaca berkas ${filename} diperbaiki`;
  return years.length > 0 ? { years, reason, again: true } : undefined;
}
