import { cut, exact, plain, type Exact } from '../../domain/decimal';
import { bandOf } from '../../domain/survey/band';
import type { IndexResult, SurveyOutcome } from '../../domain/survey/result';
import { indexSentence, movedWords, unsureClassWords, worstWords } from '../../rendering/messages';
import { listed } from '../../rendering/numbers';
import { said, signed } from './number-words';

/** So many things are named as the ones to look at. */
const NAMED = 3;

/** What came of a survey in a few sentences; none while nothing is shown. @param before the year before, if there is one */
export function surveyWords(outcome: SurveyOutcome, before: SurveyOutcome | undefined): string[] {
  const { instrument, result } = outcome;
  const { index, n } = result;
  if (!index) return [];
  const [band] = index.bands;
  return [
    indexSentence(instrument.index.by, { n, value: said(index.value), ...(band ? { band } : {}) }),
    ...unsure(outcome, index),
    ...worst(outcome),
    ...(before?.result.index ? [moved(index, before.year, before.result.index)] : []),
  ];
}

function unsure({ instrument: { scales } }: SurveyOutcome, { least, most }: IndexResult): string[] {
  const [scale] = scales;
  if (!scale || least === null || most === null) return [];
  const [low, high] = [bandOf(exact(least), scale)?.code, bandOf(exact(most), scale)?.code];
  return low === undefined || high === undefined || low === high ? [] : [unsureClassWords(low, high)];
}

/** The first of those that are shown, which are sorted from the worst; none where all are alike. */
function worst({ result: { items } }: SurveyOutcome): string[] {
  const shown = items.filter(({ mean }) => mean !== null);
  const differ = new Set(shown.map(({ gap, mean }) => gap ?? mean)).size > 1;
  if (!differ) return [];
  const names = shown.slice(0, NAMED).map(({ label, gap, mean }) => `${label} (${said(gap ?? mean)})`);
  return [worstWords(listed(names))];
}

function moved(now: IndexResult, year: number, before: IndexResult): string {
  // Of what is shown, so that whoever takes one from the other comes to the same.
  const change = shown(now).sub(shown(before));
  return movedWords(year, said(before.value), signed(plain(change)), apart(now, before));
}

const shown = ({ value }: IndexResult): Exact => exact(cut(exact(value), 2));

/** Whether the intervals of two indices have nothing in common. */
function apart(one: IndexResult, other: IndexResult): boolean {
  if (one.least === null || one.most === null || other.least === null || other.most === null) return false;
  return exact(one.least).compare(exact(other.most)) > 0 || exact(other.least).compare(exact(one.most)) > 0;
}
