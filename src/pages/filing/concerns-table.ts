import type { Concern } from '../../concerns/concern';
import type { Table } from '../../domain/table';
import type { OpenFiling } from '../../examination/desk.service';
import { CONCERN_STATES, MOVE_WORDS, concernName, concernTopic } from '../../rendering/messages';

const COLUMNS = [
  ['number', 'Nomor'],
  ['about', 'Tentang'],
  ['aspect', 'Aspek'],
  ['found', 'Temuan'],
  ['risk', 'Risiko'],
  ['recommendation', 'Saran'],
  ['who', 'Yang memperbaiki'],
  ['until', 'Sampai'],
  ['state', 'Keadaan'],
  ['said', 'Tanya jawab'],
] as const;

/** The concerns of a year with all that was said to them. */
export function concernsTable({ filing, statement, concerns }: OpenFiling): Table {
  const { name } = statement.statement.unit;
  return {
    id: `temuan-${name}-${filing.year}`,
    title: `Temuan pemeriksaan ${name} ${filing.year}`,
    about: [],
    columns: COLUMNS.map(([id, label]) => ({ id, label })),
    rows: concerns.map((each) => ({ cells: cellsOf(each).map((said) => ({ said })) })),
    notes: [],
  };
}

function cellsOf(concern: Concern): string[] {
  const { origin, about, aspect, text, risk, recommendation, who, until, state, moves } = concern;
  const said = moves.map(({ move, text: words, proof, at }) =>
    [`${at.slice(0, 10)} ${MOVE_WORDS[move].done}`, words, proof].filter((each) => each !== '').join(': '),
  );
  const first = [
    concernName(concern),
    concernTopic(origin, about),
    aspect,
    text,
    risk,
    recommendation,
    who,
    until,
  ];
  return [...first, CONCERN_STATES[state], said.join(' | ')];
}
