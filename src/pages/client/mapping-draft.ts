import { isRecord } from '../../domain/records';
import { formWord } from './questionnaire/form-word';

/**
 * Each choice is kept as it is made: on this device first, until the service has it. So that a closed page, an empty
 * battery or a line that is down loses none, and the same choices are there on another device. Nothing is an answer before
 * the form is sent.
 */
export function keepDraft(page: HTMLFormElement, put: (name: string, value: string) => void): () => void {
  const place = `rapor:rancangan:${page.dataset['draft'] ?? ''}`;
  const state: State = {
    ...{ page, place, known: fieldsOf(page), shown: shownBy(page), sent: {} },
    ...{ isHeld: false, sending: false, left: false },
  };
  for (const [name, value] of Object.entries(storedIn(place, turnOf(page)))) put(name, value);
  const flush = (): void => void send(state);
  const changed = (): void => {
    // What is chosen while the answer to the form is still waited for did not go with it.
    state.left = false;
    hold(state);
    flush();
  };
  page.addEventListener('submit', () => {
    state.left = true;
    hold(state);
    tellShown(state);
  });
  // A page that is shown again as it was left goes on keeping.
  window.addEventListener('pageshow', () => {
    state.left = false;
    hold(state);
  });
  page.querySelector('.identity')?.addEventListener('change', changed);
  window.addEventListener('online', flush);
  window.setInterval(flush, RETRY);
  changed();
  return changed;
}

interface State {
  readonly page: HTMLFormElement;
  /** Where this device keeps what was not sent. */
  readonly place: string;
  /** What the service has of the page. */
  known: Fields;
  /** What the page showed when it was opened, with what it has told the service since: nothing of it was chosen elsewhere. */
  shown: Fields;
  /** What was sent first of a field and not answered: it may have arrived, or not. */
  sent: Fields;
  /** What was not sent is held on this device. */
  isHeld: boolean;
  sending: boolean;
  /** The form is being sent whole. */
  left: boolean;
}

type Fields = Readonly<Record<string, string>>;

/** In milliseconds. */
const RETRY = 4000;
/** Fields that are sent at once: of what goes on when the page is left, a browser takes 64 KiB. */
const AT_ONCE = 200;
const KEPT = 'Pilihan Anda tersimpan sementara.';
const OFFLINE = 'Sambungan terputus; pilihan Anda aman di perangkat ini.';
const UNHELD =
  'Pilihan Anda belum tersimpan di mana pun; biarkan halaman ini terbuka, dikirim lagi sebentar lagi.';
const REFUSED =
  'Belum terkirim; pilihan Anda aman di perangkat ini. Muat ulang halaman ini bila perlu masuk lagi.';
const OVER =
  'Berkas ini sudah disimpan dari halaman lain; pilihan Anda aman di perangkat ini. Muat ulang halaman ini untuk melihatnya.';
const NAMES = /^(?:[mt]:.*|name|kind|rules)$/;

/** What the page says of the file and its rows. */
const fieldsOf = (page: HTMLFormElement): Fields =>
  Object.fromEntries(
    [...new FormData(page)].flatMap(([name, value]): [string, string][] =>
      NAMES.test(name) && typeof value === 'string' ? [[name, value]] : [],
    ),
  );

/** What is otherwise than the service has it, or may have it; a field that is gone says nothing any more. */
function waitingOf({ page, known, sent }: State): Fields {
  const now = fieldsOf(page);
  const names = new Set([...Object.keys(known), ...Object.keys(sent), ...Object.keys(now)]);
  return Object.fromEntries(
    [...names].flatMap((name): [string, string][] => {
      const value = now[name] ?? '';
      return name in sent || value !== (known[name] ?? '') ? [[name, value]] : [];
    }),
  );
}

const shownField = (page: HTMLFormElement): HTMLInputElement | null =>
  page.querySelector<HTMLInputElement>('[name=shown]');

