import { rules } from './rule';

/** What a unit works with, by names that stand beside other accounts too ("sewa traktor"), and what it took over. */
export const TOOLS = rules(
  [
    'equipment',
    /\b(?:freezer|rak|timbangan|traktor|molen|forklift|dispenser|cold storage|rice milling)\b/,
    {
      not: /\b(?:persediaan|piutang|penyusutan|pemeliharaan|perawatan|perbaikan|cadangan|dana|sewa|listrik|jasa)\b/,
      names: true,
    },
  ],
  ['foreclosed-collateral', /\bayda\b|\b(?:agunan|jaminan|aset)\b.*\b(?:di)?ambil alih\b/],
);
