import { Injectable } from '@nestjs/common';
import { hold } from '../database/hold';
import { Reader, UnitOfWork, type Rows, type WriteScope } from '../database/unit-of-work';
import { mayOpenUnit, reachesAll, type Caller, type GivenYear } from '../domain/access/caller';
import { seesYear } from '../domain/access/given-year';
import { basisFor, readingsOf, type Basis } from '../domain/assessment/basis';
import { assess, type Assessment } from '../domain/assessment/assess';
import { assessToKeep, type Judged } from '../domain/comparison/judged';
import { knownAhead } from '../domain/comparison/judged-ahead';
import { Refusal } from '../domain/errors';
import { Kept, markOf } from '../domain/kept';
import { findRuleSet, ruleSetFor } from '../domain/rules/registry';
import type { RuleSet } from '../domain/rules/rule-set';
import { Settings } from '../settings';
import type { Statement } from '../domain/statement/statement';
import type { StoredStatement } from '../statements/revision';
import { StatementsService } from '../statements/statements.service';
import { AssessmentsMade, type MadeAssessment } from './assessments-made';
import { CarriedExplanations } from './carried-explanations';
import type { AssessmentEntity } from './assessment.entity';
import { assessmentsOf, latestAssessments, newestOfStatements, recentUnits } from './assessment-lists.store';
import type { JudgedRevision, LatestAssessment } from './assessment-lists';
import {
  assessmentsOfStatement,
  findAssessment,
  findMadeFrom,
  insertAssessment,
  keepEdition,
  type MadeFrom,
} from './assessments.store';
import { areaOfUnit, choicesOf, choicesWithin, lawsChosen, localFor } from './local-editions.store';
import { editionOf, type Edition } from './edition';
import { keptLaw } from './kept-law';
import { packedBases } from './packed-bases.store';
import type { PackedBasis } from './packed-basis';
import { isSame, onlyOutcome, outcomeOf, type Outcome } from '../domain/assessment/outcome';

/** How to assess; everything may be left open. */
export interface AssessOptions {
  /** The one in force unless given. */
  readonly ruleSetId?: string;
  /** Option ids of readings that are not taken by default. */
  readonly readings?: readonly string[];
  /** ISO date of the examination, which decides what is in force; the period end unless given. */
  readonly examinedOn?: string;
  /** Terms given directly for a rule set that defines them in another way. */
  readonly definedOtherwise?: readonly string[];
  /** Hash of an office's edition to judge by, whatever was chosen for the unit; that of any other edition says nothing. */
  readonly edition?: string;
}

/** An assessment as it was made, with the whole way there. */
export interface StoredAssessment {
  readonly id: string;
  readonly actor: string;
  readonly createdAt: string;
  readonly statement: StoredStatement;
  readonly before?: StoredStatement;
  /** The one its law was used in. */
  readonly edition: Pick<Edition, 'hash' | 'date'>;
  readonly assessment: Assessment;
  /** What was kept when it was made, where today's way of working it out comes to something else. */
  readonly keptAs?: Outcome;
}

/** An assessment that is worked out and not kept yet. */
interface Work {
  readonly from: MadeFrom;
  readonly edition: Edition;
  readonly made: Omit<MadeAssessment, 'id'>;
}

/** How many assessments are held that were worked out: as many as statements. One takes 17 KiB, or 115 with many gaps: 60 MiB at the most. */
const MOST_HELD = 500;

