import type { TraceResult } from '../../domain/assessment/trace-result';
import { indicatorsOf } from '../../domain/rules/rule-set';
import type { RuleSet } from '../../domain/rules/rule-set';
import { chartIndex } from '../../domain/statement/chart';
import type { Kind } from '../../domain/statement/kind';
import { indicatorWords, lineWords } from '../../rendering/messages';
import type { IndicatorWords, LineWords } from '../../rendering/messages';

/** An indicator in words. */
export interface IndicatorInWords extends IndicatorWords {
  readonly number: string;
  readonly label: string;
}

/** A line in words: what to write there, why it matters, where it is found. */
export interface LineInWords extends LineWords {
  readonly label: string;
  readonly what: string;
}

/** Every indicator of a rule set in words, in the law's order. */
export function indicatorsInWords(ruleSet: RuleSet): IndicatorInWords[] {
  return indicatorsOf(ruleSet).flatMap(({ number, label, id }) => {
    const words = indicatorWords(id);
    return words ? [{ number, label, ...words }] : [];
  });
}

/** Lines of a kind's chart in words, each once; what is no line is passed over. */
export function linesInWords(kind: Kind, codes: Iterable<string>): LineInWords[] {
  const { lines } = chartIndex(kind);
  return [...new Set(codes)].flatMap((code) => {
    const line = lines.get(code);
    return line ? [{ label: line.label, what: line.hint, ...lineWords(line) }] : [];
  });
}

/** The codes in a trace, from the top down. */
export function codesIn(trace: TraceResult): string[] {
  const own = trace.code === undefined ? [] : [trace.code];
  return [...own, ...trace.parts.flatMap(codesIn)];
}
