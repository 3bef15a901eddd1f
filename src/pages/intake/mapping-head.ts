import { ruleSets } from '../../domain/rules/registry';
import type { Kind } from '../../domain/statement/kind';
import { draftEndsAt } from '../../intake/row-drafts.service';
import type { Unusable } from '../../intake/sparing';
import { OPEN, rowId } from '../../reading/row-choices';
import { FAULT_SENTENCES } from '../../rendering/messages';
import { date } from '../../rendering/numbers';
import { kindChoices } from '../shared/kind-choices';
import type { Choice } from '../shared/kind-choices';
import { labelOfRow } from './mapping-card';
import { elsewhereOf } from './mapping-elsewhere';
import type { Elsewhere } from './mapping-elsewhere';
import type { MappingView } from './mapping-view';

/** What the page of a file's rows says of the file as a whole. */
export interface MappingHead {
  readonly title: string;
  readonly filename: string;
  readonly unit: string;
  readonly action: string;
  /** Whose choices of which file they are: a device that keeps what it could not send does so by these. */
  readonly uploadId: string;
  readonly account: string;
  readonly kind: string;
  readonly kinds: readonly Choice[];
  readonly rules: readonly Choice[];
  /** Why it could not be kept as it was sent; empty where it could. */
  readonly refused: string;
  /** How many choices of before are shown again, of when, and until when they are kept; null for none. */
  readonly draft: { readonly count: number; readonly on: string; readonly until: string } | null;
  /** How often the choices were saved or emptied: what a page of before still sends counts no more. */
  readonly turn: number;
  /** What was chosen before for the kind or the rules is known no more. */
  readonly isOutdated: boolean;
  readonly elsewhere: Elsewhere | null;
  /** Choices that were put aside, and why: each leads to its row. */
  readonly unusable: readonly { readonly href: string; readonly row: string; readonly why: string }[];
  /** Nothing in the file is asked about, such as our own template. */
  readonly fixed: boolean;
}

export const headOf = (view: MappingView): MappingHead => ({
  title: `Cara berkas ${view.filename} dibaca`,
  filename: view.filename,
  unit: view.unit.name,
  uploadId: view.uploadId,
  account: view.account,
  action: `/unggah/${view.uploadId}/baca`,
  kind: view.unit.kind,
  kinds: kindChoices(view.unit.kind),
  rules: ruleChoices(view.unit.kind, view.rules),
  refused: view.refused,
  draft: draftOf(view),
  turn: view.draft.turn,
  isOutdated: view.draft.isOutdated,
  elsewhere: elsewhereOf(view),
  unusable: view.unusable.map(unusableView),
  fixed: view.reading.rows.length === 0,
});

function draftOf({ choices, draft: { at }, isResumed }: MappingView): MappingHead['draft'] {
  const count = [...choices.values()].filter((choice) => choice !== OPEN).length;
  if (!isResumed || at === '' || count === 0) return null;
  return { count, on: date(at), until: date(draftEndsAt(at)) };
}

const unusableView = ({ row, fault }: Unusable): MappingHead['unusable'][number] => ({
  href: `#k-${rowId(row.key)}`,
  row: labelOfRow(row),
  why: FAULT_SENTENCES[fault.code](fault),
});

const ruleChoices = (kind: Kind, chosen: string): Choice[] =>
  ruleSets
    .filter(({ kinds }) => kinds.includes(kind))
    .map(({ id, shortTitle }) => ({ value: id, label: shortTitle, chosen: id === chosen }));
