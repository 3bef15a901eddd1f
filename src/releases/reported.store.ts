import { decimalOf } from '../database/columns';
import type { Chunk, ReleaseRow } from '../domain/release/sets';
import { grouped } from '../domain/grouped';
import { WHOLE_LIST } from '../questionnaires/answer-rows';
import type { AnswerEntity } from '../questionnaires/answer.entity';
import type { FigureEntity } from '../statements/figure.entity';
import type { StatementEntity } from '../statements/statement.entity';
import type { UnitEntity } from '../units/unit.entity';
import { json, originCells } from './cells';
import type { StandingPart } from './part.store';

/** What some units are and what they reported, as rows of a release. */
export function reportedChunks(part: StandingPart): Chunk[] {
  const { units, statements, contents } = part;
  return [
    { set: 'units', rows: units.map(unitRow) },
    ...filingChunks(part),
    { set: 'statements', rows: statements.map((each) => statementRow(part, each)) },
    {
      set: 'figures',
      rows: statements.flatMap((of) =>
        (contents.figures.get(of.id) ?? []).map((each) => figureRow(of, each)),
      ),
    },
    {
      set: 'answers',
      rows: statements.flatMap((of) =>
        (contents.answers.get(of.id) ?? []).map((each) => answerRow(of, each)),
      ),
    },
  ];
}

const unitRow = (unit: UnitEntity): ReleaseRow<'units'> => ({
  unit_id: unit.id,
  name: unit.name,
  kind: unit.kind,
  legal_entity: unit.legalEntity,
  seat: unit.seat,
  authority: unit.authority,
  area_code: unit.areaCode,
  nik: unit.nik,
  part_of: unit.partOfId,
  merged_into: unit.mergedIntoId,
  closed_on: unit.closedOn,
  registered_at: unit.createdAt,
});

/** The stage of a filing is where its last step by then led. */
function filingChunks({ filings, steps }: StandingPart): Chunk[] {
  const taken = grouped(steps, ({ filingId }) => filingId);
  const filing = filings.map(({ id, unitId, year, createdAt }) => ({
    filing_id: id,
    unit_id: unitId,
    year,
    stage: taken.get(id)?.at(-1)?.toStage ?? 'draft',
    opened_at: createdAt,
  }));
  const step = steps.map((each) => ({
    filing_id: each.filingId,
    number: each.number,
    step: each.step,
    from_stage: each.fromStage,
    to_stage: each.toStage,
    part: each.part,
    at: each.at,
    reason: each.reason,
    statement_id: each.statementId,
    assessment_id: each.assessmentId,
  }));
  return [
    { set: 'filings', rows: filing },
    { set: 'filing_steps', rows: step },
  ];
}

const statementRow = (
  { standing, contents }: StandingPart,
  row: StatementEntity,
): ReleaseRow<'statements'> => ({
  statement_id: row.id,
  unit_id: row.unitId,
  year: row.year,
  period_end: row.periodEnd,
  revision: row.revision,
  standing: standing.has(row.id) ? 1 : 0,
  identity: json(row.identity),
  totals_prove: row.totalsProve ? 1 : 0,
  ratios: json(row.ratios),
  scores: json(row.scores),
  doubts: json(row.doubts),
  choices: json(
    (contents.choices.get(row.id) ?? []).map(({ place, took, aside, asideOrigin, actor, chosenOn }) => ({
      ...{ place, took, aside, asideOrigin, by: actor, on: chosenOn },
    })),
  ),
  reason: row.reason,
  stored_at: row.createdAt,
});

const figureRow = (of: StatementEntity, row: FigureEntity): ReleaseRow<'figures'> => ({
  statement_id: of.id,
  unit_id: of.unitId,
  year: of.year,
  position: row.position,
  line: row.code,
  amount: decimalOf(row.amount),
  ...originCells(row.origin),
  note: row.note,
});

function answerRow(of: StatementEntity, row: AnswerEntity): ReleaseRow<'answers'> {
  const list = row.question === WHOLE_LIST;
  return {
    statement_id: of.id,
    unit_id: of.unitId,
    year: of.year,
    rule_set: row.ruleSetId,
    number: row.indicator,
    position: row.position,
    question: list ? null : row.question + 1,
    answer: list ? null : row.value,
    yes: list && row.value !== '' ? Number(row.value) : null,
    ...originCells(row.origin),
    note: row.note,
  };
}
