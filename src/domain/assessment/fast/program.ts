import type { Exact } from '../../decimal';
import type { Aspect, Indicator, RuleSet } from '../../rules/rule-set';
import { chartIndex } from '../../statement/chart';
import type { ChartIndex } from '../../statement/chart';
import type { Kind } from '../../statement/kind';
import { asksOf } from '../asks';
import { formulasOf } from './formulas';
import { scratchFor } from './frame';
import type { Frame, Scratch } from './frame';
import { settler } from './indicators';
import type { Settle } from './indicators';
import { linesFor } from './judged-lines';
import type { LinesFor } from './judged-lines';
import { unitOf } from './unit';
import { wholesOf } from './wholes';

/** A rule set, as its readings were chosen, made ready for the statements of one kind of unit. */
export interface Program {
  readonly ruleSet: RuleSet;
  readonly index: ChartIndex;
  readonly aspects: readonly CompiledAspect[];
  readonly scratch: Scratch;
  /** Works out the whole numbers of a statement that its indicators ask for. */
  readonly run: (frame: Frame) => void;
  /** The denominator over which points are added up. */
  readonly unit: Exact;
}

export interface CompiledAspect {
  readonly aspect: Aspect;
  readonly indicators: readonly CompiledIndicator[];
}

export interface CompiledIndicator {
  readonly indicator: Indicator;
  readonly settle: Settle;
  /** False where it is only shown. */
  readonly scored: boolean;
  /** The questionnaires that it counts. */
  readonly asks: readonly string[];
  /** What it brings in points of the total. */
  readonly lines: LinesFor;
}

const programs = new WeakMap<RuleSet, Map<Kind, Program>>();

/** The program of a rule set for a kind of unit, compiled once for as long as the rule set is kept. */
export function programFor(ruleSet: RuleSet, kind: Kind): Program {
  const known = programs.get(ruleSet) ?? new Map<Kind, Program>();
  const program = known.get(kind) ?? compile(ruleSet, chartIndex(kind));
  programs.set(ruleSet, known.set(kind, program));
  return program;
}

function compile(ruleSet: RuleSet, index: ChartIndex): Program {
  const [formulas, wholes, unit] = [formulasOf(ruleSet, index), wholesOf(ruleSet, index), unitOf(ruleSet)];
  const aspects = ruleSet.aspects.map((aspect) => ({
    aspect,
    indicators: aspect.indicators.map((indicator) => ({
      indicator,
      settle: settler(indicator, formulas, wholes),
      scored: indicator.scale.kind !== 'none',
      asks: asksOf(indicator.formula),
      lines: linesFor(aspect, indicator, unit),
    })),
  }));
  return { ruleSet, index, aspects, unit, scratch: scratchFor(index, wholes.size()), run: wholes.run };
}
