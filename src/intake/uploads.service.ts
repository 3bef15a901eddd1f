import { Injectable } from '@nestjs/common';
import { AssessmentsService } from '../assessments/assessments.service';
import { Reader, UnitOfWork, type WriteScope } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { withStatement } from '../domain/assessment/basis';
import { assess } from '../domain/assessment/assess';
import type { Fault } from '../domain/statement/fault';
import type { FiledYear } from '../filings/filing';
import { MappingMemoryService } from './mapping-memory.service';
import type { FileReading } from '../reading/layout';
import { StatementsService } from '../statements/statements.service';
import type { ComparativeChanged, Stored } from '../statements/intake';
import { doubtfulIn } from '../reading/row-choices';
import { settleDraft } from './row-drafts.store';
import { changeEntry, entryOfUpload } from './tray.store';
import { noteAsked, noteStored, ownerIn, type InTray } from './tray-notes';
import type { Question } from './tray';
import { namedPart } from '../reading/part-name';
import { UnitPartsService } from '../units/unit-parts.service';
import { UnitsService } from '../units/units.service';
import { frameQuestion, frameQuestions } from './frame-questions';
import { UnderstandingService, newsOf } from './understanding.service';
import type { News, NotUnderstood, Understood } from './understanding.service';
import { readAgain } from './read-again';
import { intakeOf } from './taken';
import type {
  ChangedYear,
  FrameAsked,
  Incoming,
  Kept,
  LayersAsked,
  PartTaken,
  Taken,
  TakenIn,
} from './taken';

export type { Incoming, Kept, ChangedYear, TakenIn, Asked, FrameAsked, LayersAsked, Taken } from './taken';

/** The years that a file is stored as, where it is said whose they are. */
function yearsIn({ owner }: Incoming, { reading }: Understood): FiledYear[] {
  if (owner === undefined || owner === 'new') return [];
  return reading.statements.map(({ period }) => ({ unitId: owner.unitId, year: period.year }));
}

