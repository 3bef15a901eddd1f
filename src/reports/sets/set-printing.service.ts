import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Reader, UnitOfWork, type WriteScope } from '../../database/unit-of-work';
import { PapersService } from '../../documents/papers.service';
import type { Caller } from '../../domain/access/caller';
import { Refusal } from '../../domain/errors';
import type { UnitPaper } from '../../domain/papers/kinds';
import { setOf, type SetPart } from '../../domain/papers/set';
import { paperFacts } from '../../documents/shown/paper-view';
import { DeskService } from '../../examination/desk.service';
import { JobQueue, type Halt, type JobContext } from '../../jobs/job-queue';
import { PAPER_WORDS } from '../../rendering/messages';
import { IssuingService, type Drafting } from '../issuing.service';
import { changeItem, findItem, replaceFiles } from './sets.store';
import type { PrintFileEntity, PrintState } from './print-set.entity';

type NewFile = Omit<PrintFileEntity, 'setId' | 'position' | 'number'>;

const AFTER_HALT: Readonly<Record<Halt['state'], PrintState>> = {
  queued: 'waiting',
  failed: 'waiting',
  stopped: 'stopped',
  dead: 'failed',
  discarded: 'discarded',
};

/** Prints the papers of one unit's year, one job each. */
@Injectable()
export class SetPrintingService implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly desk: DeskService,
    private readonly papers: PapersService,
    private readonly issuing: IssuingService,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('print-papers', ({ set, filing }, context) => this.print(set, filing, context));
    this.jobs.onHalt('print-papers', (scope, { set, filing }, { state }) =>
      halted(scope, set, filing, AFTER_HALT[state]),
    );
  }

  private async print(setId: string, filingId: string, context: JobContext): Promise<void> {
    const { caller } = context;
    const item = await findItem(this.reader, setId, filingId);
    const files = item ? await this.files(caller, filingId, context) : [];
    if (!files) return;
    await this.unitOfWork.run(caller, async (scope) => {
      if (item) {
        await replaceFiles(scope, item, files);
        await changeItem(scope, item, 'done');
      }
      await context.finishIn(scope);
    });
  }

  /**
   * What is signed as it stays with its paper, the rest as drafts; the filing is opened and judged once for all of them.
   *
   * @returns undefined where it was stopped
   * @throws Refusal `paper-refused` where there is nothing to print: it is named in the list of what failed
   */
  private async files(caller: Caller, filingId: string, context: JobContext): Promise<NewFile[] | undefined> {
    const open = await this.desk.get(caller, filingId);
    const issued = await this.papers.of(caller, { filingId });
    const parts = setOf(paperFacts(open, true), open.shown !== undefined, issued);
    if (parts.length === 0) throw new Refusal('paper-refused', { obstacle: 'nothing-reported' });
    const drafting = await this.issuing.drafting(caller, open);
    const files: NewFile[] = [];
    for (const [at, part] of parts.entries()) {
      if (context.stopped()) return undefined;
      files.push(...(part.of === 'paper' ? signedFiles(part) : await this.drafts(drafting, part.kind)));
      context.progress(at + 1, parts.length);
    }
    return files;
  }

  /** A report brings what stands behind it. */
  private async drafts(drafting: Drafting, kind: UnitPaper): Promise<NewFile[]> {
    const { title } = PAPER_WORDS[kind];
    const day = new Date().toISOString().slice(0, 10);
    const files = [draftFile(kind, title, await this.issuing.draftOf(drafting, kind, day))];
    if (kind !== 'report') return files;
    const annex = await this.issuing.draftAnnexOf(drafting, day);
    return [...files, draftFile('lampiran', `${title}: lampiran`, annex)];
  }
}

const draftFile = (name: string, of: string, content: Buffer): NewFile => ({
  name: `draf-${name}.pdf`,
  title: `${of} (draf)`,
  paperId: null,
  content,
});

/** What was signed stays with its paper: the set only names it. */
function signedFiles({ kind, paperId }: Extract<SetPart, { of: 'paper' }>): NewFile[] {
  const { title } = PAPER_WORDS[kind];
  const own: NewFile = { name: 'dokumen.pdf', title, paperId, content: null };
  const annex: NewFile = { name: 'lampiran.pdf', title: `${title}: lampiran`, paperId, content: null };
  return kind === 'report' ? [own, annex] : [own];
}

async function halted(scope: WriteScope, setId: string, filingId: string, state: PrintState): Promise<void> {
  const item = await findItem(scope, setId, filingId);
  if (item && item.state !== 'done') await changeItem(scope, item, state);
}
