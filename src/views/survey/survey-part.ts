import type { Priorities, Quadrant } from '../../domain/survey/priorities';
import type { BandReading, SurveyOutcome } from '../../domain/survey/result';
import { quadrantsChart } from '../../rendering/charts-quadrants';
import {
  CONFIDENCE_WORDS,
  INDEX_WORDS,
  OUTSIDE_SCORE,
  PRIORITIES_WORDS,
  QUADRANT_WORDS,
  tooFewWords,
} from '../../rendering/messages';
import { tableView, type TableView } from '../../rendering/table-view';
import { markup, type Markup } from '../../rendering/templates';
import { said } from './number-words';
import { intervalOf, surveyTable, yearsBefore } from './survey-table';
import { surveyWords } from './survey-words';

/** What came of a survey, as finished strings: the same on the screen, on a filing and on paper. */
export interface SurveyPart {
  readonly title: string;
  readonly label: string;
  readonly index: string;
  readonly indexName: string;
  readonly interval: string;
  /** Why there is no index; empty where there is one. */
  readonly tooFew: string;
  readonly sentences: readonly string[];
  readonly bands: readonly { readonly said: string; readonly source: string }[];
  readonly table: TableView | null;
  readonly priorities: PrioritiesPart | null;
}

/** Importance beside experience: drawn, and told. */
export interface PrioritiesPart {
  readonly words: string;
  readonly drawing: Markup;
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    readonly quadrant: string;
    readonly importance: string;
    readonly experience: string;
  }[];
}

/** Where a survey is told, and what came in beside it. */
export interface SurveyFrame {
  readonly unit: string;
  /** Other surveys of the unit: those of years before stand beside it. */
  readonly all: readonly SurveyOutcome[];
  /** Answers that came in. */
  readonly came: number;
  /** Whether points of the picture lead to their rows: not on paper. */
  readonly links: boolean;
}

export function surveyPart(outcome: SurveyOutcome, { unit, all, came, links }: SurveyFrame): SurveyPart {
  const { year, instrument, result } = outcome;
  const { index, n } = result;
  const before = yearsBefore(outcome, all);
  return {
    title: `${instrument.title} ${year}`,
    label: OUTSIDE_SCORE,
    index: index ? said(index.value) : '–',
    indexName: INDEX_WORDS[instrument.index.by],
    interval: index ? intervalOf(n, index) : '',
    tooFew: index ? '' : tooFewWords(n, came),
    sentences: surveyWords(outcome, before[0]),
    bands: (index?.bands ?? []).map(bandRow),
    table: result.items.length > 0 ? tableView(surveyTable(outcome, unit, before)) : null,
    priorities: result.priorities && prioritiesPart(result.priorities, outcome, links),
  };
}

const bandRow = ({ code, label, source, confidence }: BandReading): SurveyPart['bands'][number] => ({
  said: code === null ? 'di bawah kelas terendah' : `${code}: ${label ?? ''}`,
  source: `${source} (${CONFIDENCE_WORDS[confidence]})`,
});

const ORDER: readonly Quadrant[] = ['improve', 'keep', 'enough', 'later'];

function prioritiesPart(
  { experience, importance, items }: Priorities,
  { year, instrument }: SurveyOutcome,
  links: boolean,
): PrioritiesPart {
  const rows = ORDER.flatMap((quadrant) => items.filter((each) => each.quadrant === quadrant)).map(
    ({ id, label, quadrant, ...of }) => ({
      ...{ id, label, quadrant: QUADRANT_WORDS[quadrant] },
      importance: said(of.importance),
      experience: said(of.experience),
    }),
  );
  const told = rows.map((row) => `${row.label}: ${row.quadrant.toLowerCase()}`).join('; ');
  const drawing = {
    alt: `Kepentingan dan pengalaman. ${told}.`,
    ...{ x: importance, y: experience },
    axes: { x: 'Kepentingan', y: 'Pengalaman' },
    quarters: [
      QUADRANT_WORDS.enough,
      QUADRANT_WORDS.keep,
      QUADRANT_WORDS.later,
      QUADRANT_WORDS.improve,
    ] as const,
    range: [instrument.lowest, instrument.highest] as const,
    points: items.map((each) => ({
      ...{ name: each.id, x: each.importance, y: each.experience },
      said: `${each.label}: ${QUADRANT_WORDS[each.quadrant].toLowerCase()}`,
      ...(links ? { href: `#butir-${each.id}` } : {}),
    })),
  };
  const id = `kepentingan-${instrument.id}-${year}`;
  const [wide, narrow] = (['wide', 'narrow'] as const).map((width) =>
    quadrantsChart({ ...drawing, id: `${id}-${width}`, width }),
  );
  return { words: PRIORITIES_WORDS, drawing: markup(`${wide ?? ''}${narrow ?? ''}`), rows };
}
