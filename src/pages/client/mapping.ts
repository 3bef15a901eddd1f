import { chartIndex } from '../../domain/statement/chart';
import { isKind } from '../../domain/statement/kind';
import type { Kind } from '../../domain/statement/kind';
import { mappedTotals } from '../../domain/statement/mapped-totals';
import type { AgreedTotal } from '../../domain/statement/mapped-totals';
import { keepDraft } from './mapping-draft';
import { fitting, groupsAbove, rowsIn, rowsOf, showEffectOf, showGroups } from './mapping-together';
import type { PageRow } from './mapping-together';
import { element, grouped, labelOf, tell } from './mapping-words';

/**
 * Live totals of the mapping page. Without it the same form is sent, and the server shows the same page again: every
 * word stands in the page already.
 */
const form = document.querySelector<HTMLFormElement>('#pembacaan');
const card = document.querySelector<HTMLElement>('[data-totals]');
if (form && card) start(form, card);

function start(page: HTMLFormElement, words: HTMLElement): void {
  const kind = page.dataset['kind'] ?? '';
  if (!isKind(kind)) return;
  document.documentElement.classList.add('live');
  foldSheets(page);
  const show = (article?: HTMLElement | null): void => {
    const rows = rowsIn(page);
    showTotals(page, kind, words, rows);
    showGroups(page, kind, words, rows);
    if (article) showEffectOf(article, kind, words, rows);
    keep();
  };
  const keep = keepDraft(page, (name, value) => putBack(page, name, value));
  show();
  page.addEventListener('change', (event) => {
    if (event.target instanceof HTMLSelectElement && event.target.name.startsWith('m:')) {
      press(event.target);
      show(event.target.closest('article'));
    }
  });
  page.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (!button) return;
    if (button.name === 'pick') choose(button, event, show);
    if (button.name === 'edit') open(page, button, event);
    if (button.name === 'agree') agree(button, event, { page, kind, show });
    if (button.dataset['undo'] !== undefined) {
      undo(groupsOf(page, button), show);
      button.parentElement?.querySelector<HTMLButtonElement>('[name=agree]:not([hidden])')?.focus();
    }
  });
}

/** Puts on the page what was chosen there and could not be sent. */
function putBack(page: HTMLFormElement, name: string, value: string): void {
  const field = page.elements.namedItem(name);
  if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) field.value = value;
  if (field instanceof HTMLSelectElement) press(field);
  const id = name.startsWith('t:') && !field ? name.slice(2) : undefined;
  if (id !== undefined) page.querySelector(`[data-id="${CSS.escape(id)}"]`)?.append(markOf(id, value));
}

/** That the line of a row was confirmed with others. */
const markOf = (id: string, value: string): HTMLInputElement =>
  Object.assign(document.createElement('input'), { type: 'hidden', name: `t:${id}`, value });

/** On a small screen the sheet stands below the rows: folded, and opened by a link into it. */
function foldSheets(page: HTMLFormElement): void {
  if (!matchMedia('(max-width: 63.99rem)').matches) return;
  for (const sheet of page.querySelectorAll<HTMLDetailsElement>('details.sheet')) sheet.open = false;
  page.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    const place = link && document.getElementById(decodeURIComponent(link.hash.slice(1)))?.closest('details');
    if (place) place.open = true;
  });
}

/** Which sums agree, and how many rows nobody chose for yet. */
function showTotals(page: HTMLFormElement, kind: Kind, words: HTMLElement, rows: readonly PageRow[]): void {
  const lines = chartIndex(kind).lines;
  const totals = mappedTotals(kind, rows);
  const those = (agree: boolean): HTMLTableRowElement[] =>
    totals
      .filter((each) => each.agrees === agree)
      .map((each) => totalRow(each, labelOf(words, each, lines.get(each.line)?.label ?? each.line), words));
  const agreed = those(true);
  words.querySelector('[data-agreed]')?.replaceChildren(...agreed);
  words.querySelector('[data-differing]')?.replaceChildren(...those(false));
  tell(document, '[data-agreeing]', agreed.length);
  tell(document, '[data-count]', totals.length);
  tell(document, '[data-off]', totals.length - agreed.length);
  tell(document, '[data-open]', rows.filter(({ isOpen }) => isOpen).length + Number(page.dataset['unshown']));
}

interface Shown {
  readonly page: HTMLFormElement;
  readonly kind: Kind;
  readonly show: () => void;
}

/** One tap confirms what a group proposes, as it is shown; what was chosen by itself stays. */
function agree(button: HTMLButtonElement, event: Event, { page, kind, show }: Shown): void {
  const groups = groupsOf(page, button);
  const [first] = groups;
  if (!first) return;
  event.preventDefault();
  const fit = fitting(kind, rowsIn(page));
  for (const { article, id, suggested } of groups.flatMap((group) => rowsOf(group, fit))) {
    const select = article.querySelector('select');
    if (!select || suggested === null) continue;
    select.value = suggested;
    article.append(markOf(id, suggested));
    press(select);
  }
  show();
  const place = button.closest('[data-every]') ?? first;
  // The button is gone once nothing is left of its group: whoever goes on by keyboard goes on from there.
  place.querySelector<HTMLButtonElement>('[data-undo]:not([hidden])')?.focus({ preventScroll: true });
  place.nextElementSibling?.scrollIntoView({ block: 'start' });
}

/** The group of a button; all that stand above it where it is that of all. */
function groupsOf(page: HTMLElement, button: HTMLElement): Element[] {
  const own = button.closest('[data-together]');
  if (own) return [own];
  const every = button.closest('[data-every]');
  return every ? groupsAbove(page, every) : [];
}

/** Takes back what the tap confirmed, and nothing that was chosen by itself since. */
function undo(groups: readonly Element[], show: () => void): void {
  for (const mark of groups.flatMap((group) => [
    ...group.querySelectorAll<HTMLInputElement>('[name^="t:"]'),
  ])) {
    const select = mark.closest('article')?.querySelector('select');
    if (select?.value === mark.value) {
      select.selectedIndex = 0;
      press(select);
    }
    mark.remove();
  }
  show();
}

/** One click on a line takes it: the list below shows the same. */
function choose(button: HTMLButtonElement, event: Event, show: (article: HTMLElement | null) => void): void {
  const select = button.closest('article')?.querySelector('select');
  const line = button.value.split(' ')[1];
  if (!select || line === undefined) return;
  event.preventDefault();
  if (select.value === line) select.selectedIndex = 0;
  else select.value = line;
  press(select);
  show(button.closest('article'));
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
