import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { AskedTogether } from '../database/asked-together';
import { Meeting } from '../database/meeting';
import { NothingWritten, Together } from '../database/together';
import { Reader, UnitOfWork, type WriteScope } from '../database/unit-of-work';
import { reachesAll, type Caller } from '../domain/access/caller';
import { Refusal } from '../domain/errors';
import { JOB_KINDS } from '../domain/job/kinds';
import { isByName } from '../domain/matching/match';
import type { UnitIdentity } from '../domain/statement/statement';
import type { Fault } from '../domain/statement/fault';
import { JobQueue, type JobContext } from '../jobs/job-queue';
import { doubtfulIn } from '../reading/row-choices';
import { Settings } from '../settings';
import { Foresight } from '../statements/foresight';
import { StatementsService } from '../statements/statements.service';
import { Gate } from '../threads/gate';
import { UnitsService, type Owner } from '../units/units.service';
import { beginReading, changeEntry, entriesOf, findEntry } from './tray.store';
import type { EntryChange, EntryRow } from './tray.store';
import { candidatesIn, headed, isOther, ownerBy, needOf, NO_NEED, type Need } from './tray-matching';
import { halted } from './tray-halts';
import { besideIn } from './tray-told';
import { noteAsked, ownerIn, type InTray } from './tray-notes';
import { UnderstandingService } from './understanding.service';
import type { Understood } from './understanding.service';
import { frameQuestion, frameQuestions } from './frame-questions';
import { UploadsService } from './uploads.service';
import type { Incoming } from './uploads.service';
import { WhoseService } from './whose.service';
import type { Whose } from './whose.service';

/** What is known of the file of a job before it is read. */
interface Work {
  readonly entry: EntryRow;
  readonly incoming: Incoming & { readonly uploadId: string };
  readonly context: JobContext;
}

/**
 * Files in bytes that are in hand at a time, each counted as no less than this: small ones are many, so that they are stored together;
 * of large ones, whose readings are large too, there are few.
 */
const MOST_WEIGHT = 24 * 1024 * 1024;
const { atOnce } = JOB_KINDS['read-file'];
const LEAST_WEIGHT = MOST_WEIGHT / atOnce;
/** Of those in hand a third is stored, while another is read and the last one lies ready for the thread that reads. */
const THIRD = atOnce / 3;

const NOTHING = (): Promise<void> => Promise.resolve();

/** Reads files of the tray, one job each: stored and assessed where nothing is to be asked, else asked or refused. */
@Injectable()
export class TrayReadingService implements OnModuleInit {
  private readonly together: Together<Need>;
  private readonly gate = new Gate(MOST_WEIGHT);
  private readonly meeting = new Meeting(THIRD);
  private readonly entries: AskedTogether<EntryRow>;

  constructor(
    private readonly jobs: JobQueue,
    private readonly reader: Reader,
    unitOfWork: UnitOfWork,
    private readonly statements: StatementsService,
    private readonly understanding: UnderstandingService,
    private readonly uploads: UploadsService,
    private readonly whose: WhoseService,
    private readonly units: UnitsService,
    private readonly settings: Settings,
    foresight: Foresight,
  ) {
    this.entries = new AskedTogether((ids) => entriesOf(reader, ids));
    const foreseen = (scope: WriteScope, needs: readonly Need[]): Promise<void> =>
      foresight.years(
        scope,
        needs.flatMap(({ years }) => years),
        needs.flatMap(({ names }) => names),
      );
    this.together = new Together(unitOfWork, foreseen, THIRD);
  }

  onModuleInit(): void {
    this.jobs.handle('read-file', ({ entry, turn }, context) => this.begin(entry, turn, context));
    this.jobs.onTake('read-file', (scope, files) => beginReading(scope, files));
    this.jobs.onHalt('read-file', (scope, payload, halt) => halted(scope, payload, halt));
  }

  /** One reading. A file that was handed in again or put away since then is left to the later job. */
  private async begin(id: string, turn: number, context: JobContext): Promise<void> {
    const entry = await this.entryFor(context.caller, id);
    const isOver = entry?.turn !== turn || entry.state !== 'reading';
    const work = isOver
      ? () => this.end(context, NOTHING)
      : () => this.meeting.during((meet) => this.read(entry, context, meet));
    await this.gate.pass(Math.max(entry?.size ?? 0, LEAST_WEIGHT), () => this.together.during(work));
  }

  /** The file of a job: mostly of whoever sent it. */
  private async entryFor(caller: Caller, id: string): Promise<EntryRow | undefined> {
    const entry = await this.entries.of(id);
    const isOwn = entry !== undefined && (reachesAll(caller) || entry.owner === caller.id);
    return isOwn ? entry : findEntry(this.reader, caller, id);
  }

