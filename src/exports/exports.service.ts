import { Injectable } from '@nestjs/common';
import { Reader } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import type { AreaCode } from '../domain/area/area';
import type { DataRow, DataSetName } from '../domain/data-dictionary';
import type { Kind } from '../domain/statement/kind';
import { answerRows } from './answers.store';
import {
  assessmentRows,
  figureRows,
  indicatorRows,
  newestPerYear,
  unitRow,
  type NewestYear,
} from './exports.store';
import { SurveysService } from '../surveys/surveys.service';
import { surveyRows } from './survey-rows';
import { UnitsService } from '../units/units.service';
import type { Unit } from '../units/unit';

/** Which part of the data is asked for; everything unless it is narrowed. */
export interface ExportFilter {
  readonly year?: number;
  readonly kind?: Kind;
  /** An area with all areas in it. */
  readonly area?: AreaCode;
}

/** So many units are read at a time, by how many rows each has: no more than a part is ever held. */
const UNITS_AT_ONCE: Record<DataSetName, number> = {
  units: 500,
  assessments: 200,
  indicators: 50,
  figures: 20,
  answers: 20,
  surveys: 50,
};

/** Hands out whole data sets, a row at a time. */
@Injectable()
export class ExportsService {
  constructor(
    private readonly reader: Reader,
    private readonly units: UnitsService,
    private readonly surveys: SurveysService,
  ) {}

  /** Every row of a data set that the caller may see: units in the order of their names, each with its years ascending. */
  async *rows(caller: Caller, what: DataSetName, filter: ExportFilter = {}): AsyncGenerator<DataRow> {
    for await (const units of this.units.parts(caller, UNITS_AT_ONCE[what], filter)) {
      yield* what === 'surveys'
        ? await this.surveyRows(caller, units, filter.year)
        : await this.rowsOf(what, units, filter.year);
    }
  }

  private async surveyRows(
    caller: Caller,
    units: readonly Unit[],
    year: number | undefined,
  ): Promise<DataRow[]> {
    const rows: DataRow[] = [];
    for (const { id } of units) rows.push(...surveyRows(await this.surveys.ofUnit(caller, id), year));
    return rows;
  }

  private async rowsOf(
    what: Exclude<DataSetName, 'surveys'>,
    units: readonly Unit[],
    year: number | undefined,
  ): Promise<DataRow[]> {
    if (what === 'units') return units.map(unitRow);
    const all = await newestPerYear(
      this.reader,
      units.map(({ id }) => id),
    );
    const years = inOrder(units, all).filter((each) => year === undefined || each.year === year);
    if (what === 'assessments') return assessmentRows(this.reader, years);
    if (what === 'answers') return answerRows(this.reader, kindsOf(units), years);
    return what === 'indicators' ? indicatorRows(this.reader, years) : figureRows(this.reader, years);
  }
}

const kindsOf = (units: readonly Unit[]): Map<string, Kind> =>
  new Map(units.map(({ id, kind }) => [id, kind]));

function inOrder(units: readonly Unit[], years: readonly NewestYear[]): NewestYear[] {
  return units.flatMap(({ id }) =>
    years.filter(({ unitId }) => unitId === id).sort((a, b) => a.year - b.year),
  );
}
