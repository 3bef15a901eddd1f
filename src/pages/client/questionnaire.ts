import { isRecord } from '../../domain/records';
import { addresses, dequeue, enqueue, nextTurn, oldestFor, queueFor, sender } from './questionnaire/queue';
import { formWord } from './questionnaire/form-word';
import { sendFiles } from './questionnaire/files';
import type { Waiting } from './questionnaire/queue';

/**
 * Each tap is kept on this device first and sent at once; while the line is down it stays here and is sent when it is
 * back. A tap says what was seen before it, which device it comes from and its how-manieth word it is, so that sending
 * twice changes nothing. Without this script the same form is sent by its button.
 */
const form = document.querySelector<HTMLFormElement>('#daftar');

function start(): void {
  const sending = { now: false };
  const flush = (): void => void sendAll(sending);
  if (form) listen(form, flush);
  window.addEventListener('online', flush);
  window.setInterval(flush, RETRY);
  flush();
}

function listen(page: HTMLFormElement, flush: () => void): void {
  restore(page);
  page.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const key = target.closest<HTMLElement>('[data-key]')?.dataset['key'];
    if (key === undefined || target.type === 'checkbox') return;
    if (target.type === 'file') {
      void sendFiles(page, target).then(say);
      return;
    }
    enqueue(addressOf(page), key, fieldsAt(page, key));
    flush();
  });
  page.addEventListener('submit', (event) => {
    if (navigator.onLine) {
      sign(page, nextTurn());
      return;
    }
    event.preventDefault();
    say(OFFLINE);
  });
}

const PREFIXES = { answer: 'a:', note: 'n:', seenAnswer: 's:', seenNote: 'm:' } as const;
/** In milliseconds. */
const RETRY = 4000;
const OFFLINE = 'Sambungan terputus; jawaban aman di perangkat ini.';
const KEPT = 'Tersimpan.';
const CONTESTED = 'Ada jawaban orang lain yang berbeda; lihat tanda merah.';
const REFUSED = 'Belum dapat disimpan di server; jawaban tetap ada di perangkat ini.';

const addressOf = (page: HTMLFormElement): string => page.dataset['taps'] ?? '';

/** What stands on the page at a question, and the law that asks. */
function fieldsAt(page: HTMLFormElement, key: string): Record<string, string> {
  const data = new FormData(page);
  const names = ['hukum', ...Object.values(PREFIXES).map((prefix) => prefix + key)];
  return Object.fromEntries(
    names.flatMap((name): [string, string][] => {
      const value = data.get(name);
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
}

/** Puts back on the page what was not sent when it was left. */
function restore(page: HTMLFormElement): void {
  for (const [key, { fields }] of Object.entries(queueFor(addressOf(page)))) {
    const answer = fields[PREFIXES.answer + key];
    for (const radio of inputs(page, PREFIXES.answer + key)) radio.checked = radio.value === answer;
    for (const note of inputs(page, PREFIXES.note + key)) note.value = fields[PREFIXES.note + key] ?? '';
  }
}

/** Sends what waits, one after the other, the oldest of each list first. */
async function sendAll(sending: { now: boolean }): Promise<void> {
  if (sending.now) return;
  sending.now = true;
  try {
    for (const address of addresses()) await send(address);
  } finally {
    sending.now = false;
  }
}

async function send(address: string): Promise<void> {
  for (let next = oldestFor(address); next; next = oldestFor(address)) {
    const [key, sent] = next;
    const told = await post(address, sent);
    if (told === undefined) return;
    const last = dequeue(address, key, sent.turn);
    if (form && addressOf(form) === address) show(form, key, { sent, told, last });
  }
}

/** Undefined while the line is down or the service refuses. */
async function post(address: string, { fields, turn }: Waiting): Promise<unknown> {
  const body = new FormData();
  body.set('sender', sender());
  body.set('turn', String(turn));
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  try {
    const reply = await fetch(address, { method: 'POST', body, headers: formWord() });
    if (reply.ok) return await reply.json();
    say(REFUSED);
  } catch {
    say(OFFLINE);
  }
  return undefined;
}

/** An answer that was sent, what the service told, and whether nothing was tapped there meanwhile. */
interface Told {
  readonly sent: Waiting;
  readonly told: unknown;
  readonly last: boolean;
}

function show(page: HTMLFormElement, key: string, { sent, told, last }: Told): void {
  const answer = isRecord(told) ? told : {};
  const contested = isRecord(answer['contested']) ? answer['contested'][key] : undefined;
  const stands = isRecord(contested) ? contested : {};
  see(page, PREFIXES.seenAnswer + key, textIn(stands['answer']) ?? sent.fields[PREFIXES.answer + key]);
  see(page, PREFIXES.seenNote + key, textIn(stands['note']) ?? sent.fields[PREFIXES.note + key]);
  if (last) contest(page, key, textIn(stands['said']));
  progress(answer['progress']);
  say(page.querySelector('.ask.contested') ? CONTESTED : KEPT);
}

/** What stands in the service is what the next tap is made over. */
function see(page: HTMLFormElement, name: string, value: string | undefined): void {
  for (const input of inputs(page, name)) input.value = value ?? input.value;
}

/** Shows both answers, and none of them chosen. */
function contest(page: HTMLFormElement, key: string, said: string | undefined): void {
  const question = page.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  const words = question?.querySelector<HTMLElement>('[data-contested]');
  if (!question || !words) return;
  question.classList.toggle('contested', said !== undefined);
  words.hidden = said === undefined;
  words.textContent = said ?? '';
  if (said !== undefined) for (const radio of inputs(page, PREFIXES.answer + key)) radio.checked = false;
}

function progress(told: unknown): void {
  if (!isRecord(told)) return;
  for (const name of ['answered', 'total', 'worth']) {
    const place = document.querySelector(`[data-${name}]`);
    if (place) place.textContent = textIn(told[name]) ?? '';
  }
}

function say(words: string): void {
  const state = document.querySelector('[data-state]');
  if (state && state.textContent !== words) state.textContent = words;
}

/** The whole form names the device too, so that it is never taken for somebody else. */
function sign(page: HTMLFormElement, turn: number): void {
  see(page, 'sender', sender());
  see(page, 'turn', String(turn));
}

const inputs = (page: HTMLFormElement, name: string): HTMLInputElement[] => [
  ...page.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(name)}"]`),
];

const textIn = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

start();
