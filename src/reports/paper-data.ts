import type { Numbered } from '../documents/paper';
import { resultOfDossier, writeDossier } from '../domain/analysis/dossier';
import type { Dossier } from '../domain/analysis/dossier';
import { DOSSIER_FORMAT } from '../assessments/judge-dossier';
import type { UnitMatter } from './show-paper';

/**
 * What a paper was made from, as JSON: the statement, the law's edition with its data, the readings and the result, so
 * that anybody can judge it again (`rapor assess`), what was found, and why a reading was chosen.
 */
export function paperData(
  { filing, statement, concerns, chosen }: Pick<UnitMatter, 'filing' | 'statement' | 'concerns' | 'chosen'>,
  dossier: Dossier | undefined,
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
      dossier: dossier ? writeDossier(dossier) : null,
      result: dossier ? resultOfDossier(dossier) : null,
      concerns,
      chosen,
    },
    null,
    1,
  );
}
