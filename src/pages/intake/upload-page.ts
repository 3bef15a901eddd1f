import { contradicts } from '../../domain/statement/compare';
import type { Fault } from '../../domain/statement/fault';
import { FAULT_SENTENCES, faultPlaceWords, waysToWorkbook } from '../../rendering/messages';
import type { Way } from '../../rendering/messages';
import { eitherView } from './either';
import type { EitherView } from './either';
import { differenceRows } from '../shared/differences';
import type { DifferenceRow } from '../shared/differences';
import { scorePair } from '../shared/score-pair';
import type { ScorePair } from '../shared/score-pair';
import type { Incoming, TakenIn } from '../../intake/uploads.service';

/** What is wrong with a file, as finished strings. */
export interface FaultsPage {
  readonly title: string;
  readonly filename: string;
  readonly count: string;
  readonly faults: readonly {
    readonly place: string;
    readonly sentence: string;
    /** How to make a workbook of the file, by the program that a person has. */
    readonly ways: readonly Way[];
  }[];
  /** Where what was chosen for its rows can be given up, where that made the faults; empty else. */
  readonly chosenAt: string;
}

export function faultsPage(filename: string, faults: readonly Fault[], chosenAt = ''): FaultsPage {
  return {
    title: 'Berkas belum dapat dinilai',
    filename,
    count: faults.length === 1 ? 'satu hal' : `${faults.length} hal`,
    faults: faults.map((fault) => ({
      place: faultPlaceWords(fault) || 'Berkas',
      sentence: FAULT_SENTENCES[fault.code](fault),
      ways: waysToWorkbook(fault),
    })),
    chosenAt,
  };
}

/** The earlier years in which the file and the store do not agree, and the choice to make. */
export interface ChangedPage {
  readonly title: string;
  readonly filename: string;
  readonly action: string;
  readonly keep: string;
  readonly years: string;
  readonly kind: string;
  readonly name: string;
  readonly rules: string;
  /** The book year that somebody said; empty where the file says it. */
  readonly year: string;
  readonly changes: readonly {
    readonly year: string;
    readonly lines: readonly DifferenceRow[];
    /** Lines among them that a person typed: each with a choice. */
    readonly typed: readonly EitherView[];
    /** What becomes of the score; none where the year was not assessed. */
    readonly scores: readonly ScorePair[];
  }[];
}

export function changedPage(incoming: Incoming, taken: TakenIn, uploadId: string): ChangedPage {
  return {
    title: 'Angka tahun lalu berubah',
    filename: incoming.filename,
    action: `/unggah/${uploadId}/pembanding`,
    keep: `/penilaian/${taken.assessmentId}`,
    years: taken.comparativesChanged.map((each) => each.year).join(','),
    kind: incoming.kind ?? '',
    name: incoming.name ?? '',
    rules: incoming.ruleSetId ?? '',
    year: incoming.year === undefined ? '' : String(incoming.year),
    changes: taken.comparativesChanged.map(({ year, lines, typed, trial }) => ({
      year: String(year),
      lines: differenceRows(lines.filter(contradicts), taken.kind),
      typed: typed.map((each) => eitherView(taken.kind, year, each)),
      scores: trial ? [scorePair(trial.ruleSet.shortTitle, trial.stored, trial.found)] : [],
    })),
  };
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/faults': FaultsPage;
    'pages/changed': ChangedPage;
  }
}
