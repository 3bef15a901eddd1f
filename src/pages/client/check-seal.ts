import { readSeal } from '../../domain/papers/seal';
import type { ReadSeal, SealedFields } from '../../domain/papers/seal';
import { offerPictures } from './qr/offer';

const UNREADABLE =
  'Itu bukan isi QR dokumen Rapor. Salin seluruhnya, dari RAPOR1 atau https:// sampai huruf terakhir.';
const UNSUPPORTED =
  'Peramban ini belum dapat memeriksa tanda tangan Ed25519; pakai peramban yang lebih baru.';
const GENUINE = 'Tanda tangannya sah. Bandingkan dengan yang tercetak:';
const FORGED = 'Tidak sah: isinya tidak ditandatangani kunci ini. Jangan dipakai; hubungi kantor penerbit.';
const UNKNOWN_KEY = 'Kunci penanda tangannya tidak ada di daftar kunci. Minta kunci publik kantor penerbit.';

const field = (id: string): string =>
  document.querySelector<HTMLTextAreaElement>(`#${id}`)?.value.trim() ?? '';

function start(): void {
  document.querySelector('#periksa')?.addEventListener('submit', (event) => {
    event.preventDefault();
    void check();
  });
  offerPictures((text) => {
    const place = document.querySelector<HTMLTextAreaElement>('#isi');
    if (place) place.value = text;
    void check();
  });
}

async function check(): Promise<void> {
  const seal = readSeal(field('isi'));
  if (!seal) {
    tell('', UNREADABLE);
    return;
  }
  try {
    const key = await keyNamed(seal.fields.key);
    if (!key) tell('', UNKNOWN_KEY);
    else if (await isSigned(key, seal)) tell('asli', GENUINE, seal.fields);
    else tell('palsu', FORGED);
  } catch {
    tell('', UNSUPPORTED);
  }
}

const isSigned = (key: CryptoKey, { text, signature }: ReadSeal): Promise<boolean> =>
  crypto.subtle.verify('Ed25519', key, bytesOf(signature), new TextEncoder().encode(text));

/** The key of an id among those that are given. */
async function keyNamed(id: string): Promise<CryptoKey | undefined> {
  for (const line of field('kunci').split(/\s+/)) {
    const raw = bytesOf(line);
    if (raw.length !== 32) continue;
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', raw));
    const own = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    if (own.startsWith(id)) return crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
  }
  return undefined;
}

/** The bytes of base64url; none for what is not that. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
      letter.charCodeAt(0),
    );
  } catch {
    return new Uint8Array();
  }
}

function tell(state: '' | 'asli' | 'palsu', text: string, fields?: SealedFields): void {
  const place = document.querySelector<HTMLElement>('#hasil');
  if (!place) return;
  place.hidden = false;
  place.className = state;
  const words = document.createElement('p');
  words.textContent = text;
  place.replaceChildren(words, ...(fields ? [listOf(fields)] : []));
}

function listOf({ number, unit, year, total, predicate }: SealedFields): HTMLElement {
  const list = document.createElement('dl');
  const rows = [
    ['Nomor', number],
    ['Unit', unit],
    ['Tahun buku', year],
    ['Nilai', total === '' ? 'tidak disebut' : total],
    ['Predikat', predicate === '' ? 'tidak disebut' : predicate],
  ] as const;
  for (const [label, value] of rows) {
    const [term, said] = [document.createElement('dt'), document.createElement('dd')];
    [term.textContent, said.textContent] = [label, value];
    list.append(term, said);
  }
  return list;
}

start();
