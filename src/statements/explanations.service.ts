import { Injectable } from '@nestjs/common';
import { record } from '../audit/record';
import { newId } from '../database/id';
import { Reader, UnitOfWork } from '../database/unit-of-work';
import { explanationKey } from '../domain/statement/explanation';
import type { Explanation, Explanations } from '../domain/statement/explanation';
import type { FindingKey } from '../domain/statement/finding';
import { ExplanationEntity } from './explanation.entity';

/** What units wrote to the warnings of the checks. */
@Injectable()
export class ExplanationsService {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** The newest explanation of each finding of a statement revision. */
  async of(statementId: string): Promise<Explanations> {
    const rows = await this.reader.manager.find(ExplanationEntity, {
      where: { statementId },
      order: { made: 'ASC' },
    });
    return new Map(
      rows.map(({ checkCode: check, line, text, actor: by, createdAt: on }): [string, Explanation] => [
        explanationKey({ check, line }),
        { text, by, on },
      ]),
    );
  }

  /** Adds an explanation to a finding of a statement revision; an older one of the same finding stays below it. */
  async add(statementId: string, { check, line }: FindingKey, text: string): Promise<void> {
    await this.unitOfWork.run(async (scope) => {
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
