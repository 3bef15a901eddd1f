import type { Office } from '../domain/papers/office';
import type { OpenFiling } from '../examination/desk.service';
import { certificatePaper, followUpPaper, returnLetterPaper } from '../documents/shown/other-papers';
import { frameOf } from '../documents/shown/paper-view';
import type { Framing } from '../documents/shown/paper-view';
import { recordPaper } from '../documents/shown/record-paper';
import { reportPaper } from '../documents/shown/report-paper';
import { Refusal } from '../domain/errors';
import { assessmentReport } from '../views/report/assessment-report';
import type { AssessmentReport } from '../views/report/assessment-report';
import type { ShownPaper } from './paper-print';

/** What a paper of a filing shows. @throws Refusal `paper-refused` where nothing is assessed that it could tell */
export function showPaper(open: OpenFiling, office: Office, framing: Framing): ShownPaper {
  const frame = frameOf(office, framing);
  const { shown } = open;
  const { kind, day } = framing;
  if (kind === 'return-letter') return { kind, paper: returnLetterPaper(frame, open) };
  if (kind === 'follow-up') return { kind, paper: followUpPaper(frame, open) };
  if (!shown) throw new Refusal('paper-refused', { obstacle: 'not-examined' });
  if (kind === 'record') return { kind, paper: recordPaper(frame, open, day) };
  if (kind === 'certificate') return { kind, paper: certificatePaper(frame, open, shown.ruleSet.title) };
  return { kind, paper: reportPaper(frame, open, signedReport(open, shown, day, office)) };
}

/** The report that is signed: the paper tells of it, its annex is all of it. @param day ISO date that it bears */
export function signedReport(
  { statement, examined, evidence }: Pick<OpenFiling, 'statement' | 'examined' | 'evidence'>,
  { result, ruleSet, step, annex }: NonNullable<OpenFiling['shown']>,
  day: string,
  { place }: Pick<Office, 'place'>,
): AssessmentReport {
  const said = { answers: statement.statement.answers, examined, evidence };
  return assessmentReport(result, ruleSet, { printedOn: day, step, annex, place, said });
}
