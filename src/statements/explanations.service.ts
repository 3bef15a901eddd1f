import { Injectable } from '@nestjs/common';
import { record } from '../audit/record';
import { newId } from '../database/id';
import { Reader, UnitOfWork, type Rows, type WriteScope } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { explanationKey } from '../domain/statement/explanation';
import type { Explanation, Explanations } from '../domain/statement/explanation';
import type { FindingKey } from '../domain/statement/finding';
import { grouped } from '../domain/grouped';
import { mustTakeFigures } from '../filings/gate';
import { ExplanationEntity } from './explanation.entity';
import type { EarlierExplanation } from './earlier-explanation';
import { earlierExplanations, explanationsOf } from './explanations.store';
import { StatementsService } from './statements.service';

/** What units wrote to the warnings of the checks. */
@Injectable()
export class ExplanationsService {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly statements: StatementsService,
  ) {}

  /** The newest explanation of each finding of a statement revision. */
  async of(caller: Caller, statementId: string, from: Rows = this.reader): Promise<Explanations> {
    return (await this.ofEach(caller, [statementId], from)).get(statementId) ?? new Map();
  }

  /** The same of several revisions, by the revision: one that is out of reach is not told of. */
  async ofEach(
    caller: Caller,
    statementIds: readonly string[],
    from: Rows = this.reader,
  ): Promise<ReadonlyMap<string, Explanations>> {
    const reached: string[] = [];
    for (const id of statementIds) if (await this.statements.withinReach(caller, id, from)) reached.push(id);
    const rows = grouped(await explanationsOf(from, reached), ({ statementId }) => statementId);
    return new Map(reached.map((id) => [id, newestIn(rows.get(id) ?? [])]));
  }

  /** What was written to findings of earlier revisions of the same year, the newest first. */
  async ofEarlier(scope: WriteScope, statementId: string): Promise<EarlierExplanation[]> {
    const { unitId, year, revision } = await this.statements.get(scope.caller, statementId, scope);
    // Nothing stands before the first one.
    if (revision === 1) return [];
    return earlierExplanations(scope, { unitId, year, revision });
  }

  /** Carries an explanation over to a revision in which its finding is the same, as whoever wrote it left it. */
  async carry(scope: WriteScope, statementId: string, earlier: EarlierExplanation): Promise<void> {
    const { check, line, text, by: actor, on: createdAt, statementId: from } = earlier;
    const row = { id: newId(), statementId, checkCode: check, line, text, actor, createdAt };
    await scope.manager.insert(ExplanationEntity, row);
    const deed = { action: 'explanation-carried', subject: 'statement', subjectId: statementId } as const;
    await record(scope, { ...deed, details: { check, line, from } });
  }

  /** Adds an explanation to a finding of a statement revision; an older one of the same finding stays below it.
   * @throws Refusal `statement-not-found`, `filing-closed` */
  async add(caller: Caller, statementId: string, { check, line }: FindingKey, text: string): Promise<void> {
    const { unitId, year } = await this.statements.get(caller, statementId);
    await this.unitOfWork.run(caller, async (scope) => {
      await mustTakeFigures(scope, { unitId, year });
      const row = { id: newId(), statementId, checkCode: check, line, text };
      await scope.manager.insert(ExplanationEntity, { ...row, actor: scope.actor, createdAt: scope.at });
      const details = { check, line, text };
      await record(scope, {
        action: 'finding-explained',
        subject: 'statement',
        subjectId: statementId,
        details,
      });
    });
  }
}

/** The newest of each finding: rows are given in the order in which they were written. */
const newestIn = (rows: readonly ExplanationEntity[]): Explanations =>
  new Map(
    rows.map(({ checkCode: check, line, text, actor: by, createdAt: on }): [string, Explanation] => [
      explanationKey({ check, line }),
      { text, by, on },
    ]),
  );
