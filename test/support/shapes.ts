import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Citation } from '../../src/domain/citation';
import { exact } from '../../src/domain/decimal';
import { answers, line, number, percent, term } from '../../src/domain/rules/formula';
import type { Aspect, Indicator, RuleSet } from '../../src/domain/rules/rule-set';
import { SHARE, bands, linear } from '../../src/domain/rules/scale';
import type { TermCode } from '../../src/domain/rules/term-codes';
import type { LineCode } from '../../src/domain/statement/chart';
import type { Scale } from '../../src/domain/rules/scale';

interface BandShape {
  readonly over?: string;
  readonly from?: string;
  readonly upTo?: string;
  readonly below?: string;
  readonly credit: string;
}

export interface IndicatorShape {
  readonly number: string;
  readonly weight: string;
  readonly scale: 'bands' | 'linear' | 'share';
  readonly bands?: readonly BandShape[];
  readonly linear?: { readonly slope: string; readonly intercept: string };
  readonly questions?: number;
  readonly numerator: boolean;
  readonly denominator: boolean;
}

/** A regulation reduced to what an engine must be able to do: weights, tables, questions, grades, how aspects add up. */
export interface Shape {
  readonly id: string;
  readonly total: string;
  readonly grades: readonly { readonly from: string; readonly label: string }[];
  /** Of Perdep 06 only: percent, and shares of one. */
  readonly capitalWeights?: readonly string[];
  readonly riskWeights?: readonly string[];
  readonly collectibility?: readonly string[];
  readonly questionNumbers?: readonly string[];
  readonly alternatives?: Readonly<Record<string, readonly BandShape[]>>;
  readonly aspects: readonly {
    readonly number: string;
    readonly id: string;
    readonly weight: string;
    readonly addsUp: Aspect['addsUp'];
    readonly indicators: readonly IndicatorShape[];
  }[];
}

export function shapeOf(id: string): Shape {
  const path = join(__dirname, `../../fixtures/regulations/shapes-${id}.json`);
  return JSON.parse(readFileSync(path, 'utf8')) as Shape;
}

const SHAPE: Citation = { source: 'shape', at: 'shape', confidence: 'unverified', witnesses: ['SHAPE'] };

/** A shape names what its ratios divide by their numbers, which no rule set does. */
const invented = (code: string): TermCode & LineCode => code as TermCode & LineCode;

/** The rule set a shape describes, with a term of its own for whatever a ratio divides. */
export function ruleSetOf(shape: Shape): RuleSet {
  const aspects = shape.aspects.map((aspect): Aspect => ({
    number: aspect.number,
    id: aspect.id,
    label: aspect.id,
    weight: exact(aspect.weight),
    addsUp: aspect.addsUp,
    indicators: aspect.indicators.map((each) => indicatorOf(each, aspect.addsUp)),
  }));
  const ratios = shape.aspects.flatMap((aspect) => aspect.indicators).filter((each) => !each.questions);
  const terms = ratios.flatMap((each) => [numeratorOf(each), denominatorOf(each)]);
  return {
    id: shape.id,
    title: shape.id,
    shortTitle: shape.id,
    kinds: ['bumdes'],
    inForce: { from: '2016-01-01', citation: SHAPE },
    editionDate: '2016-01-01',
    caveat: '',
    aspects,
    terms: terms.map((name) => {
      const code = invented(name);
      return { code, label: name, formula: line(code), definition: '', citation: SHAPE };
    }),
    grades: shape.grades.map(({ from, label }) => ({ from: exact(from), label })),
    gradeCitation: SHAPE,
    readings: [],
    views: [],
    capitalWeights: [],
    riskWeights: [],
    collectibility: { citation: SHAPE, classes: [] },
    conditions: { citation: SHAPE, list: [] },
    answerAliases: {},
    sources: [{ code: 'SHAPE', title: 'shape' }],
    declaredDefects: [],
  };
}

export const numeratorOf = (shape: IndicatorShape): string => `${shape.number} of`;
export const denominatorOf = (shape: IndicatorShape): string => `${shape.number} per`;

function indicatorOf(shape: IndicatorShape, addsUp: Aspect['addsUp']): Indicator {
  const { number: of, questions } = shape;
  return {
    number: of,
    id: of,
    label: of,
    unit: 'percent',
    citation: SHAPE,
    formula: questions
      ? percent(answers(of, 'yes'), number(String(questions)))
      : percent(term(invented(numeratorOf(shape))), term(invented(denominatorOf(shape)))),
    scale: scaleOf(shape),
    weight: addsUp === 'shareOfAttainable' ? null : exact(shape.weight),
    denominator: { zero: 'gap', negative: 'gap' },
    ...(questions
      ? { questions: Array.from({ length: questions }, (_, at) => ({ number: `${at + 1}`, text: '' })) }
      : {}),
  };
}

function scaleOf(shape: IndicatorShape): Scale {
  if (shape.scale === 'share') return SHARE;
  if (shape.scale === 'linear') return linear(shape.linear?.slope ?? '0', shape.linear?.intercept ?? '0');
  return bands(...(shape.bands ?? []));
}
