import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { AssessmentsService } from '../assessments/assessments.service';
import { UnitOfWork } from '../database/unit-of-work';
import { assess } from '../domain/assessment/assess';
import type { Assessment } from '../domain/assessment/assess';
import { readAs } from '../domain/rules/readings';
import type { RuleSet } from '../domain/rules/rule-set';
import { tidyFaults } from '../domain/statement/fault';
import type { Fault } from '../domain/statement/fault';
import type { Kind } from '../domain/statement/kind';
import { readFile } from '../ingestion/read-file';
import { closeReaders, warmUp } from '../ingestion/read-workbook';
import type { FileReading } from '../ingestion/layouts/layout';
import { StatementsService } from '../statements/statements.service';
import type { ComparativeChanged } from '../statements/store-statements';

/** A file that came in, and how it is to be taken. */
export interface Incoming {
  readonly filename: string;
  readonly content: Buffer;
  readonly kind: Kind;
  /** The unit's name, where the file does not say it. */
  readonly name?: string;
  /** The rule set to judge by; the one in force unless given. */
  readonly ruleSetId?: string;
  /** Why the latest year is corrected, if it is; the file is named unless given. */
  readonly reason?: string;
  /** Earlier years whose figures in this file replace the stored ones, and why. */
  readonly replaceComparatives?: { readonly years: readonly number[]; readonly reason: string };
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
  /** Years of which a new revision was stored. */
  readonly revised: readonly number[];
  readonly comparativesChanged: readonly ChangedYear[];
  /** The kept original, for the choice between old and new figures. */
  readonly uploadId: string | null;
  readonly unread: FileReading['unread'];
}

/** What became of a file: its faults and nothing stored, or everything stored and assessed. */
export type Taken = { readonly faults: readonly Fault[] } | TakenIn;

/** Takes a file in: reads it, stores it and assesses every year of it, all or nothing. */
@Injectable()
export class UploadsService implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly statements: StatementsService,
    private readonly assessments: AssessmentsService,
  ) {}

  /** The first workbook does not wait for the Excel library to load. */
  onApplicationBootstrap(): void {
    warmUp();
  }

  async onApplicationShutdown(): Promise<void> {
    await closeReaders();
  }

  /** @throws Refusal `no-rule-set-in-force`, `unknown-rule-set`, `bad-request` (unit-ambiguous) */
  async take(incoming: Incoming): Promise<Taken> {
    const { filename, content, kind, name } = incoming;
    const options = { file: filename, kind, ...(name === undefined ? {} : { name }) };
    const outcome = await readFile(content, options);
    if ('faults' in outcome) return { faults: tidyFaults(outcome.faults) };
    return this.store(incoming, outcome.reading);
  }

  private async store(incoming: Incoming, reading: FileReading): Promise<Taken> {
    const { statements } = reading;
    const unit = statements[statements.length - 1]?.unit;
    if (!unit) return { faults: [{ code: 'no-years' }] };
    const { filename, content, replaceComparatives, ruleSetId } = incoming;
    const taken = await this.unitOfWork.run(async (scope) => {
      const stored = await this.statements.store(scope, {
        unit,
        statements,
        upload: { filename, content },
        reason: incoming.reason ?? `Berkas ${filename} memuat angka lain`,
        ...(replaceComparatives ? { replaceComparatives } : {}),
      });
      let assessmentId = '';
      for (const year of stored.years) {
        const options = ruleSetId === undefined ? {} : { ruleSetId };
        assessmentId = await this.assessments.assessOnceIn(scope, year.statementId, options);
      }
      const revised = stored.years.filter((each) => each.outcome === 'revised').map((each) => each.year);
      const { comparativesChanged, uploadId } = stored;
      return { assessmentId, revised, comparativesChanged, uploadId, unread: reading.unread };
    });
    const changed = taken.comparativesChanged.map(async (each) => this.tryYear(each, statements));
    return { ...taken, comparativesChanged: await Promise.all(changed) };
  }

  /** What the figures of the file would earn, beside what was earned with the stored ones. */
  private async tryYear(
    changed: ComparativeChanged,
    statements: FileReading['statements'],
  ): Promise<ChangedYear> {
    const [newest] = await this.assessments.ofStatement(changed.statementId);
    const statement = statements.find((each) => each.period.year === changed.year);
    if (!newest || !statement) return changed;
    const { ruleSet, choices, before, definedOtherwise, assessment } = await this.assessments.get(newest.id);
    const found = assess(readAs(ruleSet, choices), statement, before?.statement, definedOtherwise);
    return { ...changed, trial: { ruleSet, stored: assessment, found } };
  }
}
