import type { Rows } from '../database/unit-of-work';
import type { DataRow } from '../domain/data-dictionary';
import { answersResult } from '../domain/questionnaire/answers-result';
import type { AnswerOf, AnswersOf } from '../domain/questionnaire/answers-result';
import { originText } from '../domain/statement/origin';
import type { Kind } from '../domain/statement/kind';
import { AnswerEntity } from '../questionnaires/answer.entity';
import { fromAnswerRows } from '../questionnaires/answer-rows';
import { ExaminedAnswerEntity } from '../questionnaires/examined-answer.entity';
import { EvidenceEntity } from '../questionnaires/evidence.entity';
import { evidenceIn } from '../questionnaires/evidence-rows';
import type { NewestYear } from './exports.store';

/** Every answer of these revisions, with what the examiner found. */
export async function answerRows(
  rows: Rows,
  kinds: ReadonlyMap<string, Kind>,
  years: readonly NewestYear[],
): Promise<DataRow<'answers'>[]> {
  if (years.length === 0) return [];
  const [given, examined] = [await givenIn(rows, years), await examinedIn(rows, years)];
  const evidence = await evidenceStanding(rows, years);
  return years.flatMap(({ unitId, year, revision, statementId }) => {
    const kind = kinds.get(unitId);
    if (kind === undefined) return [];
    const answers = fromAnswerRows(given.filter((row) => row.statementId === statementId));
    const found = examined.filter((row) => row.unitId === unitId && row.year === year);
    const beside = {
      evidence: evidence.filter((each) => each.unitId === unitId && each.year === year).map(evidenceIn),
      examined: found.map(({ actor: by, at, ...row }) => ({ ...row, by, on: at.slice(0, 10) })),
    };
    const { lists } = answersResult({ unit: { name: '', kind }, answers }, beside);
    return lists.flatMap((list) => rowsOf(list).map((row) => ({ unit_id: unitId, year, revision, ...row })));
  });
}

const unitsOf = (years: readonly NewestYear[]): string[] => [...new Set(years.map(({ unitId }) => unitId))];

type AnswerRow = Omit<DataRow<'answers'>, 'unit_id' | 'year' | 'revision'>;

function rowsOf({ indicator: number, rules: rule_set, yes, answers }: AnswersOf): AnswerRow[] {
  const head = { rule_set, number, yes };
  return yes === null ? answers.map((each) => ({ ...head, ...told(each) })) : [{ ...head, ...NOTHING }];
}

const NOTHING = {
  ...{ question: null, text: null, answer: null, note: null, origin: null },
  ...{ examined: null, examined_reason: null, examined_own: null, evidence: null },
};

const told = ({
  question,
  text,
  answer,
  note,
  source,
  examined,
  evidence,
}: AnswerOf): Omit<AnswerRow, 'yes' | 'rule_set' | 'number'> => ({
  ...{ question, text, answer, note },
  origin: source && originText(source),
  examined: examined?.answer ?? null,
  examined_reason: examined?.reason ?? null,
  examined_own: examined?.own ?? null,
  evidence: evidence.length === 0 ? null : evidence.map(({ name, as }) => `${name} (${as})`).join('; '),
});

async function givenIn({ manager }: Rows, years: readonly NewestYear[]): Promise<AnswerEntity[]> {
  return manager
    .createQueryBuilder(AnswerEntity, 'a')
    .where('a.statementId IN (:...ids)', { ids: years.map(({ statementId }) => statementId) })
    .andWhere("a.answeredAs = 'manager'")
    .getMany();
}

async function examinedIn({ manager }: Rows, years: readonly NewestYear[]): Promise<ExaminedAnswerEntity[]> {
  return manager
    .createQueryBuilder(ExaminedAnswerEntity, 'e')
    .where('e.unitId IN (:...ids)', { ids: unitsOf(years) })
    .getMany();
}

async function evidenceStanding({ manager }: Rows, years: readonly NewestYear[]): Promise<EvidenceEntity[]> {
  return manager
    .createQueryBuilder(EvidenceEntity, 'e')
    .where('e.unitId IN (:...ids)', { ids: unitsOf(years) })
    .andWhere('e.takenBackAt IS NULL')
    .orderBy('e.at')
    .addOrderBy('e.id')
    .getMany();
}
