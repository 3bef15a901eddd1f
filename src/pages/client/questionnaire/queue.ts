import { isRecord } from '../../../domain/records';

/** What is to stand at a question, with what was seen there: the fields of the form. */
export interface Waiting {
  readonly fields: Readonly<Record<string, string>>;
  /** The how-manieth word of this device it is. */
  readonly turn: number;
}

/** What waits of one list, by the key of its question. */
export type Queue = Readonly<Record<string, Waiting>>;

const PLACE = 'rapor:jawaban:';

/** The addresses to which something is still to be sent, also of lists that are not on the screen. */
export function addresses(): string[] {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(PLACE))
    .map((key) => key.slice(PLACE.length));
}

/** What waits for an address. */
export function queueFor(address: string): Queue {
  const found: unknown = JSON.parse(localStorage.getItem(PLACE + address) ?? '{}');
  if (!isRecord(found)) return {};
  return Object.fromEntries(
    Object.entries(found).flatMap(([key, waiting]): [string, Waiting][] => {
      if (!isRecord(waiting) || !isRecord(waiting['fields'])) return [];
      const fields = Object.entries(waiting['fields']).map(([name, value]): [string, string] => [
        name,
        String(value),
      ]);
      return [[key, { fields: Object.fromEntries(fields), turn: Number(waiting['turn']) }]];
    }),
  );
}

/** What was tapped first and is not sent yet. */
export const oldestFor = (address: string): [string, Waiting] | undefined =>
  Object.entries(queueFor(address)).sort(([, a], [, b]) => a.turn - b.turn)[0];

/** Keeps an answer until it is sent, in the place of an earlier one to the same question. */
export function enqueue(address: string, key: string, fields: Waiting['fields']): void {
  store(address, { ...queueFor(address), [key]: { fields, turn: nextTurn() } });
}

/** Takes an answer off that was sent. @returns false where the question was answered again meanwhile: that one stays */
export function dequeue(address: string, key: string, turn: number): boolean {
  const queue = queueFor(address);
  if (queue[key]?.turn !== turn) return false;
  store(address, Object.fromEntries(Object.entries(queue).filter(([each]) => each !== key)));
  return true;
}

function store(address: string, queue: Queue): void {
  if (Object.keys(queue).length === 0) localStorage.removeItem(PLACE + address);
  else localStorage.setItem(PLACE + address, JSON.stringify(queue));
}

/** A name for this device, the same as long as it keeps it. */
export function sender(): string {
  const known = localStorage.getItem('rapor:perangkat');
  if (known !== null) return known;
  const made = [...crypto.getRandomValues(new Uint32Array(4))].map((each) => each.toString(36)).join('-');
  localStorage.setItem('rapor:perangkat', made);
  return made;
}

/** Counts up with every word of this device. */
export function nextTurn(): number {
  const turn = Number(localStorage.getItem('rapor:giliran') ?? '0') + 1;
  localStorage.setItem('rapor:giliran', String(turn));
  return turn;
}
