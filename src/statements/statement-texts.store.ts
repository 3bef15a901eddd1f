import { reachedBy } from '../database/reach';
import type { Rows } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { seesYear } from '../domain/access/given-year';
import { grouped } from '../domain/grouped';
import { answerTexts } from '../questionnaires/answers';
import { UnitEntity } from '../units/unit.entity';
import { FigureEntity } from './figure.entity';
import type { FigureText, StatementTexts } from './statement-texts';
import { StatementEntity } from './statement.entity';

/** Some revisions as they stand, those that the caller reaches, by id. */
export async function statementTexts(
  rows: Rows,
  caller: Caller,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StatementTexts>> {
  const reach = reachedBy(caller, 'u');
  const found = await rows.manager
    .createQueryBuilder(StatementEntity, 's')
    .innerJoin(UnitEntity, 'u', 'u.id = s.unitId')
    .where('s.id IN (:...ids)', { ids })
    .andWhere(reach.sql, reach.values)
    .getMany();
  const figures = grouped(await figureTexts(rows, ids), ({ statementId }) => statementId);
  const answers = grouped(await answerTexts(rows, ids), ({ statementId }) => statementId);
  const seen = found.filter(({ year }) => seesYear(caller, year));
  return new Map(
    seen.map(({ id, ...content }) => [
      id,
      { id, content, figures: figures.get(id) ?? [], answers: answers.get(id) ?? [] },
    ]),
  );
}

async function figureTexts({ manager }: Rows, ids: readonly string[]): Promise<FigureText[]> {
  return manager
    .createQueryBuilder(FigureEntity, 'f')
    .where('f.statementId IN (:...ids)', { ids })
    .select(['f.statementId AS "statementId"', 'f.code AS "code"', 'f.position AS "position"'])
    .addSelect(['f.amount AS "amount"', 'f.origin AS "origin"', 'f.note AS "note"'])
    .getRawMany<FigureText>();
}
