import type { JudgedRevision } from '../../../assessments/assessment-lists';
import { plain } from '../../../domain/decimal';
import type { Origin, UnitIdentity } from '../../../domain/statement/statement';
import type { StatementHeader, StoredStatement } from '../../../statements/revision';
import { anything, list, object, orNull, text, whole, type Schema } from '../../document/schema';

/** A revision of what a unit reported for a year. */
export interface StatementHead {
  readonly id: string;
  readonly unit: string;
  readonly year: number;
  /** ISO date. */
  readonly periodEnd: string;
  /** From 1; a correction adds one. */
  readonly revision: number;
  /** The kept original; null where it was typed. */
  readonly upload: string | null;
  /** Why it was revised. */
  readonly reason: string | null;
  readonly by: string;
  /** ISO time. */
  readonly createdAt: string;
}

/** An amount with where it stands. */
export interface FigureTold {
  /** Of the chart of its kind. */
  readonly line: string;
  /** A decimal, in the unit of the line: mostly rupiah. */
  readonly amount: string;
  readonly origin: Origin;
  readonly note: string | null;
}

/** A ratio in percent that somebody else computed. */
export interface RatioTold {
  readonly indicator: string;
  readonly value: string;
  readonly origin: Origin;
}

/** A revision with its figures. A line that is not there was not reported: a gap, never zero. */
export interface StatementTold extends StatementHead {
  /** As the statement itself names it. */
  readonly named: UnitIdentity;
  readonly figures: readonly FigureTold[];
  readonly ratios: readonly RatioTold[];
}

/** An assessment in a list. Points are decimals; null where the law has no total. */
export interface AssessmentHead {
  readonly id: string;
  readonly statement: string;
  readonly ruleSet: string;
  readonly grade: string | null;
  readonly total: { readonly least: string; readonly most: string; readonly outOf: string } | null;
  /** ISO time. */
  readonly createdAt: string;
}

const head = {
  ...{ id: text, unit: text, year: whole, periodEnd: text, revision: whole },
  ...{ upload: orNull(text), reason: orNull(text), by: text, createdAt: text },
};

/** An origin has no form of its own in the document: it is a cell, a field of a form, or a place in JSON. */
export const ORIGIN: Schema<never> = anything;

export const StatementRevision = object<StatementHead>(head, 'A revision of what a unit reported');

export const StatementFigures = object<StatementTold>(
  {
    ...head,
    named: { $ref: '#/components/schemas/Unit' },
    figures: list(object<FigureTold>({ line: text, amount: text, origin: ORIGIN, note: orNull(text) })),
    ratios: list(object<RatioTold>({ indicator: text, value: text, origin: ORIGIN })),
  },
  'A revision with every figure, each with the place it stands in',
);

export const AssessmentListed = object<AssessmentHead>(
  {
    ...{ id: text, statement: text, ruleSet: text, grade: orNull(text), createdAt: text },
    total: orNull(object<NonNullable<AssessmentHead['total']>>({ least: text, most: text, outOf: text })),
  },
  'An assessment in a list',
);

export const headTold = ({ unitId, uploadId, actor, ...of }: StatementHeader): StatementHead => ({
  ...{ id: of.id, unit: unitId, year: of.year, periodEnd: of.periodEnd, revision: of.revision },
  ...{ upload: uploadId, reason: of.reason, by: actor, createdAt: of.createdAt },
});

export function statementTold(stored: StoredStatement): StatementTold {
  const { unit: named, figures, ratios } = stored.statement;
  return {
    ...headTold(stored),
    named,
    figures: [...figures].map(([line, { amount, origin: at, note = null }]) => {
      return { line, amount: plain(amount), origin: at, note };
    }),
    ratios: [...ratios].map(([indicator, { value, origin: at }]) => {
      return { indicator, value: plain(value), origin: at };
    }),
  };
}

export const assessmentTold = ({ total, ...of }: JudgedRevision): AssessmentHead => ({
  ...{ id: of.id, statement: of.statementId, ruleSet: of.ruleSetId, grade: of.grade },
  total: total && { least: plain(total.least), most: plain(total.most), outOf: plain(total.outOf) },
  createdAt: of.createdAt,
});
