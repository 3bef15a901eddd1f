import type { Confidence } from '../citation';
import { plain, type Exact } from '../decimal';
import { completeRows, saysSomething, givenAt, type Response } from './answers';
import { bandOf } from './band';
import { intervalOf, indexOf, meanOf } from './measure';
import { SMALLEST_GROUP, widthOf, type Instrument, type InstrumentId } from './instrument';
import { prioritiesOf, type Priorities } from './priorities';
import { qualityOf, type SurveyQuality } from './quality';

/** What members say of one thing. Numbers are decimal texts; null where fewer answered than the smallest group. */
export interface ItemResult {
  readonly id: string;
  readonly label: string;
  readonly dimension: string;
  readonly n: number;
  readonly mean: string | null;
  /** How important it is to them, where that is asked. */
  readonly importance: string | null;
  /** Mean less importance. */
  readonly gap: string | null;
}

/** A class under one source. */
export interface BandReading {
  readonly scale: string;
  readonly source: string;
  readonly confidence: Confidence;
  /** Null below the lowest class. */
  readonly code: string | null;
  readonly label: string | null;
}

/** What all answers together say. */
export interface IndexResult {
  readonly value: string;
  /** 95 % interval of those who answered every question; null where they are fewer than the smallest group. */
  readonly least: string | null;
  readonly most: string | null;
  readonly bands: readonly BandReading[];
}

/** A survey as it came out: beside the score of a unit, never part of it. */
export interface SurveyResult {
  readonly instrument: InstrumentId;
  /** Members who answered anything. */
  readonly n: number;
  /** Those who answered every question. */
  readonly complete: number;
  readonly smallestGroup: number;
  /** Null while fewer than the smallest group answered each question: with the others, it would tell of those few. */
  readonly index: IndexResult | null;
  /** From the worst; empty while nothing may be shown. */
  readonly items: readonly ItemResult[];
  readonly quality: SurveyQuality | null;
  /** Null where importance is not asked, and while nothing may be shown. */
  readonly priorities: Priorities | null;
}

/** What came of a survey of a book year, for whoever shows or prints it. */
export interface SurveyOutcome {
  readonly year: number;
  readonly instrument: Instrument;
  readonly result: SurveyResult;
}

/** @param all the answers of members; those who left everything blank do not count */
export function surveyResult(instrument: Instrument, all: readonly Response[]): SurveyResult {
  const responses = all.filter(saysSomething);
  const shown = responses.length >= SMALLEST_GROUP;
  const items = shown ? itemResults(instrument, responses) : [];
  return {
    instrument: instrument.id,
    n: responses.length,
    complete: completeRows(responses, widthOf(instrument)).length,
    smallestGroup: SMALLEST_GROUP,
    index: shown ? indexResult(instrument, responses) : null,
    items,
    quality: (shown && qualityOf(instrument, responses)) || null,
    priorities: prioritiesOf(items),
  };
}

function indexResult(instrument: Instrument, responses: readonly Response[]): IndexResult | null {
  const value = indexOf(instrument, responses);
  if (!value || !everyQuestionHasEnough(instrument, responses)) return null;
  const interval = intervalOf(instrument, responses, value);
  return {
    value: plain(value),
    least: interval?.least ?? null,
    most: interval?.most ?? null,
    bands: instrument.scales.map((scale): BandReading => {
      const { source, confidence } = scale.citation;
      const band = bandOf(value, scale);
      return { scale: scale.id, source, confidence, code: band?.code ?? null, label: band?.label ?? null };
    }),
  };
}

const everyQuestionHasEnough = (instrument: Instrument, responses: readonly Response[]): boolean =>
  Array.from({ length: widthOf(instrument) }, (_, at) => givenAt(responses, at).length).every(
    (n) => n >= SMALLEST_GROUP,
  );

function itemResults(instrument: Instrument, responses: readonly Response[]): ItemResult[] {
  const rows = instrument.items.map(({ id, label, dimension }, at) => {
    const given = givenAt(responses, at);
    const mean = shownMean(given);
    const importance = instrument.pairs
      ? shownMean(givenAt(responses, at + instrument.items.length))
      : undefined;
    const gap = mean && importance && mean.sub(importance);
    return {
      sort: gap ?? mean,
      row: {
        id,
        label,
        dimension,
        n: given.length,
        mean: text(mean),
        importance: text(importance),
        gap: text(gap),
      },
    };
  });
  return rows.sort((a, b) => order(a.sort, b.sort)).map(({ row }) => row);
}

const shownMean = (given: readonly number[]): Exact | undefined =>
  given.length >= SMALLEST_GROUP ? meanOf(given) : undefined;

const text = (value: Exact | undefined): string | null => (value ? plain(value) : null);

/** What is not shown stands last. */
function order(a: Exact | undefined, b: Exact | undefined): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return a.compare(b);
}
