import { areaRecapPaper, unreportedPaper } from '../documents/shown/area-papers';
import type { AreaMatter } from '../documents/shown/area-papers';
import { examinationPaper } from '../documents/shown/examination-paper';
import { certificatePaper, followUpPaper, returnLetterPaper } from '../documents/shown/other-papers';
import { frameOf } from '../documents/shown/paper-view';
import type { Framing } from '../documents/shown/paper-view';
import { recordPaper } from '../documents/shown/record-paper';
import { reportPaper } from '../documents/shown/report-paper';
import { worksheetPaper } from '../documents/shown/worksheet-paper';
import { Refusal } from '../domain/errors';
import type { AreaPaper, UnitPaper } from '../domain/papers/kinds';
import type { Office } from '../domain/papers/office';
import type { SurveyOutcome } from '../domain/survey/result';
import type { BesidePapers } from '../examination/annexed.service';
import type { OpenFiling } from '../examination/desk.service';
import { partResult } from '../examination/parts.service';
import { sayer } from '../rendering/messages';
import { assessmentReport } from '../views/report/assessment-report';
import type { AssessmentReport } from '../views/report/assessment-report';
import type { ShownPaper } from './paper-print';

/** What papers of a unit's year are made from. */
export interface UnitMatter extends OpenFiling, BesidePapers {
  /** What members said, the newest year first: told in the annex, and in nothing that is signed before it. */
  readonly surveys: readonly SurveyOutcome[];
}

/** What a paper of a filing shows. @throws Refusal `paper-refused` where nothing is assessed that it could tell */
export function showPaper(matter: UnitMatter, office: Office, wanted: Framing<UnitPaper>): ShownPaper {
  const frame = frameOf(office, wanted);
  const say = sayer(office.wording);
  const { shown } = matter;
  const { kind, day } = wanted;
  if (kind === 'return-letter') return { kind, paper: returnLetterPaper(frame, matter, say) };
  if (kind === 'follow-up') return { kind, paper: followUpPaper(frame, matter) };
  if (!shown) throw new Refusal('paper-refused', { obstacle: 'not-examined' });
  const report = signedReport(matter, day, office);
  switch (kind) {
    case 'record':
      return { kind, paper: recordPaper(frame, matter, { ...wanted, say }) };
    case 'certificate':
      return { kind, paper: certificatePaper(frame, matter, { law: shown.ruleSet.title, say }) };
    case 'worksheet':
      return {
        kind,
        paper: worksheetPaper(frame, report, {
          statement: matter.statement.statement,
          before: matter.before,
        }),
      };
    case 'examination-report':
      return { kind, paper: examinationPaper(frame, matter, report, { ...wanted, say }) };
    case 'report':
      return { kind, paper: reportPaper(frame, matter, report) };
  }
}

/** What a paper of an area shows. */
export function showAreaPaper(matter: AreaMatter, office: Office, wanted: Framing<AreaPaper>): ShownPaper {
  const frame = frameOf(office, wanted);
  const say = sayer(office.wording);
  const { kind } = wanted;
  return kind === 'area-recap'
    ? { kind, paper: areaRecapPaper(frame, matter, say) }
    : { kind, paper: unreportedPaper(frame, matter, say) };
}

/**
 * The report that is signed: the paper tells of it, its annex is all of it.
 *
 * @param day ISO date that it bears
 * @throws Refusal `paper-refused` where nothing is assessed
 */
export function signedReport(
  {
    shown,
    answered: said,
    concerns,
    chosen,
    surveys,
    others,
  }: Pick<UnitMatter, 'shown' | 'answered' | 'concerns' | 'chosen' | 'surveys' | 'others'>,
  day: string,
  { place }: Pick<Office, 'place'>,
): AssessmentReport {
  if (!shown) throw new Refusal('paper-refused', { obstacle: 'not-examined' });
  const { result, ruleSet, step, annex } = shown;
  const examination = { concerns, chosen };
  return assessmentReport(result, ruleSet, {
    ...{ printedOn: day, step, annex, place, said, examination, surveys },
    filedWith: others.map(partResult),
  });
}
