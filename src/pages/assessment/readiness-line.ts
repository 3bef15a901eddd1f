import type { Readiness } from '../../domain/assessment/readiness';
import { capitalised, listed } from '../../rendering/numbers';

/** Whether the statement can be handed in, in words. */
export interface ReadinessLine {
  readonly ready: boolean;
  readonly title: string;
  readonly said: string;
}

/** Trial assessments, drafts and reports never wait for this: it is about handing the statement in. */
export function readinessLine({ ready, stops, unexplained }: Readiness): ReadinessLine {
  if (ready) {
    const said = 'Tidak ada temuan yang harus diperbaiki atau dijelaskan lagi.';
    return { ready, title: 'Siap diajukan', said };
  }
  const todo = [
    ...(stops > 0 ? [`${stops} harus diperbaiki`] : []),
    ...(unexplained > 0 ? [`${unexplained} perlu penjelasan`] : []),
  ];
  const said = `${capitalised(listed(todo))}; lihat temuan di bawah. Penilaian dan laporan tetap dapat dilihat.`;
  return { ready, title: `Belum siap diajukan: ${stops + unexplained} hal`, said };
}
