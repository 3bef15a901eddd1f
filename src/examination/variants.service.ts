import { Injectable } from '@nestjs/common';
import { AssessmentsService } from '../assessments/assessments.service';
import { record } from '../audit/record';
import { hold } from '../database/hold';
import { newId } from '../database/id';
import { Reader, UnitOfWork, type Rows } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { Refusal } from '../domain/errors';
import { variantOutcome, variantReading } from '../domain/filing/variants';
import type { ChosenVariant, VariantOutcome } from '../domain/filing/variants';
import type { FiledYear } from '../filings/filing';
import { mustBeExamined, mustExamine } from '../filings/gate';
import { TypingService } from '../intake/typing.service';
import { StatementsService } from '../statements/statements.service';
import { UnitsService } from '../units/units.service';
import { VariantEntity } from './variant.entity';

/** A variant as it is kept. */
export type Variant = Readonly<
  Pick<VariantEntity, 'id' | 'about' | 'label' | 'note' | 'actor' | 'at' | 'chosenBy' | 'chosenAt' | 'reason'>
>;

/** A variant beside what counts. */
export interface ComparedVariant {
  readonly variant: Variant;
  /** Absent where another law judges the year now, or this one has no such option any more. */
  readonly outcome?: VariantOutcome;
}

/** Other readings of the law that examiners keep beside a year, compare, and choose with a reason. */
@Injectable()
export class VariantsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: Reader,
    private readonly units: UnitsService,
    private readonly statements: StatementsService,
    private readonly assessments: AssessmentsService,
    private readonly typing: TypingService,
  ) {}

  /** The variants of the year of an assessment, worked out beside it, the oldest first.
   * @throws Refusal `assessment-not-found` */
  async beside(caller: Caller, assessmentId: string): Promise<ComparedVariant[]> {
    const { assessment, statement } = await this.assessments.get(caller, assessmentId);
    const rows = await this.of(statement);
    return rows.map((variant) => {
      const same = variant.ruleSetId === assessment.basis.law.id;
      const outcome = same ? variantOutcome(assessment, variant.readings) : undefined;
      return { variant, ...(outcome ? { outcome } : {}) };
    });
  }

  /** Those of a year that examiners chose, with their reasons, in the order chosen; nothing of a unit out of reach. */
  async chosen(caller: Caller, { unitId, year }: FiledYear): Promise<ChosenVariant[]> {
    if (!(await this.units.withinReach(caller, unitId))) return [];
    return (await this.of({ unitId, year }))
      .sort((a, b) => ((a.chosenAt ?? '') < (b.chosenAt ?? '') ? -1 : 1))
      .flatMap(({ ruleSetId, about, label, readings, reason, chosenBy: by, chosenAt: at }) =>
        by === null || at === null
          ? []
          : [{ ruleSetId, about, label, readings, reason, by, on: at.slice(0, 10) }],
      );
  }

  /**
   * Keeps another option of a reading as a variant; one that is kept already stays one.
   *
   * @returns the year that it stands beside
   * @throws Refusal `assessment-not-found`, `unknown-reading`; `bad-request` (not-yours)
   */
  async keep(caller: Caller, assessmentId: string, option: string, note: string): Promise<FiledYear> {
    mustExamine(caller);
    const { assessment, statement } = await this.assessments.get(caller, assessmentId);
    const { unitId, year } = statement;
    const { basis } = assessment;
    const reading = variantReading(basis, option);
    if (!reading) throw new Refusal('unknown-reading', { reading: option });
    const ruleSetId = basis.law.id;
    await this.unitOfWork.run(caller, async (scope) => {
      await hold(scope, 'unit', unitId);
      await this.units.get(caller, unitId, scope);
      const known = await this.of(statement, scope);
      if (known.some((each) => isSame(each, { ...reading, ruleSetId }))) return;
      const { actor, at } = scope;
      const kept = { id: newId(), unitId, year, ruleSetId, ...reading, note, actor, at };
      await scope.manager.insert(VariantEntity, { ...kept, chosenBy: null, chosenAt: null, reason: '' });
      const details = { year, readings: [...reading.readings], note };
      await record(scope, { action: 'variant-kept', subject: 'unit', subjectId: unitId, details });
    });
    return { unitId, year };
  }

  /**
   * Reads the year as a variant says from now on: its newest revision is assessed anew by it.
   *
   * @returns the assessment
   * @throws Refusal `unit-not-found`, `filing-closed`; `bad-request` (not-yours, reason-missing, unknown-variant)
   */
  async choose(caller: Caller, { unitId, year }: FiledYear, id: string, reason: string): Promise<string> {
    mustExamine(caller);
    if (reason === '') throw new Refusal('bad-request', { reason: 'reason-missing' });
    const variant = (await this.of({ unitId, year })).find((each) => each.id === id);
    const newest = await this.statements.latest(caller, unitId, year);
    const options = newest && (await this.typing.optionsOf(caller, newest.id));
    if (!variant || !newest || options?.ruleSetId !== variant.ruleSetId)
      throw new Refusal('bad-request', { reason: 'unknown-variant' });
    return this.unitOfWork.run(caller, async (scope) => {
      await mustBeExamined(scope, { unitId, year });
      const { readings } = variant;
      const assessment = await this.assessments.assessIn(scope, newest.id, { ...options, readings });
      const { actor: chosenBy, at: chosenAt } = scope;
      await scope.manager.update(VariantEntity, { id }, { chosenBy, chosenAt, reason });
      const details = { year, readings: [...readings], reason, assessment };
      await record(scope, { action: 'variant-chosen', subject: 'unit', subjectId: unitId, details });
      return assessment;
    });
  }

  private of({ unitId, year }: FiledYear, from: Rows = this.reader): Promise<VariantEntity[]> {
    const order = { at: 'ASC', id: 'ASC' } as const;
    return from.manager.find(VariantEntity, { where: { unitId, year }, order });
  }
}

const isSame = (
  a: Pick<VariantEntity, 'ruleSetId' | 'readings'>,
  b: Pick<VariantEntity, 'ruleSetId' | 'readings'>,
): boolean =>
  a.ruleSetId === b.ruleSetId && [...a.readings].sort().join(' ') === [...b.readings].sort().join(' ');
