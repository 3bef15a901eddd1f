/** Words by which a title says that amounts are to be multiplied, as they are written. */
export const SCALES: readonly (readonly [word: RegExp, by: number])[] = [
  [/\b(?:dalam|in) (?:rp\.? ?|rupiah )?(?:ribuan|ribu|thousands?)\b|\bribuan (?:rupiah|rp)\b/i, 1000],
  [/\b(?:dalam|in) (?:rp\.? ?|rupiah )?(?:jutaan|juta|millions?)\b|\bjutaan (?:rupiah|rp)\b/i, 1_000_000],
  [
    /\b(?:dalam|in) (?:rp\.? ?|rupiah )?(?:mil[iy]ar(?:an)?|billions?)\b|\bmil[iy]aran (?:rupiah|rp)\b/i,
    1_000_000_000,
  ],
];
