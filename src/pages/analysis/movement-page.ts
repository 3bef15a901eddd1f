import type { MovementResult } from '../../domain/analysis/movement-result';
import { exact, plain } from '../../domain/decimal';
import { markup } from '../../rendering/templates';
import type { Markup } from '../../rendering/templates';
import { waterfallChart } from '../../rendering/waterfall';
import type { WaterfallBar } from '../../rendering/waterfall';
import { points, pointsRange } from '../../rendering/numbers';
import { changeText, movementView } from '../../views/analysis/movement-view';
import type { MovementView } from '../../views/analysis/movement-view';
import { ratioPartPlace } from '../shared/ratio-tabs';
import { explanationHead } from './analysis-head';
import type { ExplanationHead } from './analysis-head';
import type { Comparable, ShownMovement } from '../../assessments/analysis.service';

/** What moved the total, on screen, as finished strings. */
export interface MovementPage extends ExplanationHead {
  readonly action: string;
  readonly choices: readonly { readonly id: string; readonly label: string; readonly chosen: boolean }[];
  readonly judgedAnew: string;
  readonly moved: (MovementView & Ends) | null;
  readonly drawing: Markup | null;
  readonly json: string;
}

interface Ends {
  readonly wasLabel: string;
  readonly isLabel: string;
}

const ANEW = {
  law: (title: string): string => `Penilaian itu dibuat menurut ${title}.`,
  edition: (): string => 'Penilaian itu dibuat menurut edisi data peraturan yang lain.',
  readings: (): string => 'Penilaian itu dibuat dengan cara membaca peraturan yang lain.',
} as const;

export function movementPage(id: string, shown: ShownMovement): MovementPage {
  const { stored, result, from, judgedAnew, choices } = shown;
  const { year, revision } = stored.statement;
  const sameYear = from?.year === year;
  const name = (each: { year: number; revision: number }): string =>
    sameYear ? `${each.year}, revisi ${each.revision}` : String(each.year);
  const ends = { wasLabel: from ? name(from) : '', isLabel: name({ year, revision }) };
  return {
    ...explanationHead(id, stored, 'berubah'),
    action: ratioPartPlace(id, 'berubah'),
    choices: choices.map((each) => choiceOf(each, year)),
    judgedAnew: judgedAnew
      ? `${ANEW[judgedAnew.same](judgedAnew.ruleSet.shortTitle)} Di sini keduanya dinilai menurut aturan, edisi, dan cara membaca penilaian ini.`
      : '',
    moved: result ? { ...movementView(result), ...ends } : null,
    drawing: result?.change ? drawingOf(result, ends) : null,
    json: `/api/assessments/${id}/movement`,
  };
}

function choiceOf(
  { statementId, year, revision, chosen }: Comparable,
  own: number,
): MovementPage['choices'][number] {
  const label = year === own ? `Tahun ${year}, revisi ${revision}` : `Tahun ${year}`;
  return { id: statementId, label, chosen };
}

function drawingOf(result: MovementResult, ends: Ends): Markup {
  const bars = barsOf(result, ends);
  const alt = `Jumlah skor dari ${ends.wasLabel} ke ${ends.isLabel}: ${bars.map((bar) => `${bar.label} ${bar.said}`).join('; ')}`;
  const draw = (width: 'wide' | 'narrow'): string =>
    waterfallChart({ id: `berubah-${width}`, alt, bars, width });
  return markup(`${draw('wide')}${draw('narrow')}`);
}

/** The certain points: every aspect begins where the one above it ended. */
function barsOf({ was, is, aspects }: MovementResult, { wasLabel, isLabel }: Ends): WaterfallBar[] {
  if (!was.total || !is.total) return [];
  let at = exact(was.total.least);
  const changes = aspects.map(({ number, label, change }): WaterfallBar => {
    const from = at;
    at = at.add(exact(change.least));
    return {
      label: `${number}  ${label}`,
      from: plain(from),
      to: plain(at),
      total: false,
      said: changeText({ least: change.least, most: change.least }),
    };
  });
  const end = (
    label: string,
    { least, most }: NonNullable<MovementResult['was']['total']>,
  ): WaterfallBar => ({
    label: `Jumlah ${label}`,
    from: '0',
    to: least,
    total: true,
    said: least === most ? points(least) : pointsRange(least, most),
  });
  return [end(wasLabel, was.total), ...changes, end(isLabel, is.total)];
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/movement': MovementPage;
  }
}
