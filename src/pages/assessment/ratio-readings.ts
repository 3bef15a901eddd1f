import type { PeriodResult, ReadingResult } from '../../domain/assessment/result';
import { CONFIDENCE_WORDS } from '../../rendering/messages';
import { plainNumber, pointsRange } from '../../rendering/numbers';

/** How the law was read where it is open, and what another reading would make of one ratio. */
export interface ReadingRow {
  readonly about: string;
  readonly chosen: string;
  readonly confidence: string;
  readonly alternatives: readonly {
    readonly id: string;
    readonly label: string;
    readonly confidence: string;
    /** "nilai 75, skor 4,50; jumlah skor 71,20". */
    readonly would: string;
  }[];
}

/** The readings that are about an indicator, or of which another option would change it. */
export function readingsFor({ readings }: PeriodResult, number: string): ReadingRow[] {
  return readings.flatMap((reading) => readingRow(reading, number));
}

function readingRow(reading: ReadingResult, number: string): ReadingRow[] {
  const alternatives = reading.alternatives.map((each) => ({
    id: each.id,
    label: each.label,
    confidence: CONFIDENCE_WORDS[each.confidence],
    would: wouldBe(each, number),
  }));
  const about = reading.chosen.startsWith(`${number}/`);
  if (!about && alternatives.every((each) => each.would === '')) return [];
  return [
    {
      about: reading.about,
      chosen: reading.chosenLabel,
      confidence: CONFIDENCE_WORDS[reading.confidence],
      alternatives: alternatives.map((each) => ({
        ...each,
        would: each.would || 'tidak mengubah rasio ini',
      })),
    },
  ];
}

function wouldBe({ changes, total }: ReadingResult['alternatives'][number], number: string): string {
  const change = changes.find((each) => each.number === number);
  if (!change) return '';
  const credit = change.credit === null ? 'belum dapat dinilai' : `nilai ${plainNumber(change.credit)}`;
  const sum = total ? `; jumlah skor ${pointsRange(total.least, total.most)}` : '';
  return `${credit}, skor ${pointsRange(change.least, change.most)}${sum}`;
}
