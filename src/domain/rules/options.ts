import type { Citation, Confidence } from '../citation';
import type { Formula } from './formula';
import type { Change, DenominatorRule, Option } from './rule-set';
import type { Scale } from './scale';

type Cite = (at: string, confidence: Confidence, witnesses: string) => Citation;

/** Makes the options of one regulation's readings, cited as that regulation is. */
export const optionsOf =
  (cite: Cite) =>
  (id: string, label: string, confidence: Confidence, witnesses: string, ...changes: Change[]): Option => ({
    id,
    label,
    citation: cite('pembacaan', confidence, witnesses),
    changes,
  });

export const rescale = (indicator: string, scale: Scale): Change => ({ indicator, scale });
export const redefine = (term: string, formula: Formula): Change => ({ term, formula });

/** A denominator of zero or below cannot be scored. */
export const GAP: DenominatorRule = { zero: 'gap', negative: 'gap' };
/** A denominator of zero or below earns the lowest band. */
export const LOWEST: DenominatorRule = { zero: 'lowest', negative: 'lowest' };
/** Nothing to cover, reported or proved, earns full marks. */
export const NOTHING_IS_FULL: DenominatorRule = { zero: 'highest', negative: 'gap' };

export const emptyIsGap = (indicator: string): Change => ({ indicator, denominator: GAP });
