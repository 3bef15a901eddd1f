import { isIsoDate } from '../period';
import { DEADLINES } from './deadlines';
import type { DeadlineRule } from './deadlines';

/** What of a text sets no deadline. */
export interface DeadlineFault {
  readonly found: string;
}

/**
 * The deadlines with those that an office sets itself: `annual-report=05-31; result=20 days; follow-up=2 months`. A day of the
 * year can only be set where the deadline runs from the end of the book year.
 *
 * @returns the rules, or the first part that sets none
 */
export function withDeadlines(text: string): readonly DeadlineRule[] | DeadlineFault {
  let rules = DEADLINES;
  for (const part of text.split(';').map((each) => each.trim())) {
    const changed = part === '' ? rules : withDeadline(rules, part);
    if (!changed) return { found: part };
    rules = changed;
  }
  return rules;
}

function withDeadline(rules: readonly DeadlineRule[], part: string): readonly DeadlineRule[] | undefined {
  const [, name, said = ''] = /^([a-z-]+)\s*=\s*(.+)$/.exec(part) ?? [];
  const rule = rules.find((each) => each.name === name);
  const span = spanIn(said);
  if (!rule || !span || ('on' in span && rule.from !== 'year-end')) return undefined;
  const { since, metBy, confidence } = rule;
  const start = rule.from === 'year-end' ? ({ from: 'year-end' } as const) : { from: rule.from };
  const kept = { ...(since === undefined ? {} : { since }), ...(metBy ? { metBy } : {}) };
  const set: DeadlineRule = {
    name: rule.name,
    ...start,
    ...span,
    ...kept,
    source: '',
    confidence,
    set: true,
  };
  return rules.map((each) => (each === rule ? set : each));
}

type Span = { readonly days: number } | { readonly months: number } | { readonly on: string };

/** A day that is there every year, or one to three digits of days or months, none of them nil. */
function spanIn(said: string): Span | undefined {
  if (/^\d{2}-\d{2}$/.test(said)) return isIsoDate(`2023-${said}`) ? { on: said } : undefined;
  const [, count, unit] = /^([1-9]\d{0,2}) (days|months)$/.exec(said) ?? [];
  if (count === undefined) return undefined;
  return unit === 'days' ? { days: Number(count) } : { months: Number(count) };
}