const shownBy = (page: HTMLFormElement): Fields =>
  Object.fromEntries(new URLSearchParams(shownField(page)?.value ?? ''));

/** What the service has of a field where nobody chose for it elsewhere. @param value what it is told now */
const wasOf = ({ shown, sent }: State, name: string, value: string): string => {
  const first = sent[name];
  return first === undefined || first === value ? (shown[name] ?? '') : first;
};

/** The form tells of what it sent by itself too: that is no choice of another page. */
function tellShown(state: State): void {
  const field = shownField(state.page);
  const now = fieldsOf(state.page);
  const names = Object.keys({ ...state.shown, ...state.sent });
  const shown = names.map((name) => [name, wasOf(state, name, now[name] ?? '')]);
  if (field) field.value = new URLSearchParams(shown).toString();
}

const turnOf = (page: HTMLFormElement): string =>
  page.querySelector<HTMLInputElement>('[name=turn]')?.value ?? '';

/** What this device holds; nothing where it was sent whole with a page that was saved since. */
function storedIn(place: string, turn: string): Fields {
  const found = onDevice<unknown>(() => JSON.parse(localStorage.getItem(place) ?? '{}'));
  const { [SENT]: sent = turn, ...fields } = isRecord(found) ? found : {};
  if (sent !== turn) {
    onDevice(() => localStorage.removeItem(place));
    return {};
  }
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]): [string, string] => [name, String(value)]),
  );
}

/** Beside what is held: of which turn it was when the form was sent whole with it. */
const SENT = 'dikirim';

/** What was not sent is held on this device. @returns whether anything is left to be sent */
function hold(state: State): boolean {
  const waiting = waitingOf(state);
  const isAny = Object.keys(waiting).length > 0;
  const held = onDevice(() => {
    const held = state.left ? { ...waiting, [SENT]: turnOf(state.page) } : waiting;
    if (isAny) localStorage.setItem(state.place, JSON.stringify(held));
    else localStorage.removeItem(state.place);
    return true;
  });
  state.isHeld = held === true;
  return isAny;
}

/** Undefined where the device is full, or lets no page keep anything: what is chosen is sent all the same. */
function onDevice<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

async function send(state: State): Promise<void> {
  const waiting = Object.fromEntries(Object.entries(waitingOf(state)).slice(0, AT_ONCE));
  if (state.sending || state.left || Object.keys(waiting).length === 0) return;
  state.sending = true;
  const shown = Object.entries(waiting).map(([name, value]) => [name, wasOf(state, name, value)]);
  state.sent = { ...waiting, ...state.sent };
  const failed = await post(state.page, waiting, new URLSearchParams(shown).toString());
  state.sending = false;
  if (failed !== '') {
    say(state.page, state.isHeld ? failed : UNHELD);
    return;
  }
  state.known = { ...state.known, ...waiting };
  state.shown = { ...state.shown, ...waiting };
  state.sent = Object.fromEntries(Object.entries(state.sent).filter(([name]) => !(name in waiting)));
  if (hold(state)) void send(state);
  else say(state.page, KEPT);
}

/** @returns why it was not kept; empty where it was */
async function post(page: HTMLFormElement, fields: Fields, shown: string): Promise<string> {
  const body = new FormData();
  body.set('do', 'ingat');
  body.set('turn', turnOf(page));
  body.set('shown', shown);
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  try {
    const sent = { method: 'POST', body, headers: formWord(), keepalive: true, redirect: 'manual' } as const;
    const { status } = await fetch(page.action, sent);
    if (status === CHANGED) return OVER;
    return status === NO_CONTENT ? '' : REFUSED;
  } catch {
    return OFFLINE;
  }
}

const NO_CONTENT = 204;
const CHANGED = 412;

function say(page: HTMLFormElement, words: string): void {
  const place = page.querySelector('[data-kept]');
  if (place && place.textContent !== words) place.textContent = words;
}
