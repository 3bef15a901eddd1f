import type { DifferenceResult, WholeResult, WorksheetResult } from '../../../worksheet/tell';
import { list, object, orNull, text, whole, words } from '../../document/schema';
import { ORIGIN } from './statement';

type Because = DifferenceResult['because'];

const points = { least: text, most: text };

const DIFFERENCE = object<DifferenceResult>({
  ...{ number: text, label: text, score: orNull(text), ratio: orNull(text) },
  printed: object<DifferenceResult['printed']>({ score: text, ratio: orNull(text), at: ORIGIN }),
  because: object<Because>({
    code: words<Because['code']>({
      ...{ reading: true, typed: true, broken: true, schedule: true, gap: true },
      ...{ unanswered: true, steps: true, formula: true },
    }),
    ...{ option: orNull(text), label: orNull(text), at: ORIGIN },
  }),
});

const WHOLE = object<WholeResult>({
  ...{ number: text, printed: text, parts: text, at: ORIGIN },
  because: words<WholeResult['because']>({ typed: true, formula: true }),
});

export const WorksheetSeen = object<WorksheetResult>(
  {
    ...{ form: text, title: text, year: whole },
    printed: orNull(object<NonNullable<WorksheetResult['printed']>>({ total: text, at: ORIGIN })),
    ours: object<WorksheetResult['ours']>(points),
    ways: list(object<WorksheetResult['ways'][number]>({ id: text, label: text, ...points })),
    aspects: list(object<WorksheetResult['aspects'][number]>({ number: text, printed: text, ...points })),
    ...{ differences: list(DIFFERENCE), ratios: list(DIFFERENCE), wholes: list(WHOLE) },
    broken: list(object<WorksheetResult['broken'][number]>({ number: text, text, at: ORIGIN })),
  },
  'What a worksheet prints itself, beside what was found; points and percent as decimal text',
);
