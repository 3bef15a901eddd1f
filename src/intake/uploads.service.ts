import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { AssessmentsService } from '../assessments/assessments.service';
import { UnitOfWork, type WriteScope } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { withStatement } from '../domain/assessment/basis';
import { assess } from '../domain/assessment/assess';
import type { Assessment } from '../domain/assessment/assess';
import type { RuleSet } from '../domain/rules/rule-set';
import type { Fault } from '../domain/statement/fault';
import type { Kind } from '../domain/statement/kind';
import { MappingMemoryService } from './mapping-memory.service';
import { closeReaders, warmUp } from '../ingestion/read-workbook';
import type { FileReading } from '../reading/layout';
import { StatementsService } from '../statements/statements.service';
import type { ComparativeChanged, ContestedYear, Intake, LayerChoices, Stored } from '../statements/intake';
import { doubtfulIn } from '../reading/row-choices';
import type { RowChoices } from '../reading/row-choices';
import { UnderstandingService, newsIn } from './understanding.service';
import type { Understood } from './understanding.service';

/** A file that came in, and how it is to be taken. */
export interface Incoming {
  readonly filename: string;
  readonly content: Buffer;
  /** As the file says it, unless given. */
  readonly kind?: Kind;
  /** The unit's name, where the file does not say it. */
  readonly name?: string;
  /** The book year of its latest figures, where the file does not say it. */
  readonly year?: number;
  /** The rule set to judge by; the one in force unless given. */
  readonly ruleSetId?: string;
  /** Why the latest year is corrected, if it is; the file is named unless given. */
  readonly reason?: string;
  /** What a person chose for its rows: with it, rows that are still doubtful are left out and not asked about. */
  readonly choices?: RowChoices;
  /** The kept original, where it came in before. */
  readonly uploadId?: string;
  /** Earlier years whose figures in this file replace the stored ones, and why. */
  readonly replaceComparatives?: Intake['replaceComparatives'];
  /** What a person chose where the file contradicts what was typed: with it, nothing is asked, and what is left open stays typed. */
  readonly layers?: LayerChoices;
}

/** An earlier year in which the file says otherwise, with what its figures would earn. */
export interface ChangedYear extends ComparativeChanged {
  /** By the rules of the year's newest assessment; absent where it has none. */
  readonly trial?: { readonly ruleSet: RuleSet; readonly stored: Assessment; readonly found: Assessment };
}

/** A file that was stored and assessed. */
export interface TakenIn {
  /** Of the latest year. */
  readonly assessmentId: string;
  readonly kind: Kind;
  /** Years of which a new revision was stored. */
  readonly revised: readonly number[];
  readonly comparativesChanged: readonly ChangedYear[];
  /** Where the file contradicts what was typed, and a choice came with it. */
  readonly decided: readonly ContestedYear[];
  /** The kept original, for the choice between old and new figures. */
  readonly uploadId: string | null;
  readonly unread: FileReading['unread'];
  readonly amounts: FileReading['amounts'];
}

/** A file with rows that somebody has to look at first: its original is kept, and nothing of it is stored. */
export interface Asked {
  readonly askedAbout: string;
  readonly doubtful: Understood['reading']['rows'];
  readonly unread: FileReading['unread'];
  readonly amounts: FileReading['amounts'];
}

/** A file that does not say its book year: its original is kept, and nothing of it is stored until somebody says it. */
export interface YearAsked {
  readonly yearAskedOf: string;
}

/** A file that contradicts what was typed: its original is kept, and nothing of it is stored until somebody chooses. */
export interface LayersAsked {
  readonly layersAskedOf: string;
  readonly unit: Understood['unit'];
  readonly years: readonly ContestedYear[];
}

/** What became of a file: its faults and nothing stored, a question, or everything stored and assessed. */
export type Taken = { readonly faults: readonly Fault[] } | YearAsked | Asked | LayersAsked | TakenIn;

const asksYear = (faults: readonly Fault[]): boolean => faults.every(({ code }) => code === 'year-open');

