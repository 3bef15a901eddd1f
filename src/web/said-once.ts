import { isRecord } from '../domain/records';

/** What a form asks for as often as one likes. */
const LISTS: readonly string[] = ['andai', 'lama', 'nilai', 'set'];

/**
 * What an address asks for, as pages read it: a text each. What it names twice it does not name, but for lists; a program
 * is told instead what is wrong with its address, by who answers it.
 *
 * @param query as it was read from the address
 */
export function saidOnce(path: string, query: unknown): unknown {
  if (path.startsWith('/api/') || !isRecord(query)) return query;
  const said = Object.entries(query).filter(
    ([name, value]) => typeof value === 'string' || LISTS.includes(name),
  );
  return Object.fromEntries(said);
}
