import { Injectable } from '@nestjs/common';
import { AssessmentsService } from '../assessments/assessments.service';
import type { AssessOptions } from '../assessments/assessments.service';
import { UnitOfWork, type WriteScope } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { Refusal } from '../domain/errors';
import type { Statement } from '../domain/statement/statement';
import type { Stamp } from '../domain/statement/typed';
import { StatementsService } from '../statements/statements.service';
import type { StoredStatement } from '../statements/revision';
import { UnitsService } from '../units/units.service';
import { typedStatement } from './typed-form';
import type { TypedForm, TypedStatement } from './typed-form';

/** What became of a form: what cannot be read in it (or that the reason is missing), or everything stored and assessed. */
export type Saved = { readonly faults: TypedStatement['faults'] } | Assessed;

/** A revision that stands now, and its assessment. */
export interface Assessed {
  readonly assessmentId: string;
  readonly statementId: string;
}

/** Statements that are typed or corrected on a form. */
@Injectable()
export class TypingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly statements: StatementsService,
    private readonly assessments: AssessmentsService,
    private readonly units: UnitsService,
  ) {}

  /** The newest revision of the year that this one belongs to.
   * @throws Refusal `statement-not-found` */
  async newestOf(caller: Caller, statementId: string): Promise<StoredStatement> {
    const stored = await this.statements.get(caller, statementId);
    return (await this.statements.latest(caller, stored.unitId, stored.year)) ?? stored;
  }

  /** What is stored of a unit and year by these names, if it is known without doubt. */
  async stored(caller: Caller, { unit, period }: Statement): Promise<StoredStatement | undefined> {
    const known = await this.units.onlyNamed(caller, unit.name, unit.kind);
    return known && this.statements.latest(caller, known.id, period.year);
  }

  /**
   * Stores a corrected form as the next revision and assesses it, and the year after, which grows from it.
   *
   * @throws Refusal `statement-not-found`; `bad-request` (newer-revision) when somebody else was faster
   */
  async correct(caller: Caller, statementId: string, form: TypedForm, reason: string): Promise<Saved> {
    const base = await this.statements.get(caller, statementId);
    const { statement, faults } = typedStatement(base.statement, form, stampNow(caller));
    if (faults.length > 0 || reason === '') return { faults };
    return this.revised(caller, base, (scope) => this.statements.revise(scope, base, statement, reason));
  }

  /**
   * Brings the state of an earlier revision back as the newest one and assesses it, and the year after.
   *
   * @returns with `stood` where it is what stands already: nothing is changed then
   * @throws Refusal `statement-not-found`
   */
  async bringBack(caller: Caller, statementId: string): Promise<Assessed & { readonly stood: boolean }> {
    const wanted = await this.statements.get(caller, statementId);
    const before = await this.statements.latest(caller, wanted.unitId, wanted.year);
    const back = await this.revised(caller, wanted, (scope) => this.statements.bringBack(scope, statementId));
    return { ...back, stood: back.statementId === before?.id };
  }

  /** Revises a year and assesses it as it was assessed before, and the year after, which grows from it.
   * @param by how to assess it, where it is not as before */
  async revised(
    caller: Caller,
    base: StoredStatement,
    revise: (scope: WriteScope) => Promise<string>,
    by?: AssessOptions,
  ): Promise<Assessed> {
    const options = by ?? (await this.optionsOf(caller, base.id));
    const after = await this.statements.latest(caller, base.unitId, base.year + 1);
    const optionsAfter = after && (await this.optionsOf(caller, after.id));
    return this.unitOfWork.run(caller, async (scope) => {
      const revised = await revise(scope);
      const assessmentId = await this.assessments.assessOnceIn(scope, revised, options);
      if (after) await this.assessments.assessOnceIn(scope, after.id, optionsAfter);
      return { assessmentId, statementId: revised };
    });
  }

  /**
   * Stores and assesses a new year, of a known unit or a new one. A year that is stored already is corrected instead.
   *
   * @throws Refusal `bad-request` (nothing-typed, newer-revision, unit-ambiguous), `no-rule-set-in-force`
   */
  async create(caller: Caller, empty: Statement, form: TypedForm, options: AssessOptions): Promise<Saved> {
    const { statement, faults } = typedStatement(empty, form, stampNow(caller));
    if (faults.length > 0) return { faults };
    if (statement.figures.size + statement.answers.size === 0)
      throw new Refusal('bad-request', { reason: 'nothing-typed' });
    if (await this.stored(caller, statement)) throw new Refusal('bad-request', { reason: 'newer-revision' });
    return this.unitOfWork.run(caller, async (scope) => this.storeNew(scope, statement, options));
  }

  private async storeNew(scope: WriteScope, statement: Statement, options: AssessOptions): Promise<Saved> {
    const intake = { unit: statement.unit, statements: [statement] };
    const { years } = await this.statements.store(scope, intake);
    const statementId = years[0]?.statementId ?? '';
    return { statementId, assessmentId: await this.assessments.assessOnceIn(scope, statementId, options) };
  }

  /** The rules and readings a statement was judged by last. */
  async optionsOf(caller: Caller, statementId: string): Promise<AssessOptions> {
    const [newest] = await this.assessments.ofStatement(caller, statementId);
    if (!newest) return {};
    const { ruleSetId, readings, definedOtherwise, editionHash: edition } = newest;
    return { ruleSetId, readings, definedOtherwise, edition };
  }
}

const stampNow = ({ id }: Caller): Stamp => ({ by: id, on: new Date().toISOString().slice(0, 10) });
