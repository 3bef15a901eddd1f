const TIMES = Number(process.env['RAPOR_RUNS'] ?? 1);

/** How many processes in a row are killed at their work: a few in the gate, ten with `npm run test:killed`. */
export const KILLS = Number(process.env['RAPOR_KILLS'] ?? 4);

/** How many cases a property draws: so many in the gate, ten times as many with `npm run test:properties`. */
export const runs = (usual: number): number => usual * TIMES;
