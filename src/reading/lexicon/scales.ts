const BEFORE = String.raw`(?<![\d.,]\s?)\b`;
/** "dalam", "dlm", "satuan:", "disajikan dalam", "Rp". */
const INTRO = String.raw`(?:(?:dalam|dlm|in|satuan|nilai|angka|jumlah|rp|idr|rupiah)\b[\s.:,=(]*)+`;
const RUPIAH = String.raw`[\s.(]*(?:rupiah|rp|idr)\b`;

/** A word of size beside a word for money or for "in", or alone in brackets; without "in" never behind a number ("5 juta rupiah"). */
const said = (words: string): RegExp =>
  new RegExp(
    `\\b${INTRO}(?:${words})\\b|${BEFORE}(?:${words})${RUPIAH}|^\\s*\\(\\s*(?:${words})\\s*\\)\\s*$`,
    'i',
  );

/** Words that lead in nothing but a unit. */
const LEADS = String.raw`(?:dalam|dlm|in|satuan|kelipatan|pembulatan|dibulatkan)\b[\s.:,=(]*(?:ke(?:pada)?\s+)?`;
/** What is written behind a round amount: "1.000,-", "1.000,00". */
const CENTS = String.raw`(?:[.,]\s?(?:-+|=|0{2}))?`;

/** Zeros that were left out: "(Rp 000)", "Rp'000", "x 1.000", "(dalam Rp 1.000,-)". */
const zeros = (groups: number): RegExp => {
  const left = Array.from({ length: groups }, () => '000').join('[.,]');
  const ends = String.raw`(?![.,]?\d)`;
  const one = `1[.,]?${left}${CENTS}${ends}`;
  const led = `\\b${LEADS}(?:(?:rp|idr|rupiah)\\.?\\s*${one}|${one}${RUPIAH})`;
  return new RegExp(
    `${led}|\\b(?:rp|idr|rupiah)[\\s.(]*['’‘\`]?\\s*${left}${ends}|^\\s*\\(\\s*['’‘\`]?${left}\\s*\\)\\s*$|^\\s*['’‘\`]${left}\\s*$|[x×]\\s*(?:rp\\.?\\s*)?${one}`,
    'i',
  );
};

/** Nothing but a round amount in rupiah, as a head or a note has it: "(Rp 1.000,-)"; beside a name it is an amount. */
const unit = (groups: number): RegExp =>
  new RegExp(
    `^\\s*[([]?\\s*(?:rp|idr|rupiah)\\.?\\s*1[.,]?${Array.from({ length: groups }, () => '000').join('[.,]')}${CENTS}\\s*[)\\]]?\\s*$`,
    'i',
  );

/** Units that only their place tells from amounts; the largest first. */
export const BARE_UNITS: typeof SCALES = [
  [unit(3), 1_000_000_000],
  [unit(2), 1_000_000],
  [unit(1), 1000],
];

/** An amount written out in words, as receipts have it: its "juta" is no scale. */
export const IN_WORDS =
  /\bterbilang\b|\b(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|puluh|belas|ratus|seratus)\b/i;

/** Words by which a title says that amounts are to be multiplied, as they are written; the largest first. */
export const SCALES: readonly (readonly [words: RegExp, by: number])[] = [
  [said('mil[iy]ar(?:an)?|billions?'), 1_000_000_000],
  [zeros(3), 1_000_000_000],
  [said('juta(?:an)?|jt|millions?'), 1_000_000],
  [zeros(2), 1_000_000],
  [said('ribu(?:an)?|rb|thousands?'), 1000],
  [zeros(1), 1000],
];

/** What each of these words and zeros holds: most texts hold none of it, and are tried against nothing else. */
export const MAY_SCALE = /mil[iy]ar|billion|juta|jt|million|ribu|rb|thousand|000/i;

/** A number format that leaves out thousands when it shows a number: "#,##0,". The cell holds the whole amount. */
export const SHOWS_SCALED = /[0#],+(?![0#,])/;
