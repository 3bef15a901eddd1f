import { readDossier } from '../../domain/analysis/dossier';
import type { WrittenDossier } from '../../domain/analysis/dossier';
import { readScenario, writeScenario } from '../../domain/analysis/scenario-link';
import { movableLines } from '../../domain/analysis/what-if';
import type { WhatIfWords } from '../../rendering/messages/what-if';
import { judgeOf } from './what-if/engine';
import { buttonById, byId, fillIn, markCounters, scenarioIn, search } from './what-if/form';
import { sentenceOf, show } from './what-if/view';

/** Milliseconds after the last key before the news is read aloud and the address follows. */
const QUIET = 400;

interface Data {
  readonly dossier: WrittenDossier;
  readonly words: WhatIfWords;
}

const { dossier: written, words } = JSON.parse(byId('bahan').textContent) as Data;
const dossier = readDossier(written);
const judge = judgeOf(dossier);
const lines = new Set(movableLines(dossier.basis.statement).map((each) => each.line.code));
let waiting = false;
let quiet = 0;

/** Judges what the form says and shows it. How long that took is measured under the name "andai". */
function update(): void {
  waiting = false;
  const began = performance.now();
  const scenario = scenarioIn(words);
  const outcome = judge(scenario);
  show(outcome, words);
  markCounters(outcome.counters, words.follows);
  performance.measure('andai', { start: began });
  const changed = scenario.amounts.size > 0;
  for (const id of ['ulang', 'salin']) buttonById(id).disabled = !changed;
  clearTimeout(quiet);
  quiet = setTimeout(() => {
    byId('kabar').textContent = sentenceOf(outcome, changed, words);
    history.replaceState(null, '', `${location.pathname}#${writeScenario(scenario)}`);
  }, QUIET);
}

/** Once for each frame, however fast somebody types. */
function soon(): void {
  if (!waiting) requestAnimationFrame(update);
  waiting = true;
}

function fromLink(): void {
  const { ignored, ...scenario } = readScenario(location.hash, lines);
  fillIn(scenario);
  update();
  if (ignored === 0) return;
  const notes = byId('catatan');
  notes.hidden = false;
  notes.textContent = words.ignored.replace('{count}', String(ignored));
}

async function copyLink(): Promise<void> {
  const link = `${location.origin}${location.pathname}#${writeScenario(scenarioIn(words))}`;
  await navigator.clipboard.writeText(link);
  byId('kabar').textContent = words.copied;
  byId('salin').textContent = words.copied;
}

function listen(): void {
  const form = byId('isian');
  form.removeAttribute('disabled');
  form.addEventListener('input', (event) => {
    const field = event.target;
    if (field instanceof HTMLInputElement && field.id === 'cari') search(field.value, words.noneFound);
    else soon();
  });
  byId('ulang').addEventListener('click', () => {
    fillIn({ amounts: new Map(), balanced: true });
    update();
  });
  byId('salin').addEventListener('click', () => void copyLink());
  addEventListener('hashchange', fromLink);
}

listen();
fromLink();
