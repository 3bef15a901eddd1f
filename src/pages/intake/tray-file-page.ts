import type { TrayEntry } from '../../intake/tray';
import { kindChoices } from '../shared/kind-choices';
import type { Choice } from '../shared/kind-choices';
import { trayEntryView } from './tray-entry-view';
import type { TrayEntryView } from './tray-entry-view';

/** One file of the tray, as finished strings. */
export interface TrayFilePage {
  readonly title: string;
  readonly entry: TrayEntryView;
  readonly original: string;
  readonly kinds: readonly Choice[];
  readonly name: string;
  readonly year: string;
}

export function trayFilePage(entry: TrayEntry, now: string): TrayFilePage {
  return {
    title: entry.filename,
    entry: trayEntryView(entry, now),
    original: `/masuk/${entry.id}/asli`,
    kinds: kindChoices(entry.kind ?? undefined),
    name: entry.name ?? '',
    year: entry.year === null ? '' : String(entry.year),
  };
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/tray-file': TrayFilePage;
  }
}
