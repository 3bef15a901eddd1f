import type { Part } from '../../domain/filing/stages';
import type { OpenFiling } from '../../examination/desk.service';
import { STAGE_WORDS, ofAll } from '../../rendering/messages';
import { mappingPlace } from '../shared/mapping-place';

/** One of the four steps from file to signature. */
export interface FourStep {
  readonly title: string;
  readonly count: string;
  readonly href: string;
  readonly done: boolean;
}

/**
 * Berkas → Baris → Pertanyaan → Laporan, each with how far it is.
 *
 * @param parts as whom one looks: who examines is given the file itself
 */
export function fourSteps(open: OpenFiling, parts: readonly Part[]): FourStep[] {
  return [fileStep(open, parts), rowStep(open), questionStep(open), reportStep(open)];
}

const typePlace = ({ statement }: OpenFiling): string => `/laporan/${statement.id}/ketik`;

const FILING: readonly Part[] = ['manager', 'supervisor'];

function fileStep(open: OpenFiling, parts: readonly Part[]): FourStep {
  const { statement, shown } = open;
  const { uploadId, revision, year } = statement;
  const { name, kind } = statement.statement.unit;
  const how = revision > 1 ? `revisi ${revision}` : 'revisi pertama';
  if (uploadId === null)
    return { title: 'Berkas', count: `diketik, ${how}`, href: typePlace(open), done: true };
  const rules = shown ? { ruleSetId: shown.ruleSet.id } : {};
  const href = parts.some((each) => FILING.includes(each))
    ? mappingPlace(uploadId, { kind, name, year, ...rules })
    : `/unggah/${uploadId}/asli`;
  return { title: 'Berkas', count: `satu berkas, ${how}`, href, done: true };
}

function rowStep(open: OpenFiling): FourStep {
  const { facts, shown, statement } = open;
  const found = facts.stops + facts.unexplained;
  const count = `${statement.statement.figures.size} angka${found > 0 ? `, ${found} perlu dilihat` : ''}`;
  const href = found > 0 && shown ? `/penilaian/${shown.assessmentId}#temuan` : typePlace(open);
  return { title: 'Baris', count, href, done: found === 0 };
}

function questionStep({ lists, statement, facts }: OpenFiling): FourStep {
  const done = lists.filter(({ answered, questions }) => answered === questions.length).length;
  const waits = facts.waiting > 0 ? `, ${facts.waiting} jawaban belum dihitung` : '';
  const count = lists.length === 0 ? 'tidak ada' : `${ofAll(done, lists.length)} daftar${waits}`;
  const href = `/laporan/${statement.id}/kuesioner`;
  return { title: 'Pertanyaan', count, href, done: done === lists.length && facts.waiting === 0 };
}

function reportStep({ filing, shown }: OpenFiling): FourStep {
  const href = shown ? `/penilaian/${shown.assessmentId}/laporan` : '#langkah';
  return { title: 'Laporan', count: STAGE_WORDS[filing.stage], href, done: filing.stage === 'signed' };
}
