import type { WhatIfWords } from '../../../rendering/messages/what-if';
import type { Outcome } from './engine';
import { byId } from './form';

/** Writes a text and, where it is no longer what it was, says so beside it and marks it. */
function write(
  element: HTMLElement,
  now: string,
  was: string,
  words: WhatIfWords,
  beside?: HTMLElement,
): void {
  if (element.textContent !== now) element.textContent = now;
  const changed = now !== was;
  element.classList.toggle('moved', changed);
  if (beside) beside.textContent = changed ? words.was.replace('{amount}', was) : '';
}

/** Shows an outcome beside what stood there at first. */
export function show(outcome: Outcome, words: WhatIfWords): void {
  showTotal(outcome, words);
  for (const row of document.querySelectorAll<HTMLElement>('[data-number]')) {
    const mine = outcome.indicators.get(row.dataset['number'] ?? '');
    if (mine) showIndicator(row, mine, words);
  }
  const notes = byId('catatan');
  notes.hidden = outcome.notes.length === 0;
  notes.textContent = outcome.notes.map((note) => words.notes[note]).join(' ');
}

function showTotal({ total, grade }: Outcome, words: WhatIfWords): void {
  const [score, wasScore] = [byId('skor'), byId('skor-semula')];
  const start = wasScore.dataset['was'] ?? '';
  write(score, total ?? start, start, words, wasScore);
  const predicate = byId('predikat');
  const first = predicate.dataset['was'] ?? '';
  const now = total === null ? first : (grade ?? words.noGrade);
  write(predicate, now, first, words, byId('predikat-semula'));
}

function showIndicator(
  row: HTMLElement,
  { ratio, score }: { readonly ratio: string | null; readonly score: string | null },
  words: WhatIfWords,
): void {
  const [now, points] = [row.querySelector<HTMLElement>('.now'), row.querySelector<HTMLElement>('.pts')];
  if (!now || !points) return;
  const [wasRatio, wasScore] = [now.dataset['was'] ?? '', points.dataset['was'] ?? ''];
  const shown = ratio ?? (/\d/.test(wasRatio) ? words.noScore : wasRatio);
  write(now, shown, wasRatio, words);
  write(points, score ?? wasScore, wasScore, words);
  row.classList.toggle('moved', now.classList.contains('moved') || points.classList.contains('moved'));
  row.title = row.classList.contains('moved')
    ? words.was.replace('{amount}', `${wasRatio}, ${wasScore}`)
    : '';
}

/** The news in a sentence, for those who hear the page. */
export function sentenceOf({ total, grade }: Outcome, changed: boolean, words: WhatIfWords): string {
  if (!changed) return words.unchanged;
  const was = byId('skor-semula').dataset['was'] ?? '';
  return words.said
    .replace('{now}', total ?? was)
    .replace('{was}', was)
    .replace('{grade}', grade ?? words.noGrade);
}
