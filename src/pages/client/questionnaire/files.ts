import { formWord } from './form-word';
import { isRecord } from '../../../domain/records';

const SENDING = 'Mengirim berkas …';
const KEPT = 'Berkas tersimpan.';
const NOT_KEPT = 'Ada berkas yang tidak tersimpan; sebabnya disebut di bawah pertanyaannya.';
const OFFLINE = 'Sambungan terputus; berkas belum terkirim. Tekan Simpan saat sambungan kembali.';

/**
 * Sends what was chosen at a question at once, and shows what stands there then. While the line is down the files stay
 * chosen, and go with the form.
 *
 * @returns what became of it, in words
 */
export async function sendFiles(page: HTMLFormElement, input: HTMLInputElement): Promise<string> {
  const place = input.closest<HTMLElement>('[data-proof]');
  if (!place || !input.files || input.files.length === 0) return '';
  const state = document.querySelector('[data-state]');
  if (state) state.textContent = SENDING;
  const body = new FormData();
  for (const file of input.files) body.append(input.name, file);
  try {
    const reply = await fetch(page.dataset['files'] ?? '', { method: 'POST', body, headers: formWord() });
    if (!reply.ok) return refusedBy(reply.status);
    input.value = '';
    return show(place, await reply.json());
  } catch {
    return OFFLINE;
  }
}

const refusedBy = (status: number): string =>
  status === 413
    ? 'Berkas itu terlalu besar. Potret lagi dengan ukuran kecil.'
    : 'Berkas belum dapat disimpan. Muat ulang halaman ini, lalu pilih lagi.';

function show(place: HTMLElement, told: unknown): string {
  const parts = isRecord(told) && Array.isArray(told['proof']) ? told['proof'] : [];
  const part: unknown = parts[0];
  if (!isRecord(part)) return '';
  const faults = listIn(part['faults']).filter((each) => typeof each === 'string');
  place.querySelector('ul')?.replaceChildren(...listIn(part['rows']).filter(isRecord).map(rowOf));
  place.querySelector('[data-faults]')?.replaceChildren(...faults.map(faultOf));
  return faults.length > 0 ? NOT_KEPT : KEPT;
}

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

function faultOf(said: string): HTMLElement {
  const words = document.createElement('p');
  words.className = 'fault';
  words.textContent = said;
  return words;
}

/** As the page itself shows a file, with the box that takes it back. */
function rowOf(row: Readonly<Record<string, unknown>>): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = textIn(row['href']);
  link.textContent = textIn(row['name']);
  const said = document.createElement('span');
  said.className = 'small muted';
  said.textContent = textIn(row['said']);
  item.append(link, ' ', said);
  if (row['mine'] === true) item.append(' ', takeBackOf(textIn(row['id'])));
  return item;
}

function takeBackOf(id: string): HTMLElement {
  const label = document.createElement('label');
  label.className = 'small';
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.name = `tarik:${id}`;
  box.value = 'ya';
  label.append(box, ' tarik kembali');
  return label;
}
