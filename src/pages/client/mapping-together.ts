import { chartIndex } from '../../domain/statement/chart';
import type { Kind } from '../../domain/statement/kind';
import { askedIn, effectsTold, suggestedTotals } from '../../domain/statement/suggested';
import type { Effect, SuggestedRow } from '../../domain/statement/suggested';
import { mappedTotals } from '../../domain/statement/mapped-totals';
import { changeWords } from '../../rendering/messages/effect-words';
import { element, grouped, labelOf, tell } from './mapping-words';

/** A row of the page with what is chosen for it; the line it has without a choice where nothing is. */
export interface PageRow extends SuggestedRow {
  readonly article: HTMLElement;
  /** Asked about, and nobody chose for it. */
  readonly isOpen: boolean;
}

/** Every row of the page as it stands now. */
export const rowsIn = (page: HTMLElement): PageRow[] =>
  [...page.querySelectorAll<HTMLElement>('article[data-id]')].map(rowFrom);

function rowFrom(article: HTMLElement): PageRow {
  const { id = '', auto = '', suggested = null, amounts = '[]' } = article.dataset;
  const choice = article.querySelector('select')?.value ?? '';
  const isUnsaid = /^(?:auto)?$/.test(choice);
  const line = isUnsaid ? auto : choice;
  return {
    article,
    id,
    line: /^(?:none)?$/.test(line) ? null : line,
    suggested: isUnsaid ? suggested : null,
    isGuess: article.dataset['guess'] !== undefined,
    isOpen: isUnsaid && article.classList.contains('doubtful'),
    amounts: JSON.parse(amounts) as PageRow['amounts'],
  };
}

/** The rows that the taps of their groups would settle: nobody chose for them, and no sum contradicts them. */
export function fitting(kind: Kind, rows: readonly PageRow[]): PageRow[] {
  const open = rows.filter(({ isOpen }) => isOpen);
  const { together } = askedIn(kind, rows, new Set(open.map(({ id }) => id)));
  const fit = new Set(together.flatMap(({ ids }) => ids));
  return open.filter(({ id }) => fit.has(id));
}

/** Those of a group. */
export const rowsOf = (group: Element, rows: readonly PageRow[]): PageRow[] =>
  rows.filter(({ article }) => group.contains(article));

/** The groups that one tap confirms. @param every where it is tapped: it is for those that stand above it */
export function groupsAbove(page: HTMLElement, every: Element): Element[] {
  const all = [...page.querySelectorAll('[data-together], [data-every]')];
  return all.slice(0, all.indexOf(every));
}

/** What each group does to the sums, and what is left of it to confirm. */
export function showGroups(
  page: HTMLElement,
  kind: Kind,
  words: HTMLElement,
  rows: readonly PageRow[],
): void {
  const fits = fitting(kind, rows);
  for (const group of page.querySelectorAll<HTMLElement>('[data-together]')) {
    const own = rowsOf(group, rows);
    const fit = rowsOf(group, fits);
    const isSettled = own.every(({ isOpen }) => !isOpen);
    group.classList.toggle('settled', isSettled);
    showEffects(
      group.querySelector<HTMLElement>('[data-effects]'),
      effectsOfGroup(kind, rows, own, fit),
      kind,
      words,
    );
    showButtons(group, { all: own.length, left: fit.length, isSettled });
  }
  const every = page.querySelector<HTMLElement>('[data-every]');
  if (every) showEvery(page, every, { kind, rows, fits });
}

/** What one tap for all groups above it would leave agreeing, and whether anything is left for it to confirm. */
function showEvery(
  page: HTMLElement,
  every: HTMLElement,
  {
    kind,
    rows,
    fits,
  }: { readonly kind: Kind; readonly rows: readonly PageRow[]; readonly fits: readonly PageRow[] },
): void {
  const groups = groupsAbove(page, every);
  const tapped = new Set(groups.flatMap((group) => rowsOf(group, fits)).map(({ id }) => id));
  const totals = suggestedTotals(kind, rows, tapped);
  tell(every, '[data-then]', totals.filter(({ agrees }) => agrees).length);
  tell(every, '[data-then-of]', totals.length);
  const [button, undo] = every.querySelectorAll('button');
  if (button) button.hidden = tapped.size === 0;
  if (undo) undo.hidden = groups.every((group) => group.querySelector('[name^="t:"]') === null);
}

/** From nothing of the group chosen to what is chosen of it, with what its tap would add. */
function effectsOfGroup(
  kind: Kind,
  rows: readonly PageRow[],
  own: readonly PageRow[],
  fit: readonly PageRow[],
): Effect[] {
  const ids = new Set(own.map(({ id }) => id));
  const without = rows.map((row) => (ids.has(row.id) ? { ...row, line: null } : row));
  const tapped = new Set(fit.map(({ id }) => id));
  return effectsTold(kind, mappedTotals(kind, without), suggestedTotals(kind, rows, tapped));
}

interface Left {
  readonly all: number;
  readonly left: number;
  readonly isSettled: boolean;
}

function showButtons(group: HTMLElement, { all, left, isSettled }: Left): void {
  const button = group.querySelector<HTMLButtonElement>('button[name=agree]');
  const undo = group.querySelector<HTMLButtonElement>('[data-undo]');
  if (button) {
    button.hidden = isSettled || left === 0;
    if (all > 1) button.textContent = `${button.dataset[left < all ? 'left' : 'all'] ?? ''} (${left} baris)`;
  }
  if (undo) undo.hidden = group.querySelector('[name^="t:"]') === null;
}

/** What one choice does to the sums, beside the row itself. */
export function showEffectOf(
  article: HTMLElement,
  kind: Kind,
  words: HTMLElement,
  rows: readonly PageRow[],
): void {
  const place = article.querySelector('[data-effect]');
  const row = rows.find((each) => each.article === article);
  if (!place || !row) return;
  const without = rows.map((each) => (each === row ? { ...each, line: null } : each));
  const effects =
    row.line === null ? [] : effectsTold(kind, mappedTotals(kind, without), mappedTotals(kind, rows));
  place.textContent = effects.map((effect) => sentence(effect, kind, words)).join(' · ');
  article.classList.toggle('settled', !row.isOpen);
}

function showEffects(
  list: HTMLElement | null,
  effects: readonly Effect[],
  kind: Kind,
  words: HTMLElement,
): void {
  if (!list) return;
  const told = effects.map((effect) =>
    element('li', effect.agrees ? 'on' : 'off', sentence(effect, kind, words)),
  );
  list.replaceChildren(...(told.length > 0 ? told : [element('li', 'muted', list.dataset['none'] ?? '')]));
}

function sentence(effect: Effect, kind: Kind, words: HTMLElement): string {
  const label = labelOf(words, effect, chartIndex(kind).lines.get(effect.line)?.label ?? effect.line);
  return `${label} ${effect.year}: ${changeWords(effect, grouped)}`;
}
