import type { TrayList } from '../../intake/tray';
import { settlePlace } from '../shared/settle-place';

/** What is left in the tray once a file of it was answered, and the way to the next. */
export interface InboxLine {
  readonly words: string;
  readonly href: string;
  readonly label: string;
}

/** Null where nothing waits. @param list the files that are asked about, the newest first */
export function inboxLine({
  entries: [next],
  states,
}: Pick<TrayList, 'entries' | 'states'>): InboxLine | null {
  const { asked, refused } = states;
  if (next && asked > 0)
    return {
      words: `${asked} berkas lain di Kotak masuk perlu dijawab.`,
      href: settlePlace(next) || '/masuk?keadaan=asked',
      label: `Berikutnya: ${next.filename}`,
    };
  if (refused > 0)
    return {
      words: `Semua pertanyaan terjawab. ${refused} berkas di Kotak masuk tidak dapat dibaca.`,
      href: '/masuk?keadaan=refused',
      label: 'Lihat sebabnya',
    };
  return null;
}
