import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Reader, UnitOfWork, type WriteScope } from '../../database/unit-of-work';
import { PapersService } from '../../documents/papers.service';
import type { Caller } from '../../domain/access/caller';
import { Refusal } from '../../domain/errors';
import { setOf, type SetPart } from '../../domain/papers/set';
import { paperFacts } from '../../documents/shown/paper-view';
import { DeskService } from '../../examination/desk.service';
import { JobQueue, type Halt, type JobContext } from '../../jobs/job-queue';
import { PAPER_WORDS } from '../../rendering/messages';
import { IssuingService } from '../issuing.service';
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
    const parts = item ? await this.partsOf(caller, filingId) : [];
    const files: NewFile[] = [];
    for (const [at, part] of parts.entries()) {
      if (context.stopped()) return;
      files.push(...(await this.filesOf(caller, filingId, part)));
      context.progress(at + 1, parts.length);
    }
    await this.unitOfWork.run(caller, async (scope) => {
      if (item) {
        await replaceFiles(scope, item, files);
        await changeItem(scope, item, 'done');
      }
      await context.finishIn(scope);
    });
  }

  /** @throws Refusal `paper-refused` where there is nothing to print: it is named in the list of what failed */
  private async partsOf(caller: Caller, filingId: string): Promise<SetPart[]> {
    const open = await this.desk.get(caller, filingId);
    const issued = await this.papers.of(caller, { filingId });
    const parts = setOf(paperFacts(open, true), open.shown !== undefined, issued);
    if (parts.length === 0) throw new Refusal('paper-refused', { obstacle: 'nothing-reported' });
    return parts;
  }

  /** What is signed stays with its paper; a draft is printed. A report brings what stands behind it. */
  private async filesOf(caller: Caller, filingId: string, part: SetPart): Promise<NewFile[]> {
    const { kind } = part;
    const { title } = PAPER_WORDS[kind];
    if (part.of === 'paper') {
      const { paperId } = part;
      const own: NewFile = { name: 'dokumen.pdf', title, paperId, content: null };
      const annex: NewFile = { name: 'lampiran.pdf', title: `${title}: lampiran`, paperId, content: null };
      return kind === 'report' ? [own, annex] : [own];
    }
    const day = new Date().toISOString().slice(0, 10);
    const draft = (name: string, of: string, content: Buffer): NewFile => ({
      name: `draf-${name}.pdf`,
      title: `${of} (draf)`,
      paperId: null,
      content,
    });
    const files = [draft(kind, title, await this.issuing.draft(caller, filingId, part.kind, day))];
    if (kind !== 'report') return files;
    const annex = await this.issuing.draftAnnex(caller, filingId, day);
    return [...files, draft('lampiran', `${title}: lampiran`, annex)];
  }
}

async function halted(scope: WriteScope, setId: string, filingId: string, state: PrintState): Promise<void> {
  const item = await findItem(scope, setId, filingId);
  if (item && item.state !== 'done') await changeItem(scope, item, state);
}
