/**
 * Works on items one after the other in so many lanes at once, each taking the next that is left. Where one fails none is begun
 * any more, and those that are under way are waited for.
 *
 * @throws what the first lane threw
 */
export async function inLanes<T>(
  items: readonly T[],
  lanes: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const left = items.values();
  let failed = false;
  const lane = async (): Promise<void> => {
    for (let next = left.next(); !failed && !next.done; next = left.next())
      await work(next.value).catch((error: unknown) => {
        failed = true;
        throw error;
      });
  };
  const ended = await Promise.allSettled(Array.from({ length: lanes }, lane));
  for (const each of ended) if (each.status === 'rejected') throw each.reason;
}
