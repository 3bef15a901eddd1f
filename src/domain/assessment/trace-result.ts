import { plain } from '../decimal';
import type { Origin } from '../statement/statement';
import type { GapCode, Trace } from './trace';

/** The label of a line, a term or an indicator, for people. */
export type Names = (code: string) => string;

/** A trace as the public JSON gives it: the same tree, with labels and decimal text. */
export interface TraceResult {
  readonly node: Trace['node'];
  readonly code?: string;
  readonly label?: string;
  readonly value: string | null;
  readonly gap?: GapCode;
  readonly origin?: Origin;
  readonly also?: readonly Origin[];
  readonly provedBy?: { readonly line: string; readonly label: string; readonly origin?: Origin };
  readonly parts: readonly TraceResult[];
}

export function traceResult(trace: Trace, names: Names): TraceResult {
  return {
    node: trace.node,
    ...(trace.code === undefined ? {} : { code: trace.code, label: names(trace.code) }),
    value: trace.value ? plain(trace.value) : null,
    ...(trace.gap ? { gap: trace.gap.code } : {}),
    ...(trace.origin ? { origin: trace.origin } : {}),
    ...(trace.also ? { also: trace.also } : {}),
    ...(trace.provedBy
      ? {
          provedBy: {
            line: trace.provedBy.line,
            label: names(trace.provedBy.line),
            ...(trace.provedBy.origin ? { origin: trace.provedBy.origin } : {}),
          },
        }
      : {}),
    parts: trace.parts.map((part) => traceResult(part, names)),
  };
}
