import type { Concern } from '../../concerns/concern';
import type { OpenFiling } from '../../examination/desk.service';
import { CONCERN_STATES, concernName, concernsCounted } from '../../rendering/messages';
import type { Say } from '../../rendering/messages';
import { date, pointsRange } from '../../rendering/numbers';
import type { PaperFrame } from './paper-view';

/** The certificate of a signed assessment, as finished strings. */
export interface CertificatePaper extends PaperFrame {
  readonly unit: string;
  readonly subject: string;
  readonly fields: readonly { readonly label: string; readonly value: string }[];
  readonly basis: string;
  readonly validity: string;
}

export function certificatePaper(
  frame: PaperFrame,
  { statement, filing, shown }: OpenFiling,
  { law, say }: { readonly law: string; readonly say: Say },
): CertificatePaper {
  const { unit } = statement.statement;
  const { total = null, grade = null } = shown?.period ?? {};
  const values = {
    tahun: String(filing.year),
    'akhir-buku': date(statement.periodEnd),
    aturan: law,
    dinas: frame.officeName,
  };
  return {
    ...frame,
    unit: unit.name,
    subject: `Hasil penilaian kesehatan, tahun buku ${filing.year}`,
    fields: [
      { label: 'Nama', value: unit.name },
      { label: 'Badan hukum', value: unit.legalEntity ?? '–' },
      { label: 'Alamat', value: unit.seat ?? '–' },
      { label: 'Nilai', value: total ? pointsRange(total.least, total.most) : '–' },
      { label: 'Predikat', value: grade?.toUpperCase() ?? 'belum ada' },
      { label: 'Berlaku untuk', value: `tahun buku ${filing.year}` },
    ],
    basis: say('certificate-basis', values),
    validity: say('certificate-validity', values),
  };
}

/** The letter with which a filing is sent back, as finished strings. */
export interface ReturnLetterPaper extends PaperFrame {
  readonly unit: string;
  readonly seat: string;
  readonly opening: string;
  readonly reasons: readonly string[];
  readonly closing: string;
}

export function returnLetterPaper(
  frame: PaperFrame,
  { statement, filing, steps, concerns }: OpenFiling,
  say: Say,
): ReturnLetterPaper {
  const { unit } = statement.statement;
  const returned = steps.findLast(({ step }) => step === 'return');
  const open = concerns.filter(({ state, origin }) => state === 'open' && origin !== 'return');
  const values = {
    unit: unit.name,
    tahun: String(filing.year),
    revisi: String(statement.revision),
    dinas: frame.officeName,
  };
  return {
    ...frame,
    unit: unit.name,
    seat: unit.seat ?? '',
    opening: say('return-opening', values),
    reasons: [returned?.reason ?? '', ...open.map(({ text }) => text)].filter((each) => each !== ''),
    closing: say('return-closing', values),
  };
}

/** What was found and what came of it, as finished strings. */
export interface FollowUpPaper extends PaperFrame {
  readonly unit: string;
  readonly subtitle: string;
  readonly rows: readonly FollowUpRow[];
  readonly counts: string;
}

interface FollowUpRow {
  readonly number: string;
  readonly text: string;
  readonly recommendation: string;
  readonly reply: string;
  readonly who: string;
  readonly until: string;
  readonly state: string;
}

export function followUpPaper(frame: PaperFrame, { statement, filing, concerns }: OpenFiling): FollowUpPaper {
  const settled = concerns.filter(({ state }) => state === 'settled').length;
  return {
    ...frame,
    unit: statement.statement.unit.name,
    subtitle: `${statement.statement.unit.name}, tahun buku ${filing.year}`,
    rows: concerns.map(followUpRow),
    counts: concernsCounted(concerns.length, settled),
  };
}

function followUpRow(concern: Concern): FollowUpRow {
  const { text, recommendation, who, until, state, moves } = concern;
  const reply = moves.findLast(({ move }) => move === 'reply');
  const said = reply ? `${reply.text}${reply.proof === '' ? '' : ` (bukti: ${reply.proof})`}` : '';
  return {
    number: concernName(concern),
    text,
    recommendation,
    reply: said,
    who,
    until: until === '' ? '' : date(until),
    state: CONCERN_STATES[state],
  };
}
