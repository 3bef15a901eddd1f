import { PRINT_STATE_WORDS } from '../../rendering/messages';
import { jobFaultSentence } from '../../rendering/messages/jobs';
import { date } from '../../rendering/numbers';
import type { PrintSet } from '../../reports/sets/sets.service';
import { setPlace } from '../shared/print-set-place';

/** The sets that were printed. */
export interface PrintSetsPage {
  readonly title: string;
  readonly sets: readonly { readonly title: string; readonly href: string; readonly day: string }[];
}

/** One set: how far it is, what failed and why, and what is bound so far. */
export interface PrintSetPage {
  readonly title: string;
  readonly done: string;
  readonly all: string;
  readonly told: string;
  readonly failed: readonly { readonly name: string; readonly fault: string }[];
  readonly zip: string;
  readonly pdf: string;
  /** Where it is stopped, taken up and tried again. */
  readonly group: string;
  readonly mayStop: boolean;
  readonly mayResume: boolean;
  readonly mayRetry: boolean;
  readonly place: string;
}

export const printSetsPage = (sets: readonly Pick<PrintSet, 'id' | 'title' | 'at'>[]): PrintSetsPage => ({
  title: 'Cetak banyak',
  sets: sets.map(({ id, title, at }) => ({ title, href: setPlace(id), day: date(at.slice(0, 10)) })),
});

export function printSetPage({ id, title, groupId, items }: PrintSet): PrintSetPage {
  const count = (state: (typeof items)[number]['state']): number =>
    items.filter((each) => each.state === state).length;
  const done = count('done');
  const others = (['waiting', 'failed', 'stopped', 'discarded'] as const).filter((state) => count(state) > 0);
  return {
    title,
    done: String(done),
    all: String(items.length),
    told: [
      `${done} dari ${items.length} selesai`,
      ...others.map((state) => `${count(state)} ${PRINT_STATE_WORDS[state]}`),
    ].join('; '),
    failed: items.flatMap(({ name, state, fault }) =>
      state === 'failed' ? [{ name, fault: fault ? jobFaultSentence(fault) : '' }] : [],
    ),
    zip: done > 0 ? `${setPlace(id)}/dokumen.zip` : '',
    pdf: done > 0 ? `${setPlace(id)}/dokumen.pdf` : '',
    group: `/pekerjaan/kumpulan/${groupId}`,
    mayStop: count('waiting') > 0,
    mayResume: count('stopped') > 0,
    mayRetry: count('failed') > 0,
    place: setPlace(id),
  };
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/print-sets': PrintSetsPage;
    'pages/print-set': PrintSetPage;
  }
}
