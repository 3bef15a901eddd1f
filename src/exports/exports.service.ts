import { Injectable } from '@nestjs/common';
import { Reader } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
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
import type { ExportFilter } from './export-filter';
import { SurveysService } from '../surveys/surveys.service';
import { surveyRows } from './survey-rows';
import { UnitsService, type UnitPlace } from '../units/units.service';
import type { Unit } from '../units/unit';

/** Some units, and all their rows. */
export interface ExportPart {
  readonly units: readonly (Unit & UnitPlace)[];
  readonly rows: readonly DataRow[];
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
    for await (const { rows } of this.parts(caller, what, filter)) yield* rows;
  }

  /** How many units have rows in it, as far as the caller may see. */
  async count(caller: Caller, { kind, area }: ExportFilter): Promise<number> {
    const scope = { ...(kind === undefined ? {} : { kind }), ...(area === undefined ? {} : { area }) };
    return (await this.units.search(caller, { ...scope, offset: 0, limit: 1 })).count;
  }

  /** The same rows, some units at a time. @param last the place after which it begins */
  async *parts(
    caller: Caller,
    what: DataSetName,
    filter: ExportFilter,
    last?: UnitPlace,
  ): AsyncGenerator<ExportPart> {
    for await (const units of this.units.parts(caller, UNITS_AT_ONCE[what], filter, last)) {
      const rows =
        what === 'surveys'
          ? await this.surveyRows(caller, units, filter.year)
          : await this.rowsOf(what, units, filter.year);
      yield { units, rows };
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