/** Takes a file in: reads it, stores it and assesses every year of it, all or nothing. */
@Injectable()
export class UploadsService {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly statements: StatementsService,
    private readonly assessments: AssessmentsService,
    private readonly understanding: UnderstandingService,
    private readonly memory: MappingMemoryService,
    private readonly units: UnitsService,
    private readonly unitParts: UnitPartsService,
  ) {}

  /** @throws Refusal `no-rule-set-in-force`, `unknown-rule-set`, `bad-request` (unit-ambiguous), `unit-not-found` */
  async take(caller: Caller, incoming: Incoming): Promise<Taken> {
    const understood = await this.understanding.read(caller, incoming);
    const open = frameQuestions(understood);
    if (open.length > 0) return this.askFrame(caller, incoming, understood, open);
    if ('faults' in understood) return understood;
    const { rows, unread, amounts } = understood.reading;
    const doubtful = doubtfulIn(rows);
    if (doubtful.length === 0 || incoming.choices) return this.store(caller, incoming, understood);
    return { askedAbout: await this.kept(caller, incoming, 'rows'), doubtful, unread, amounts };
  }

  /**
   * A kept original, to be taken in as what was said of it so far.
   *
   * @throws Refusal `upload-not-found`
   */
  async again(caller: Caller, uploadId: string): Promise<Kept> {
    const { filename, content } = await this.statements.upload(caller, uploadId);
    const entry = await entryOfUpload(this.reader, uploadId);
    const owner = entry && ownerIn(entry);
    const frame = entry?.frame;
    const year = entry?.year ?? undefined;
    return {
      ...{ filename, content, uploadId },
      ...(owner === undefined ? {} : { owner }),
      ...(year === undefined ? {} : { year }),
      ...(frame ? { frame } : {}),
    };
  }

  private async askFrame(
    caller: Caller,
    incoming: Incoming,
    understood: Understood | NotUnderstood,
    open: readonly Fault[],
  ): Promise<FrameAsked> {
    const frameAskedOf = await this.kept(caller, incoming, frameQuestion(open));
    const frame = 'reading' in understood ? understood.reading.frame : understood.frame;
    return { frameAskedOf, open, ...(frame && { frame }) };
  }

  /** The kept original of a file that somebody is asked about. */
  private async kept(caller: Caller, incoming: Incoming, question: Question): Promise<string> {
    return this.unitOfWork.run(caller, async (scope) => {
      const uploadId = incoming.uploadId ?? (await this.statements.keepUpload(scope, incoming));
      await noteAsked(scope, { ...incoming, uploadId, question });
      return uploadId;
    });
  }

  /**
   * Stores and assesses what was understood, all or nothing.
   *
   * @param inTray the file of the tray that it is, with what else is written in the same transaction
   * @throws Refusal as {@link take}
   */
  async store(
    caller: Caller,
    incoming: Incoming,
    understood: Understood,
    inTray?: InTray,
  ): Promise<LayersAsked | TakenIn> {
    const again = await readAgain(this.statements, caller, incoming, understood);
    const given =
      again && !incoming.replaceComparatives ? { ...incoming, replaceComparatives: again } : incoming;
    const reason = incoming.reason ?? again?.reason;
    const news = await newsOf(incoming, understood);
    const write = inTray?.write ?? ((_, work) => this.unitOfWork.run(caller, work));
    const taken = await write(yearsIn(incoming, understood), async (scope) => {
      const intake = intakeOf(given, understood, reason);
      const kept = inTray && incoming.uploadId;
      const stored = await this.statements.store(scope, kept === undefined ? intake : { ...intake, kept });
      const settled = await this.settle(scope, { incoming, inTray }, { ...understood, news }, stored);
      await inTray?.finish(scope);
      return settled;
    });
    if ('layersAskedOf' in taken) return taken;
    const { statements } = understood.reading;
    const changed = taken.comparativesChanged.map(async (each) => this.tryYear(caller, each, statements));
    const savingsUnit = await this.takeSavingsUnit(caller, incoming, understood, taken.unitId);
    const comparativesChanged = await Promise.all(changed);
    const found = { ...taken, comparativesChanged, ...(savingsUnit ? { savingsUnit } : {}) };
    // Of a file of the tray it is asked there.
    if (inTray) return found;
    const kin = await this.unitParts.asked(caller, taken.unitId);
    return kin.length > 0 ? { ...found, kinAsked: kin } : found;
  }

  /**
   * Takes the file a second time, as the part of the cooperative that it shows by itself: through the same door, so that
   * what is doubtful in it is asked, and remembered for that part.
   */
  private async takeSavingsUnit(
    caller: Caller,
    { filename, content, year }: Incoming,
    { reading, unit }: Understood,
    wholeId: string,
  ): Promise<PartTaken | undefined> {
    if (!reading.savingsUnit) return undefined;
    const said = {
      kind: reading.savingsUnit,
      name: unit.name,
      ...(year === undefined ? {} : { year }),
    } as const;
    const incoming = { ...said, filename: namedPart(filename), content };
    const first = await this.understanding.read(caller, { ...incoming, owner: 'new' });
    if ('faults' in first) return { incoming, taken: first };
    const part = await this.unitOfWork.run(caller, async (scope) => {
      const whole = await this.units.get(caller, wholeId, scope);
      return this.units.savingsUnitOf(scope, whole, { ...first.unit, name: whole.name });
    });
    const owned = { ...incoming, owner: { unitId: part.id } };
    return { incoming: owned, taken: await this.take(caller, owned) };
  }

  /** Assesses what was stored, or keeps the file while somebody is asked. */
  private async settle(
    scope: WriteScope,
    { incoming, inTray }: { readonly incoming: Incoming; readonly inTray: InTray | undefined },
    { unit, reading, news }: Understood & { readonly news: News },
    stored: Stored,
  ): Promise<LayersAsked | TakenIn> {
    const { uploadId: kept, ruleSetId } = incoming;
    const { years, comparativesChanged, decided, uploadId, undecided } = stored;
    if (undecided.length > 0) {
      const layersAskedOf = kept ?? (await this.statements.keepUpload(scope, incoming));
      await noteAsked(scope, { ...incoming, uploadId: layersAskedOf, question: 'layers' });
      if (inTray) await changeEntry(scope, inTray.entry.id, inTray.known);
      return { layersAskedOf, unit, years: undecided };
    }
    const assessmentId = await this.assessAll(scope, years, ruleSetId ?? reading.ruleSet);
    await this.memory.keep(scope, stored.unitId, uploadId ?? kept ?? null, news);
    const revised = years.filter((each) => each.outcome === 'revised').map((each) => each.year);
    const as = { assessmentId, frame: incoming.frame ?? null };
    await noteStored(scope, kept ?? uploadId, stored, as, inTray);
    await settleDraft(scope, incoming);
    const { unread, amounts } = reading;
    const told = { revised, comparativesChanged, decided };
    const stands = { unitId: stored.unitId, bookYear: years.at(-1)?.year ?? 0, assessmentId };
    return { ...stands, kind: unit.kind, ...told, uploadId, unread, amounts };
  }

  /** @returns the id of the assessment of the latest year */
  private async assessAll(
    scope: WriteScope,
    years: Stored['years'],
    ruleSetId: string | undefined,
  ): Promise<string> {
    let assessmentId = '';
    const options = ruleSetId === undefined ? {} : { ruleSetId };
    for (const { statementId, outcome } of years) {
      const isNew = outcome === 'stored' || outcome === 'revised';
      assessmentId = isNew
        ? await this.assessments.assessIn(scope, statementId, options)
        : await this.assessments.assessOnceIn(scope, statementId, options);
    }
    return assessmentId;
  }

  /** What the figures of the file would earn, beside what was earned with the stored ones. */
  private async tryYear(
    caller: Caller,
    changed: ComparativeChanged,
    statements: FileReading['statements'],
  ): Promise<ChangedYear> {
    const [newest] = await this.assessments.ofStatement(caller, changed.statementId);
    const statement = statements.find((each) => each.period.year === changed.year);
    if (!newest || !statement) return changed;
    const { assessment } = await this.assessments.get(caller, newest.id);
    const found = assess(withStatement(assessment.basis, statement));
    return { ...changed, trial: { ruleSet: assessment.basis.law, stored: assessment, found } };
  }
}
