import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { AssessmentsService } from '../assessments/assessments.service';
import { UnitOfWork } from '../database/unit-of-work';
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
  /** Earlier years whose figures in this file replace the stored ones, and why. */
  readonly replaceComparatives?: { readonly years: readonly number[]; readonly reason: string };
}

/** What became of a file: its faults and nothing stored, or everything stored and assessed. */
export type Taken =
  | { readonly faults: readonly Fault[] }
  | {
      /** Of the latest year. */
      readonly assessmentId: string;
      readonly comparativesChanged: readonly ComparativeChanged[];
      /** The kept original, for the choice between old and new figures. */
      readonly uploadId: string | null;
      readonly unread: FileReading['unread'];
    };

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
    return this.unitOfWork.run(async (scope) => {
      const stored = await this.statements.store(scope, {
        unit,
        statements,
        upload: { filename, content },
        ...(replaceComparatives ? { replaceComparatives } : {}),
      });
      let assessmentId = '';
      for (const year of stored.years) {
        const options = ruleSetId === undefined ? {} : { ruleSetId };
        assessmentId = await this.assessments.assessIn(scope, year.statementId, options);
      }
      const { comparativesChanged, uploadId } = stored;
      return { assessmentId, comparativesChanged, uploadId, unread: reading.unread };
    });
  }
}
