const TIMES = Number(process.env['RAPOR_RUNS'] ?? 1);

/** How many cases a property draws: so many in the gate, ten times as many with `npm run test:properties`. */
export const runs = (usual: number): number => usual * TIMES;