  private async read(entry: EntryRow, context: JobContext, meet: () => Promise<void>): Promise<void> {
    const { caller } = context;
    const { filename, content } = await this.statements.upload(caller, entry.uploadId);
    const owner = ownerIn(entry);
    const beside = besideIn(entry);
    const { limits, sizeSplits } = this.settings;
    const { ruleSetId } = beside;
    const ahead = { limits, sizeSplits, ...(ruleSetId === undefined ? {} : { ruleSetId }) };
    const given = { filename, content, uploadId: entry.uploadId, ...beside, ahead, meet };
    const incoming = owner === undefined ? given : { ...given, owner };
    await this.take({ entry, incoming, context });
  }

  private async take(work: Work): Promise<void> {
    const understood = await this.understanding.read(work.context.caller, work.incoming);
    const open = frameQuestions(understood);
    if (open.length > 0) return this.ask(work, frameQuestion(open), { faults: open });
    await ('faults' in understood ? this.refuse(work, understood.faults) : this.match(work, understood));
  }

  /** Whose it is: as it was said, or as the register says without a doubt. */
  private async match(work: Work, understood: Understood): Promise<void> {
    const { entry, incoming, context } = work;
    const { uploadId, filename } = incoming;
    const { reading } = understood;
    const unit = headed(understood);
    const year = reading.statements.at(-1)?.period.year ?? 0;
    const whose = await this.whose.find(context.caller, { unit, filename, uploadId, year });
    const known = { said: whose.said, saidKey: whose.key, bookYear: year };
    const owner = incoming.owner ?? ownerBy(whose, entry);
    if (owner === undefined) return this.ask(work, 'unit', { ...known, candidates: candidatesIn(whose) });
    const owned = owner === 'named' ? incoming : { ...incoming, owner };
    const again = isOther(owner, understood)
      ? await this.understanding.read(context.caller, owned)
      : understood;
    if ('faults' in again) return this.refuse(work, again.faults);
    const check = this.checkOf(owner, { whose, uploadId, unit, year });
    try {
      await this.settle({ ...work, incoming: owned }, { ...again, unit }, { ...known, check });
    } catch (error) {
      if (!(error instanceof StandsOtherwise)) throw error;
      await this.match(work, understood);
    }
  }

  /** Of files that are known by a name alone and are read side by side, each is to find what the one before it left. */
  private checkOf(owner: Owner | 'named', { whose, uploadId, unit, year }: Named): Check {
    return async (scope) => {
      if (owner === 'named') {
        const known = await this.units.findByNameAndKind(scope.caller, unit.name, unit.kind, scope);
        if (known.length > 0) throw new StandsOtherwise();
      } else if (owner !== 'new' && isByName(whose.match)) {
        const stored = await this.statements.latest(scope.caller, owner.unitId, year, scope);
        if (stored && stored.uploadId !== uploadId) throw new StandsOtherwise();
      }
    };
  }

  /** Its rows are asked about, or it is stored and assessed. */
  private async settle(
    work: Work,
    understood: Understood,
    { check, ...known }: EntryChange & { readonly check: Check },
  ): Promise<void> {
    const { incoming, context } = work;
    const owner = incoming.owner;
    const unitId = owner !== undefined && owner !== 'new' ? { unitId: owner.unitId } : {};
    if (doubtfulIn(understood.reading.rows).length > 0)
      return this.ask(work, 'rows', { ...known, ...unitId, candidates: null });
    try {
      const write: InTray['write'] = (years, store) =>
        this.together.run(context.caller, needOf(years, understood), async (scope) => {
          await check(scope);
          return store(scope);
        });
      const inTray = { entry: work.entry, known, finish: context.finishIn, write };
      await this.uploads.store(context.caller, incoming, understood, inTray);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      await this.refuse(work, [faultOf(error)]);
    }
  }

  private async ask(
    { entry, incoming, context }: Work,
    question: NonNullable<EntryRow['question']>,
    known: EntryChange = {},
  ): Promise<void> {
    await this.end(context, async (scope) => {
      await noteAsked(scope, { ...incoming, question });
      await changeEntry(scope, entry.id, known);
    });
  }

  private async refuse({ entry, context }: Work, faults: readonly Fault[]): Promise<void> {
    await this.end(context, (scope) =>
      changeEntry(scope, entry.id, { state: 'refused', question: null, faults, endedAt: scope.at }),
    );
  }

  private async end(context: JobContext, write: (scope: WriteScope) => Promise<void>): Promise<void> {
    await this.together.run(context.caller, NO_NEED, async (scope) => {
      await write(scope);
      await context.finishIn(scope);
    });
  }
}

/** What a file was matched with stands otherwise now, since another one was stored meanwhile: it is matched anew. */
class StandsOtherwise extends NothingWritten {}

/** Looks, before anything is written of a file, whether what it was matched with still stands so. */
type Check = (scope: WriteScope) => Promise<void>;

/** A file that was matched. */
interface Named {
  readonly whose: Whose;
  readonly uploadId: string;
  readonly unit: UnitIdentity;
  readonly year: number;
}

/** What a refusal says of the file, as one of its faults. */
function faultOf({ code }: Refusal): Fault {
  return { code: code === 'no-rule-set-in-force' || code === 'unknown-rule-set' ? code : 'unit-unclear' };
}
