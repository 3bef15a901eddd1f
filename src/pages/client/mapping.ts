import { cut, plain } from '../../domain/decimal';
import type { Exact } from '../../domain/decimal';
import { chartIndex } from '../../domain/statement/chart';
import { isKind } from '../../domain/statement/kind';
import { mappedTotals } from '../../domain/statement/mapped-totals';
import type { AgreedTotal, MappedRow } from '../../domain/statement/mapped-totals';

/**
 * Live totals of the mapping page. Without it the same form is sent, and the server shows the same page again: every
 * word stands in the page already.
 */
const form = document.querySelector<HTMLFormElement>('#pembacaan');
const card = document.querySelector<HTMLElement>('[data-totals]');
if (form && card) start(form, card);

function start(page: HTMLFormElement, words: HTMLElement): void {
  document.documentElement.classList.add('live');
  const show = (): void => {
    const kind = page.dataset['kind'] ?? '';
    if (!isKind(kind)) return;
    const lines = chartIndex(kind).lines;
    const totals = mappedTotals(kind, rowsIn(page));
    const those = (agree: boolean): HTMLTableRowElement[] =>
      totals
        .filter((each) => each.agrees === agree)
        .map((each) => totalRow(each, labelOf(words, each, lines.get(each.line)?.label ?? each.line), words));
    const agreed = those(true);
    words.querySelector('[data-agreed]')?.replaceChildren(...agreed);
    words.querySelector('[data-differing]')?.replaceChildren(...those(false));
    for (const each of page.querySelectorAll('[data-agreeing]')) each.textContent = String(agreed.length);
    for (const each of page.querySelectorAll('[data-count]')) each.textContent = String(totals.length);
  };
  page.addEventListener('change', (event) => {
    if (event.target instanceof HTMLSelectElement && event.target.name.startsWith('m:')) {
      press(event.target);
      show();
    }
  });
  page.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (!button) return;
    if (button.name === 'pick') choose(button, event, show);
    if (button.name === 'edit') open(page, button, event);
  });
}

/** One click on a line takes it: the list below shows the same. */
function choose(button: HTMLButtonElement, event: Event, show: () => void): void {
  const select = button.closest('article')?.querySelector('select');
  const line = button.value.split(' ')[1];
  if (!select || line === undefined) return;
  event.preventDefault();
  if (select.value === line) select.selectedIndex = 0;
  else select.value = line;
  press(select);
  show();
}

/** Marks the button of the chosen line, with a sign as well. */
function press(select: HTMLSelectElement): void {
  for (const button of select.closest('article')?.querySelectorAll<HTMLButtonElement>('.choice') ?? []) {
    const pressed = button.value.split(' ')[1] === select.value;
    button.setAttribute('aria-pressed', String(pressed));
    const [words] = button.childNodes;
    if (words) words.textContent = `${pressed ? '✓ ' : ''}${(words.textContent ?? '').replace(/^✓ /, '')}`;
  }
}

/** A row that is clear gets the list of all lines only when somebody asks for it. */
function open(page: HTMLFormElement, button: HTMLButtonElement, event: Event): void {
  const all = document.querySelector<HTMLTemplateElement>('#semua-pos');
  if (!all) return;
  event.preventDefault();
  const select = document.createElement('select');
  select.name = `m:${button.value}`;
  select.setAttribute('aria-label', button.getAttribute('aria-label') ?? '');
  select.append(new Option(page.dataset['auto'] ?? '', ''), new Option(page.dataset['none'] ?? '', 'none'));
  select.append(all.content.cloneNode(true));
  button.replaceWith(select);
  select.focus();
}

/** Every row with the line that is chosen for it now. */
function rowsIn(page: HTMLFormElement): MappedRow[] {
  return [...page.querySelectorAll<HTMLElement>('article[data-id]')].map((row) => {
    const choice = row.querySelector('select')?.value ?? '';
    const line = choice === '' || choice === 'auto' ? (row.dataset['auto'] ?? '') : choice;
    const amounts = JSON.parse(row.dataset['amounts'] ?? '[]') as MappedRow['amounts'];
    return { line: line === '' || line === 'none' ? null : line, amounts };
  });
}

function labelOf(table: HTMLElement, { of }: AgreedTotal, line: string): string {
  return of === 'parts' ? line : (table.dataset[of] ?? line);
}

function totalRow(total: AgreedTotal, label: string, table: HTMLElement): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.className = total.agrees ? 'on' : 'off';
  const head = document.createElement('th');
  head.scope = 'row';
  head.append(`${label} `, element('span', 'muted', String(total.year)));
  const cell = element('td', 'num', '');
  const { agrees, differs } = table.dataset;
  const difference = grouped(total.found.sub(total.expected));
  cell.append(
    element('span', 'sign', total.agrees ? `✓ ${agrees ?? ''}` : `✗ ${differs ?? ''} ${difference}`),
  );
  if (!total.agrees) {
    const both = `${grouped(total.found)} ≠ ${grouped(total.expected)}`;
    cell.append(document.createElement('br'), element('span', 'muted small', both));
  }
  row.append(head, cell);
  return row;
}

function element(name: string, className: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

/** As the server writes amounts: points between thousands, a comma before at most two decimals. */
function grouped(value: Exact): string {
  const [whole = '', decimals = ''] = plain(value).includes('.') ? cut(value, 2).split('.') : [cut(value, 0)];
  const digits = whole.replace('-', '').replace(/\B(?=(\d{3})+$)/g, '.');
  return `${whole.startsWith('-') ? '−' : ''}${digits}${decimals === '' ? '' : `,${decimals}`}`;
}
