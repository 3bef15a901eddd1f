import { isRecord } from '../../domain/records';
import { formWord } from './questionnaire/form-word';

/**
 * Each choice is kept as it is made: on this device first, until the service has it. So that a closed page, an empty
 * battery or a line that is down loses none, and the same choices are there on another device. Nothing is an answer before
 * the form is sent.
 */
export function keepDraft(page: HTMLFormElement, put: (name: string, value: string) => void): () => void {
  const place = `rapor:rancangan:${page.dataset['draft'] ?? ''}`;
  const state: State = { page, place, known: fieldsOf(page), isHeld: false, sending: false, left: false };
  for (const [name, value] of Object.entries(storedIn(place, turnOf(page)))) put(name, value);
  const flush = (): void => void send(state);
  const changed = (): void => {
    hold(state);
    flush();
  };
  page.addEventListener('submit', () => {
    state.left = true;
    hold(state);
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

/** What is otherwise than the service has it; a field that is gone says nothing any more. */
function waitingOf({ page, known }: State): Fields {
  const now = fieldsOf(page);
  const gone = Object.keys(known).filter((name) => !(name in now) && known[name] !== '');
  const changes = Object.entries(now).filter(([name, value]) => (known[name] ?? '') !== value);
  return { ...Object.fromEntries(gone.map((name) => [name, ''])), ...Object.fromEntries(changes) };
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
  const failed = await post(state, waiting);
  state.sending = false;
  if (failed !== '') {
    say(state.page, state.isHeld ? failed : UNHELD);
    return;
  }
  state.known = { ...state.known, ...waiting };
  if (hold(state)) void send(state);
  else say(state.page, KEPT);
}

/** @returns why it was not kept; empty where it was */
async function post({ page, known }: State, fields: Fields): Promise<string> {
  const body = new FormData();
  body.set('do', 'ingat');
  body.set('turn', turnOf(page));
  const shown = Object.keys(fields).map((name) => [name, known[name] ?? '']);
  body.set('shown', new URLSearchParams(shown).toString());
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
