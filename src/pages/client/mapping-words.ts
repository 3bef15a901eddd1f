import { cut, plain } from '../../domain/decimal';
import type { Exact } from '../../domain/decimal';
import type { AgreedTotal } from '../../domain/statement/mapped-totals';

/** What a sum is called: the page's own words for the pairs, else the line's. */
export const labelOf = (words: HTMLElement, { of }: Pick<AgreedTotal, 'of'>, line: string): string =>
  of === 'parts' ? line : (words.dataset[of] ?? line);

export function element(name: string, className: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

/** A number in all of these places. */
export function tell(within: ParentNode, places: string, count: number): void {
  for (const each of within.querySelectorAll(places)) each.textContent = String(count);
}

/** As the server writes amounts: points between thousands, a comma before at most two decimals. */
export function grouped(value: Exact): string {
  const [whole = '', decimals = ''] = plain(value).includes('.') ? cut(value, 2).split('.') : [cut(value, 0)];
  const digits = whole.replace('-', '').replace(/\B(?=(\d{3})+$)/g, '.');
  return `${whole.startsWith('-') ? '−' : ''}${digits}${decimals === '' ? '' : `,${decimals}`}`;
}
