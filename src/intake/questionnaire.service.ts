import { Injectable } from '@nestjs/common';
import { hold } from '../database/hold';
import { UnitOfWork, type WriteScope } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { askedLists, asks } from '../domain/assessment/asked-lists';
import type { AskedList } from '../domain/assessment/asked-lists';
import { assess } from '../domain/assessment/assess';
import type { Assessment } from '../domain/assessment/assess';
import { basisFor } from '../domain/assessment/basis';
import { Refusal } from '../domain/errors';
import { Kept, markOf } from '../domain/kept';
import type { EvidenceAt } from '../domain/questionnaire/evidence';
import type { QuestionPlace, Tap } from '../domain/questionnaire/tap';
import { stateAt, withTaps } from '../domain/questionnaire/with-taps';
import type { AnswerableList } from '../domain/questionnaire/with-taps';
import { findRuleSet, ruleSetFor, ruleSets } from '../domain/rules/registry';
import type { RuleSet } from '../domain/rules/rule-set';
import type { Kind } from '../domain/statement/kind';
import type { AnswerSheet, Statement } from '../domain/statement/statement';
import { EvidenceService } from '../questionnaires/evidence.service';
import type { RefusedEvidence } from '../questionnaires/check-evidence';
import type { EvidenceChange } from '../questionnaires/evidence.service';
import { TapsService } from '../questionnaires/taps.service';
import type { KeptTap, TapOutcome } from '../questionnaires/taps.service';
import type { StoredStatement } from '../statements/revision';
import { StatementsService } from '../statements/statements.service';
import { questionnairesOf } from '../template/law';
import { TypingService } from './typing.service';
import type { Assessed } from './typing.service';

/** The lists of a law with what stands there, also what no revision has taken over yet. */
export interface Questionnaire {
  /** The newest revision of the year. */
  readonly stored: StoredStatement;
  readonly law: RuleSet;
  /** Other laws that ask this kind of unit. */
  readonly others: readonly RuleSet[];
  readonly lists: readonly AskedList[];
  /** As it would come out with every answer that stands. */
  readonly assessment: Assessment;
  /** Answers that no revision has taken over yet. */
  readonly waiting: number;
  /** Files and photographs beside the answers. */
  readonly evidence: readonly EvidenceAt[];
  /** The same of the year before, where that year is stored. */
  readonly lastEvidence: readonly EvidenceAt[];
  /** Last year's answers, where that year is stored. */
  readonly before?: { readonly year: number; readonly answers: ReadonlyMap<string, AnswerSheet> };
}

/** How many years are held as they were judged for their questions: those of the pages that are open. */
const MOST_HELD = 100;

