import { readAmount } from '../../../domain/amount';
import { ZERO, plain } from '../../../domain/decimal';
import type { Exact } from '../../../domain/decimal';
import type { Scenario } from '../../../domain/analysis/scenario-link';
import { rupiah } from '../../../rendering/numbers';

/** The element of the page under this id, which our own template has. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no element ${id}`);
  return found;
}

/** As `byId`, for an element of this kind: it is one in our own template. */
function ofKind<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = byId(id);
  if (!(found instanceof kind)) throw new Error(`element ${id} is no ${kind.name}`);
  return found;
}

export const buttonById = (id: string): HTMLButtonElement => ofKind(id, HTMLButtonElement);

const balanceBox = (): HTMLInputElement => ofKind('seimbang', HTMLInputElement);

const inputs = (): HTMLInputElement[] => [...document.querySelectorAll<HTMLInputElement>('[data-line]')];

/** What a field says: an amount, nothing to change, or something unreadable. Points set off thousands here. */
function amountIn(input: HTMLInputElement): Exact | 'unchanged' | 'unreadable' {
  const text = input.value.trim();
  if (text === '' || text === input.dataset['was']) return 'unchanged';
  const amount = readAmount(text, { decimals: 'comma' });
  if (amount.kind === 'amount') return amount.value;
  return amount.kind === 'nil' ? ZERO : 'unreadable';
}

/** The scenario that the form says; what cannot be read is marked and left out. */
export function scenarioIn(words: { readonly was: string; readonly unreadable: string }): Scenario {
  const amounts = new Map<string, Exact>();
  for (const input of inputs()) {
    const amount = amountIn(input);
    if (typeof amount !== 'string') amounts.set(input.dataset['line'] ?? '', amount);
    mark(input, amount, words);
  }
  return { amounts, balanced: balanceBox().checked };
}

function mark(
  input: HTMLInputElement,
  amount: Exact | 'unchanged' | 'unreadable',
  words: { readonly was: string; readonly unreadable: string },
): void {
  const line = input.closest('.line');
  const told = line?.querySelector<HTMLElement>('.was');
  if (!line || !told) return;
  input.setAttribute('aria-invalid', String(amount === 'unreadable'));
  line.classList.toggle('changed', amount !== 'unchanged');
  told.hidden = amount === 'unchanged';
  if (amount === 'unchanged') return;
  const was = input.dataset['was'] ?? '';
  told.textContent =
    amount === 'unreadable' ? words.unreadable : words.was.replace('{amount}', was || input.placeholder);
}

/** Says beside a line that nobody changed what it becomes because another was. */
export function markCounters(counters: ReadonlyMap<string, string>, follows: string): void {
  for (const [code, amount] of counters) {
    const told = byId(`pos-${code}`).closest('.line')?.querySelector<HTMLElement>('.was');
    if (!told) continue;
    told.hidden = false;
    told.textContent = follows.replace('{amount}', amount);
  }
}

/** Puts a scenario into the form; every other line goes back to what it was. */
export function fillIn({ amounts, balanced }: Scenario): void {
  for (const input of inputs()) {
    const amount = amounts.get(input.dataset['line'] ?? '');
    input.value = amount ? rupiah(plain(amount)) : (input.dataset['was'] ?? '');
    const group = input.closest('details');
    if (amount && group) group.open = true;
  }
  balanceBox().checked = balanced;
}

/** Shows the lines that hold every word that is looked for, and opens their groups. */
export function search(text: string, noneFound: string): void {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  let found = 0;
  for (const group of document.querySelectorAll<HTMLDetailsElement>('details.group')) {
    let here = 0;
    for (const line of group.querySelectorAll<HTMLElement>('.line')) {
      const hit = words.every((word) => line.dataset['search']?.includes(word));
      line.hidden = !hit;
      here += hit ? 1 : 0;
    }
    group.hidden = here === 0;
    if (words.length > 0 && here > 0) group.open = true;
    found += here;
  }
  const none = byId('kosong');
  none.hidden = found > 0;
  none.textContent = noneFound;
}