/** Makes assessments and finds them again. Assessing again adds a row; no row is ever changed. */
@Injectable()
export class AssessmentsService {
  private readonly worked = new Kept<Assessment>(MOST_HELD);

  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly statements: StatementsService,
    private readonly made: AssessmentsMade,
    private readonly carried: CarriedExplanations,
    private readonly settings: Settings,
  ) {}

  /**
   * Assesses a stored statement, with the year before where it is stored, and keeps the result.
   *
   * @returns the id of the assessment
   * @throws Refusal `statement-not-found`, `unknown-rule-set`, `no-rule-set-in-force`, `unknown-reading`
   */
  async assess(caller: Caller, statementId: string, options: AssessOptions = {}): Promise<string> {
    return this.unitOfWork.run(caller, (scope) => this.assessIn(scope, statementId, options));
  }

  /**
   * The same in a transaction that is open, so that a file is stored and assessed, or neither.
   *
   * @throws the same
   */
  async assessIn(scope: WriteScope, statementId: string, options: AssessOptions = {}): Promise<string> {
    return this.keep(scope, await this.work(scope, statementId, options));
  }

  /**
   * The same for a file that may have been taken in before: where an assessment was already made from exactly the
   * same statements, edition and readings, it is handed back and nothing is added.
   *
   * @throws the same
   */
  async assessOnceIn(scope: WriteScope, statementId: string, options: AssessOptions = {}): Promise<string> {
    const work = await this.work(scope, statementId, options);
    const known = await findMadeFrom(scope, work.from);
    return known ? known.id : this.keep(scope, work);
  }

  /** The assessments of one statement revision, the newest first. */
  async ofStatement(caller: Caller, statementId: string): Promise<AssessmentEntity[]> {
    const reached = await this.statements.withinReach(caller, statementId);
    return reached ? assessmentsOfStatement(this.reader, statementId) : [];
  }

  /** Stores an assessment, and tells those who want to know in the same transaction. */
  private async keep(scope: WriteScope, { from, edition, made }: Work): Promise<string> {
    await keepEdition(scope, from.ruleSetId, edition);
    const id = await insertAssessment(scope, from, made.judged);
    await this.carried.carry(scope, from.statementId, made.basis);
    await this.made.tell(scope, { ...made, id });
    return id;
  }

  private async work(scope: WriteScope, statementId: string, options: AssessOptions): Promise<Work> {
    const { statement, unitId } = await this.statements.get(scope.caller, statementId, scope);
    await hold(scope, 'unit', unitId);
    const before = await this.statements.previousOf(scope.caller, statementId, scope);
    const day = options.examinedOn ?? statement.period.end;
    const law = pickRuleSet(statement.unit.kind, day, options.ruleSetId);
    const choices = await choicesWithin(scope, law.id);
    const ruleSet = (await localFor(scope, { law, unitId, choices }, options.edition)) ?? law;
    const definedOtherwise = options.definedOtherwise ?? [];
    const basis = basisFor(ruleSet, statement, {
      readings: options.readings ?? [],
      before: before?.statement,
      definedOtherwise,
    });
    const judged = judgedAhead(basis, statement, options) ?? assessToKeep(basis, this.settings);
    const edition = editionOf(ruleSet);
    const readings = readingsOf(basis);
    const made = { ruleSetId: ruleSet.id, editionHash: edition.hash, readings, definedOtherwise };
    const told = { unitId, editionHash: edition.hash, basis, judged };
    return {
      from: { statementId, statementBeforeId: before?.id ?? null, ...made },
      edition,
      made: told,
    };
  }

  /** Laws as they judge a unit: in the editions that the office chose for it. Who may not open it is told the program's. */
  async lawsFor(caller: Caller, laws: readonly RuleSet[], unitId: string): Promise<RuleSet[]> {
    const areaCode = await areaOfUnit(this.reader, unitId);
    if (!mayOpenUnit(caller, { id: unitId, areaCode })) return [...laws];
    const chosen = await lawsChosen(this.reader);
    const asJudging = async (law: RuleSet): Promise<RuleSet> => {
      const choices = chosen.has(law.id) ? await choicesOf(this.reader, law.id) : [];
      return (await localFor(this.reader, { law, unitId, choices })) ?? law;
    };
    return Promise.all(laws.map(asJudging));
  }

  /** False for an assessment of a unit that the caller may not open, as for one that is not there. Who reaches all is not asked. */
  async withinReach(caller: Caller, id: string): Promise<boolean> {
    if (reachesAll(caller)) return true;
    const header = await findAssessment(this.reader, id);
    return header !== null && this.statements.withinReach(caller, header.statementId);
  }

  /** The year of an assessment, where it was given to the caller without the rest of its unit. */
  async givenYear(caller: Caller, id: string): Promise<GivenYear | undefined> {
    const header = await findAssessment(this.reader, id);
    return header ? this.statements.givenYear(caller, header.statementId) : undefined;
  }

  /**
   * An assessment, worked out from the statement revisions, edition and readings it was made from: the same ones are
   * worked out once.
   *
   * @throws Refusal `assessment-not-found`
   */
  async get(caller: Caller, id: string): Promise<StoredAssessment> {
    const { header, edition, statement, before, basis } = await this.madeFrom(caller, id);
    const { actor, createdAt, readings, definedOtherwise } = header;
    const text = JSON.stringify([edition.hash, readings, definedOtherwise]);
    const assessment = this.worked.of(`${markOf(statement.statement, before?.statement)} ${text}`, () =>
      assess(basis),
    );
    const keptAs = isSame(header, outcomeOf(assessment)) ? {} : { keptAs: onlyOutcome(header) };
    const whole = { id, actor, createdAt, statement, edition, assessment, ...keptAs };
    return before ? { ...whole, before } : whole;
  }

  /** What many assessments were made from, packed for threads, by the id of each; not those out of reach or not packed yet. */
  async packedOf(caller: Caller, ids: readonly string[]): Promise<ReadonlyMap<string, PackedBasis>> {
    return packedBases(this.reader, caller, ids);
  }

  private async madeFrom(caller: Caller, id: string) {
    const header = await findAssessment(this.reader, id);
    if (!header || !(await this.statements.withinReach(caller, header.statementId)))
      throw new Refusal('assessment-not-found', { assessment: id });
    const { readings, definedOtherwise, statementBeforeId } = header;
    const { ruleSet, edition } = await keptLaw(this.reader, header);
    const statement = await this.statements.get(caller, header.statementId);
    const before =
      statementBeforeId === null ? undefined : await this.statements.get(caller, statementBeforeId);
    const given = { readings, before: before?.statement, definedOtherwise };
    return { header, edition, statement, before, basis: basisFor(ruleSet, statement.statement, given) };
  }

  /** The newest assessment of each year of these units: units by name, the newest year first. */
  async latestOf(caller: Caller, unitIds: readonly string[]): Promise<LatestAssessment[]> {
    const latest = await latestAssessments(this.reader, caller, unitIds);
    return latest.filter(({ year }) => seesYear(caller, year));
  }

  /** Every assessment of these statement revisions, the newest first. */
  async judgedOf(caller: Caller, statementIds: readonly string[]): Promise<JudgedRevision[]> {
    return assessmentsOf(this.reader, caller, statementIds);
  }

  /** The newest assessment of each year of the units that were assessed last. */
  async recent(caller: Caller, units: number): Promise<LatestAssessment[]> {
    return this.latestOf(caller, await recentUnits(this.reader, caller, units));
  }

  /** The id of the newest assessment of each of these statement revisions, by the revision's id. */
  newestOf(caller: Caller, of: readonly string[], from: Rows = this.reader): Promise<Map<string, string>> {
    return newestOfStatements(from, caller, of);
  }
}

/** What was judged as the file was read, where nothing else than usual is asked for. */
const judgedAhead = (
  { law, before }: Basis,
  statement: Statement,
  { readings = [], definedOtherwise = [] }: AssessOptions,
): Judged | undefined =>
  readings.length + definedOtherwise.length > 0 ? undefined : knownAhead(law, statement, before);

function pickRuleSet(
  kind: StoredStatement['statement']['unit']['kind'],
  day: string,
  id: string | undefined,
): RuleSet {
  const ruleSet = id === undefined ? ruleSetFor(kind, day) : findRuleSet(id);
  if (ruleSet) return ruleSet;
  if (id !== undefined) throw new Refusal('unknown-rule-set', { ruleSet: id });
  throw new Refusal('no-rule-set-in-force', { kind, day });
}
