import type { Numbered } from '../documents/paper';
import type { PartResult } from '../domain/assessment/result';
import { resultOfDossier, writeDossier } from '../domain/analysis/dossier';
import type { Dossier } from '../domain/analysis/dossier';
import { DOSSIER_FORMAT } from '../assessments/judge-dossier';
import type { UnitMatter } from './show-paper';

/** Of another unit of the same filing: how it came out, and what that is made from. */
export interface PartData {
  readonly part: PartResult;
  readonly dossier: Dossier | undefined;
}

/**
 * What a paper was made from, as JSON: the statement, the law's edition with its data, the readings and the result, so
 * that anybody can judge it again (`rapor assess`), what was found, and why a reading was chosen.
 */
export function paperData(
  { filing, statement, concerns, chosen }: Pick<UnitMatter, 'filing' | 'statement' | 'concerns' | 'chosen'>,
  dossier: Dossier | undefined,
  filedWith: readonly PartData[],
  numbered?: Numbered,
): string {
  const { number, kind, day } = numbered ?? {};
  const paper = {
    number,
    kind,
    day,
    unit: statement.statement.unit.name,
    year: filing.year,
    revision: statement.revision,
  };
  return JSON.stringify(
    {
      format: DOSSIER_FORMAT,
      paper,
      ...judged(dossier),
      ...(filedWith.length > 0
        ? { filedWith: filedWith.map((each) => ({ ...each.part, ...judged(each.dossier) })) }
        : {}),
      concerns,
      chosen,
    },
    null,
    1,
  );
}

const judged = (dossier: Dossier | undefined): { readonly dossier: unknown; readonly result: unknown } => ({
  dossier: dossier ? writeDossier(dossier) : null,
  result: dossier ? resultOfDossier(dossier) : null,
});