/** Answers that are given question by question: each is kept at once, and a sitting becomes one revision. */
@Injectable()
export class QuestionnaireService {
  private readonly worked = new Kept<Assessment>(MOST_HELD);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly statements: StatementsService,
    private readonly taps: TapsService,
    private readonly evidence: EvidenceService,
    private readonly typing: TypingService,
  ) {}

  /**
   * The lists of the law that applies, or of another one.
   *
   * @throws Refusal `statement-not-found`, `unknown-rule-set`, `no-rule-set-in-force`
   */
  async open(caller: Caller, statementId: string, ruleSetId?: string): Promise<Questionnaire> {
    const stored = await this.typing.newestOf(caller, statementId);
    const judged = await this.typing.optionsOf(caller, stored.id);
    const law = lawFor(stored.statement, ruleSetId ?? judged.ruleSetId);
    const waiting = (await this.taps.of(caller, stored)).filter(({ taken }) => !taken);
    const before = await this.statements.previousOf(caller, stored.id);
    const evidence = await this.evidence.of(caller, stored);
    const lastEvidence = before ? await this.evidence.of(caller, before) : [];
    const readings = law.id === judged.ruleSetId ? judged : {};
    const statement = waiting.length === 0 ? stored.statement : overlaid(stored.statement, waiting);
    const marks = markOf(statement, before?.statement, law);
    const assessment = this.worked.of(`${marks} ${JSON.stringify(readings)}`, () =>
      assess(basisFor(law, statement, { ...readings, before: before?.statement })),
    );
    const { kind } = statement.unit;
    return {
      ...{ stored, law, assessment, waiting: waiting.length, evidence, lastEvidence },
      lists: askedLists(assessment),
      others: ruleSets.filter((each) => each.id !== law.id && each.kinds.includes(kind) && asks(each)),
      ...(before ? { before: { year: before.year, answers: before.statement.answers } } : {}),
    };
  }

  /** How many answers no revision of the year has taken over yet. @throws Refusal `statement-not-found` */
  async waiting(caller: Caller, statementId: string): Promise<number> {
    return this.taps.waiting(caller, await this.statements.get(caller, statementId));
  }

  /**
   * Keeps answers; what somebody else answered otherwise in between stays, and is handed back as contested.
   *
   * @throws Refusal `statement-not-found`
   */
  async give(caller: Caller, statementId: string, taps: readonly Tap[]): Promise<TapOutcome[]> {
    const { unitId, year } = await this.statements.get(caller, statementId);
    return this.unitOfWork.run(caller, async (scope) => {
      const newest = await this.newestIn(scope, { unitId, year }, statementId);
      const known = asked(newest.statement.unit.kind, taps);
      return this.taps.give(scope, newest, known, (place) => stateAt(newest.statement, place));
    });
  }

  /**
   * Keeps files beside the answers of a year, and takes others back; what cannot be kept is handed back.
   *
   * @throws Refusal `statement-not-found`, `filing-closed`
   */
  async prove(caller: Caller, statementId: string, change: EvidenceChange): Promise<RefusedEvidence[]> {
    const { unitId, year, statement } = await this.statements.get(caller, statementId);
    const sent = asked(statement.unit.kind, change.sent);
    return this.evidence.change(caller, { unitId, year }, 'manager', { ...change, sent });
  }

  /** The files beside the answers of a year. @throws Refusal `statement-not-found` */
  async evidenceOf(caller: Caller, statementId: string): Promise<EvidenceAt[]> {
    return this.evidence.of(caller, await this.statements.get(caller, statementId));
  }

  /**
   * Makes one revision of the answers that wait, and assesses it.
   *
   * @throws Refusal `statement-not-found`; `bad-request` (newer-revision) when somebody else was faster
   */
  async finish(caller: Caller, statementId: string, ruleSetId?: string): Promise<Assessed> {
    const base = await this.typing.newestOf(caller, statementId);
    const judged = await this.typing.optionsOf(caller, base.id);
    const other = ruleSetId !== undefined && ruleSetId !== judged.ruleSetId;
    const take = (scope: WriteScope): Promise<string> => this.takeOver(scope, base);
    return this.typing.revised(caller, base, take, other ? { ruleSetId } : judged);
  }

  private async takeOver(scope: WriteScope, base: StoredStatement): Promise<string> {
    await hold(scope, 'unit', base.unitId);
    const waiting = (await this.taps.of(scope.caller, base, scope)).filter(({ taken }) => !taken);
    const reason = `Jawaban ${waiting.length} pertanyaan kuesioner`;
    const revised = await this.statements.revise(scope, base, overlaid(base.statement, waiting), reason);
    await this.taps.taken(scope, base, revised);
    return revised;
  }

  private async newestIn(
    scope: WriteScope,
    { unitId, year }: Pick<StoredStatement, 'unitId' | 'year'>,
    statementId: string,
  ): Promise<StoredStatement> {
    await hold(scope, 'unit', unitId);
    const newest = await this.statements.latest(scope.caller, unitId, year, scope);
    if (!newest) throw new Refusal('statement-not-found', { statement: statementId });
    return newest;
  }
}

function lawFor({ unit, period }: Statement, id: string | undefined): RuleSet {
  const law = id === undefined ? ruleSetFor(unit.kind, period.end) : findRuleSet(id);
  if (law) return law;
  if (id !== undefined) throw new Refusal('unknown-rule-set', { ruleSet: id });
  throw new Refusal('no-rule-set-in-force', { kind: unit.kind, day: period.end });
}

const overlaid = (statement: Statement, waiting: readonly KeptTap[]): Statement =>
  waiting.length === 0 ? statement : withTaps(statement, waiting, answerable(statement.unit.kind));

/** Those that are about a question that some law asks. */
function asked<T extends QuestionPlace>(kind: Kind, places: readonly T[]): T[] {
  const lists = answerable(kind);
  return places.filter(
    ({ indicator, question }) => question >= 0 && question < (lists.get(indicator)?.count ?? 0),
  );
}

/** Every list that some law asks a kind of unit. */
export function answerable(kind: Kind): Map<string, AnswerableList> {
  return new Map(
    questionnairesOf(kind).map(({ indicator, label, questions }) => [
      indicator,
      { label, count: questions.length },
    ]),
  );
}