/** Takes a file in: reads it, stores it and assesses every year of it, all or nothing. */
@Injectable()
export class UploadsService implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly statements: StatementsService,
    private readonly assessments: AssessmentsService,
    private readonly understanding: UnderstandingService,
    private readonly memory: MappingMemoryService,
  ) {}

  /** The first workbook does not wait for the Excel library to load. */
  onApplicationBootstrap(): void {
    warmUp();
  }

  async onApplicationShutdown(): Promise<void> {
    await closeReaders();
  }

  /** @throws Refusal `no-rule-set-in-force`, `unknown-rule-set`, `bad-request` (unit-ambiguous), `unit-not-found` */
  async take(caller: Caller, incoming: Incoming): Promise<Taken> {
    const understood = await this.understanding.read(caller, incoming);
    if ('faults' in understood)
      return asksYear(understood.faults) ? { yearAskedOf: await this.kept(caller, incoming) } : understood;
    const { rows, unread, amounts } = understood.reading;
    const doubtful = doubtfulIn(rows);
    if (doubtful.length === 0 || incoming.choices) return this.store(caller, incoming, understood);
    return { askedAbout: await this.kept(caller, incoming), doubtful, unread, amounts };
  }

  /** The kept original of a file that somebody is asked about. */
  private async kept(caller: Caller, { filename, content, uploadId }: Incoming): Promise<string> {
    if (uploadId !== undefined) return uploadId;
    return this.unitOfWork.run(caller, async (scope) =>
      this.statements.keepUpload(scope, { filename, content }),
    );
  }

  private async store(
    caller: Caller,
    incoming: Incoming,
    understood: Understood,
  ): Promise<LayersAsked | TakenIn> {
    const again = await this.readAgain(caller, incoming, understood);
    const given =
      again && !incoming.replaceComparatives ? { ...incoming, replaceComparatives: again } : incoming;
    const reason = incoming.reason ?? again?.reason;
    const taken = await this.unitOfWork.run(caller, async (scope) => {
      const stored = await this.statements.store(scope, intakeOf(given, understood, reason));
      return this.settle(scope, incoming, understood, stored);
    });
    if ('layersAskedOf' in taken) return taken;
    const { statements } = understood.reading;
    const changed = taken.comparativesChanged.map(async (each) => this.tryYear(caller, each, statements));
    return { ...taken, comparativesChanged: await Promise.all(changed) };
  }

  /** Assesses what was stored, or keeps the file while somebody is asked. */
  private async settle(
    scope: WriteScope,
    { filename, content, uploadId: kept, ruleSetId }: Incoming,
    understood: Understood,
    stored: Stored,
  ): Promise<LayersAsked | TakenIn> {
    const { unit, reading } = understood;
    const { years, comparativesChanged, decided, uploadId, undecided } = stored;
    if (undecided.length > 0) {
      const layersAskedOf = kept ?? (await this.statements.keepUpload(scope, { filename, content }));
      return { layersAskedOf, unit, years: undecided };
    }
    const assessmentId = await this.assessAll(scope, years, ruleSetId ?? reading.ruleSet);
    await this.memory.keep(scope, stored.unitId, uploadId ?? kept ?? null, newsIn(understood));
    const revised = years.filter((each) => each.outcome === 'revised').map((each) => each.year);
    const { unread, amounts } = reading;
    const news = { revised, comparativesChanged, decided };
    return { assessmentId, kind: unit.kind, ...news, uploadId, unread, amounts };
  }

  /** @returns the id of the assessment of the latest year */
  private async assessAll(
    scope: WriteScope,
    years: Stored['years'],
    ruleSetId: string | undefined,
  ): Promise<string> {
    let assessmentId = '';
    for (const { statementId } of years) {
      const options = ruleSetId === undefined ? {} : { ruleSetId };
      assessmentId = await this.assessments.assessOnceIn(scope, statementId, options);
    }
    return assessmentId;
  }

  /** Years that were stored from this very file before: read otherwise now, they become revisions without a question. */
  private async readAgain(
    caller: Caller,
    { uploadId, filename }: Incoming,
    { unitId, reading }: Understood,
  ): Promise<Incoming['replaceComparatives']> {
    if (uploadId === undefined || unitId === undefined) return undefined;
    const newest = await Promise.all(
      reading.statements.map(async ({ period }) => this.statements.latest(caller, unitId, period.year)),
    );
    const years = newest.flatMap((each) => (each?.uploadId === uploadId ? [each.year] : []));
    const reason = `Cara membaca berkas ${filename} diperbaiki`;
    return years.length > 0 ? { years, reason, again: true } : undefined;
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

function intakeOf(
  { filename, content, replaceComparatives, layers }: Incoming,
  { unit, reading }: Understood,
  reason = `Berkas ${filename} memuat angka lain`,
): Intake {
  return {
    unit,
    statements: reading.statements,
    upload: { filename, content },
    reason,
    ...(replaceComparatives ? { replaceComparatives } : {}),
    ...(layers ? { choices: layers } : {}),
  };
}
