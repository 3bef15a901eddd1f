import { ruleSets } from '../../domain/rules/registry';
import type { Kind } from '../../domain/statement/kind';
import type { Unusable } from '../../intake/sparing';
import { OPEN, rowId } from '../../reading/row-choices';
import { FAULT_SENTENCES } from '../../rendering/messages';
import { date } from '../../rendering/numbers';
import { kindChoices } from '../shared/kind-choices';
import type { Choice } from '../shared/kind-choices';
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
  /** How many choices of before are shown again, and of when; null for none. */
  readonly draft: { readonly count: number; readonly on: string } | null;
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
  unusable: view.unusable.map(unusableView),
  fixed: view.reading.rows.length === 0,
});

function draftOf({ choices, draftAt }: MappingView): MappingHead['draft'] {
  const count = [...choices.values()].filter((choice) => choice !== OPEN).length;
  return draftAt === '' || count === 0 ? null : { count, on: date(draftAt) };
}

const unusableView = ({ row, fault }: Unusable): MappingHead['unusable'][number] => ({
  href: `#k-${rowId(row.key)}`,
  row: row.label === '' ? `lembar ${row.sheet}, baris ${row.row + 1}` : row.label,
  why: FAULT_SENTENCES[fault.code](fault),
});

const ruleChoices = (kind: Kind, chosen: string): Choice[] =>
  ruleSets
    .filter(({ kinds }) => kinds.includes(kind))
    .map(({ id, shortTitle }) => ({ value: id, label: shortTitle, chosen: id === chosen }));
