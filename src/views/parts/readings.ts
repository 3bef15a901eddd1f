import type { Confidence } from '../../domain/citation';
import type { PeriodResult, ReadingAlternative } from '../../domain/assessment/result';
import { CONFIDENCE_WORDS } from '../../rendering/messages';
import { plainNumber, points, pointsRange } from '../../rendering/numbers';

export interface AlternativeRow {
  readonly id: string;
  readonly label: string;
  readonly confidence: string;
  /** "1.1: nilai 40, skor 2,40", one for each indicator that would change. */
  readonly changes: readonly string[];
  readonly total: string;
}

export interface ReadingRow {
  readonly about: string;
  readonly chosen: string;
  readonly chosenLabel: string;
  readonly confidence: string;
  /** Only those that would change the score. */
  readonly alternatives: readonly AlternativeRow[];
  /** The others, in one line; null when there are none. */
  readonly unchanged: string | null;
  /** Their codes, for the last column. */
  readonly unchangedIds: readonly string[];
}

export interface ReadingsPart {
  /** Readings of which another option would change the score. */
  readonly changing: readonly ReadingRow[];
  readonly unchanging: readonly ReadingRow[];
  readonly range: string | null;
  /** The total by the readings taken; empty for a panel. */
  readonly now: string;
}

const words = (confidence: Confidence): string => CONFIDENCE_WORDS[confidence];

function changeText({ number, credit, least, most }: ReadingAlternative['changes'][number]): string {
  const range = pointsRange(least, most);
  return credit === null
    ? `${number}: belum dapat dinilai, skor ${range}`
    : `${number}: nilai ${plainNumber(credit)}, skor ${range}`;
}

function alternativeRow(alternative: ReadingAlternative): AlternativeRow {
  const { id, label, confidence, changes, total } = alternative;
  return {
    id,
    label,
    confidence: words(confidence),
    changes: changes.map(changeText),
    total: total ? pointsRange(total.least, total.most) : '',
  };
}

function rangeSentence({ range, total }: PeriodResult): string | null {
  if (!range || !total) return null;
  const now = pointsRange(total.least, total.most);
  if (range.least === total.least && range.most === total.most) {
    return `Cara membaca lain mana pun, satu per satu, tidak membawa jumlah skor keluar dari ${now}.`;
  }
  return `Jumlah skor sekarang ${now}. Dengan semua cara membaca lain, satu per satu, jumlahnya antara ${points(range.least)} dan ${points(range.most)}.`;
}

/** Which reading was taken wherever the law is open, and what another one would give. */
export function readingsPart(period: PeriodResult): ReadingsPart {
  const rows = period.readings.map((reading): ReadingRow => {
    const unchanged = reading.alternatives.filter((each) => each.changes.length === 0);
    return {
      about: reading.about,
      chosen: reading.chosen,
      chosenLabel: reading.chosenLabel,
      confidence: words(reading.confidence),
      alternatives: reading.alternatives.filter((each) => each.changes.length > 0).map(alternativeRow),
      unchanged: unchanged.length === 0 ? null : unchanged.map((each) => each.label).join('; '),
      unchangedIds: unchanged.map((each) => each.id),
    };
  });
  return {
    changing: rows.filter((row) => row.alternatives.length > 0),
    unchanging: rows.filter((row) => row.alternatives.length === 0),
    range: rangeSentence(period),
    now: period.total ? pointsRange(period.total.least, period.total.most) : '',
  };
}
