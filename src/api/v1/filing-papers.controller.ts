import { Param, StreamableFile } from '@nestjs/common';
import { PapersService } from '../../documents/papers.service';
import { PAPER_FILES, type Numbered } from '../../documents/paper';
import type { Caller } from '../../domain/access/caller';
import { Refusal } from '../../domain/errors';
import { UNIT_PAPERS, type UnitPaper } from '../../domain/papers/kinds';
import { IssuingService } from '../../reports/issuing.service';
import { markedCopy } from '../../reports/marked-copy';
import { CalledBy } from '../../web/caller';
import { among, list, object } from '../document/schema';
import { told } from './schemas';
import { NOTHING, type Nothing } from './shape/nothing';
import { Asked, Look, LookFile, Resource, Sent, Store } from './shape/operation';
import { REASONED, type Reasoned } from './shape/said';
import { NUMBERED, standingTold, type StandingTold } from './told/paper';

interface PaperSent {
  readonly kind: Exclude<UnitPaper, 'report'>;
}

const isNotReport = (kind: UnitPaper): kind is PaperSent['kind'] => kind !== 'report';
const PAPER = object<PaperSent>({
  kind: { ...among(UNIT_PAPERS.filter(isNotReport)), description: 'the report itself is issued by signing' },
});

/** The papers of a filing that carry a number: issued, handed out as they were signed, taken back. */
@Resource('filings/:id/papers')
export class FilingPapersV1Controller {
  constructor(
    private readonly papers: PapersService,
    private readonly issuing: IssuingService,
  ) {}

  /** @throws Refusal `filing-not-found` */
  @Look('', {
    ...{ id: 'listPapersOfFiling', says: 'Numbers of a filing, with whether each still holds' },
    answers: list(told('StandingPaper')),
  })
  async list(
    @CalledBy() caller: Caller,
    @Param('id') filingId: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<StandingTold[]> {
    return (await this.papers.of(caller, { filingId })).map(standingTold);
  }

  /** @throws Refusal `filing-not-found`, `step-refused` (not-yours), `paper-refused`, `no-browser`, `printing-failed` */
  @Store('', { id: 'issuePaper', says: 'Issues a paper of a filing as it stands', answers: NUMBERED })
  async issue(
    @CalledBy() caller: Caller,
    @Param('id') filingId: string,
    @Sent(PAPER) { kind: wanted }: PaperSent,
  ): Promise<Numbered> {
    const { id, number, kind, day } = await this.issuing.issue(caller, filingId, wanted);
    return { id, number, kind, day };
  }

  /** Always the very bytes that were signed. @throws Refusal `filing-not-found`, `paper-not-found`, `paper-refused` (damaged) */
  @LookFile(':paperId/files/:name', { id: 'getPaperFile', says: 'A file of a paper' })
  async file(
    @CalledBy() caller: Caller,
    @Param('id') filingId: string,
    @Param('paperId') paperId: string,
    @Param('name') name: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<Buffer> {
    const wanted = PAPER_FILES.find((each) => each === name);
    if (!wanted) throw new Refusal('paper-not-found');
    return this.papers.file(caller, { filingId }, paperId, wanted);
  }

  /** For what does not hold any more. @throws Refusal as `file`; `paper-not-found` for one that holds */
  @LookFile(':paperId/marked-copy', {
    id: 'getMarkedCopy',
    says: 'A copy that says it does not hold, as PDF',
  })
  async copy(
    @CalledBy() caller: Caller,
    @Param('id') filingId: string,
    @Param('paperId') paperId: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<StreamableFile> {
    const subject = { filingId };
    return new StreamableFile(await markedCopy(this.papers, caller, subject, paperId));
  }

  /** It stays in the index with its reason. @throws Refusal `filing-not-found`, `paper-not-found`, `step-refused` (not-yours) */
  @Store(':paperId/annulments', {
    ...{ id: 'annulPaper', says: 'Takes a number back by hand' },
    answers: list(told('StandingPaper')),
  })
  async annul(
    @CalledBy() caller: Caller,
    @Param('id') filingId: string,
    @Param('paperId') paperId: string,
    @Sent(REASONED) { reason }: Reasoned,
  ): Promise<StandingTold[]> {
    await this.papers.annul(caller, { filingId }, paperId, reason);
    return (await this.papers.of(caller, { filingId })).map(standingTold);
  }
}
