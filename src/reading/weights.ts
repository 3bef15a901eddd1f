/**
 * How sure the reader is of what: every confidence (0–1), what is taken off from one, and how much evidence is enough.
 * Calibrated on the made-up layouts of `fixtures/layouts`; `test/reading/layouts.spec.ts` measures what a change does.
 */

/** From here on a match is taken; below it a person is asked. */
export const TAKEN = 0.9;
/** From here on a line is proposed; what is less sure is no proposal, and says nothing against another. */
export const PROPOSED = 0.5;
/** The most that is proposed and never taken. */
export const ASKED = 0.85;

/** The most that words alone give: what is surer has a section, a code or a sum beside them. */
export const ONE_EVIDENCE = TAKEN;

/** A person said so. */
export const SAID = 1;
/** The ministry's code beside the words of the same line. */
export const CODE_AND_LABEL = 1;
/** A label of the chart, in its place. */
export const EXACT = 0.98;
/** Words that leave no doubt where the row stands in the right place; also a code of the ministry without words. */
export const SURE = 0.95;
/** Words that are hardly ever meant otherwise, and are taken only in the very place. */
export const NEARLY_SURE = 0.93;
export const FAIRLY_SURE = 0.92;
export const JUST_SURE = 0.91;
/** Words that are mostly meant so: a person is asked. */
export const LIKELY = 0.84;

/** Words that only lead a person to the likeliest line: they make no word a known one. */
export const OFFERED = 0.82;

/** What is taken off a label of the chart, or words of a rule, by how the place of the row suits that of the line. */
export const PENALTY = {
  same: { label: 0, words: 0 },
  near: { label: 0.075, words: 0.04 },
  open: { label: 0.05, words: 0.07 },
  far: { label: 0.3, words: 0.35 },
  apart: { label: 0.3, words: 0.4 },
} as const;
/** In the balance sheet, and among the expenses of the organs, another section often means another line. */
export const OTHER_SECTION = 0.06;
/** A line of non-members, where the row does not speak of them. */
export const UNSAID_NON_MEMBERS = 0.1;
/** A mended slip of spelling in a label of the chart; also words in brackets that were left aside. */
export const SLIP = 0.03;
/** Words of a rule that are found only after mending a slip are not enough to be taken. */
export const SLIPPED_WORDS = 0.07;
/** A second rule that fits as well is a second choice. */
export const SECOND = 0.12;
/** Two lines nearer to each other than this are told apart by a person … */
export const TIE = 0.06;
/** … and are offered so surely. */
export const TIED = 0.7;

/** A code that agrees with words as sure as this makes them certain. */
export const WORDS_BESIDE_CODE = TAKEN - 0.2;
/** Other lines, where code and words agree on one; also a long code beside a word of the same line. */
export const BESIDE_CODE = 0.8;
/** From here on a mended label contradicts the words as they stand. */
export const MEND_CONTRADICTS = ASKED - 0.05;
/** Below it the words as they stand give way to the label without what stands in brackets. */
export const WORDS_GIVE_WAY = 0.8;

/** A row is a part of the group above it: the total closes over the group, the code or the indent says so, or neither. */
export const OF_GROUP = { closed: SURE, close: NEARLY_SURE, below: 0.82 } as const;
/** What is left of a section: proved by a total and said by the words, unproved, or in words that matter by themselves. */
export const OF_SECTION = { proved: FAIRLY_SURE, likely: 0.8, strong: 0.55 } as const;
/** From here on the words of a row speak against the place it stands in … */
export const CONTRADICTS = 0.6;
/** … and the place is offered no surer than this. */
export const CONTRADICTED = 0.8;

/** The label of a total names the place whose total it is: as a total, as what is left net, or by the place alone. */
export const TOTAL_OF_PLACE = { total: SURE, net: NEARLY_SURE, place: ASKED } as const;
/** A total without a name is the line whose parts it adds up, or the sum of several. */
export const NAMED_BY_PARTS = FAIRLY_SURE;
export const SUM_OF_SEVERAL = 0.9;
/** What the sums of the form, or a row with the same words, cast doubt on. */
export const DOUBTED = 0.6;

/** How many rows a row looks up and down for neighbours whose place is known. */
export const REACH = 12;
/** Of the parts of a total one in so many may still be asked about when it is named by them. */
export const MOST_OPEN = 5;
/** A row that comes to the sum of its neighbours by so many figures is that sum, whatever it is called. */
export const FEWEST_FIGURES = 6;
/** By fewer than these it is chance: 5 is 2 and 3. */
export const FIGURES_ASKED = 3;
/** Account codes are those of a usual chart where so many rows agree, and this many times as many as differ. */
export const CODES_AGREE = { fewest: 3, times: 4 } as const;
/** A table prints its expenses negative where so many are, and this many times as many as are not. */
export const NEGATIVE_EXPENSES = { fewest: 3, times: 4 } as const;
/** A file keeps the signs of a ledger where so much of what is in credit is negative, and this many times as much as is not. */
export const LEDGER_SIGNS = { fewest: 3, times: 4 } as const;
/** A kind of unit is known by so many rows that speak of it. */
export const FEWEST_KIND_WORDS = 3;
/** … and that it trades beside lending by so many that speak of selling. */
export const FEWEST_SALES = 2;
/** Lines that a file must show to be called a statement. */
export const FEWEST_LINES = 5;
/** Accounts whose movement over the year is told are so many at least. */
export const FEWEST_MOVEMENTS = 2;
/** So many amounts with exactly three figures behind their one separator are amounts in thousands, not in thousandths. */
export const FEWEST_THOUSANDS = 8;
/** What speaks for a year above a table: that it is named, is said to be that of the books, stands below the title of a statement; a date that the sheet computes (today's) speaks least. */
export const TITLE_YEAR = { bare: 1, said: 2, titled: 2, computed: 0 } as const;
/**
 * What tells columns apart: a share is at most this much where an amount is beyond that; so many rows, and this part of
 * them, prove a difference or a sum; so many totals that close make a statement.
 */
export const COLUMN_EVIDENCE = { share: 101, amount: 10_000, rows: 4, agree: 0.9, totals: 2 } as const;
/** So many headings in capitals make them the headings of a table; what is left of a broken name has so many words at most. */
export const CAPITAL_HEADINGS = 2;
export const LONGEST_REST = 2;
/** So many sheets named after months are the months of a year. */
export const FEWEST_MONTH_SHEETS = 2;
/**
 * Sheets show the same statement where they share so many names and this part of their amounts differs, or nearly all
 * names and so many amounts were changed, or so many totals, of which none is the same, where one says whose it is; one is the sum
 * of the others where this part of its rows is.
 */
export const SIBLING_SHEETS = { shared: 8, apart: 0.7, agree: 0.9, changed: 2, totals: 2 } as const;
/** So many lines with amounts make a page of a document one with a table. */
export const FEWEST_ON_PAGE = 4;
/** So many accounts beside each other, with years below, are a table that lies on its side. */
export const FEWEST_ACROSS = 5;
/** Rupiah of all assets between which a unit's books lie; what is beyond is probably told in another unit. */
export const PLAUSIBLE_ASSETS = ['1000000', '100000000000000'] as const;
/** Fewer assets than this are those of a very small unit, or of any unit in thousands: nothing but a person tells. */
export const SMALL_ASSETS = '25000000';
/**
 * Rupiah that each member saved, in all: what is less or more is told in another unit, and what is more than `clear` is not
 * told in thousands.
 */
export const SAVED_A_HEAD = { least: '10000', clear: '100000', most: '1000000000' } as const;
/** All savings of members beyond which it is looked how many saved them. */
export const SAVINGS_TOLD = ['20000000', '20000000000'] as const;
/**
 * From how large a surplus on one that is another in thousands tells of units; of two years, so many amounts that hardly move must be
 * as far apart as units are, within the growth of a year.
 */
export const UNEVEN = { fewest: 10, steady: 2, growth: 5 } as const;
/** What is shown is read instead of a hidden column where it has amounts in this part of its rows. */
export const HIDDEN_COLUMNS = { rows: 0.8 } as const;
/** A column beside the names in which at most so many words stand, at least so often, sorts the accounts. */
export const SORT_COLUMN = { most: 3, fewest: 8 } as const;
/** A sign behind the names of so many rows, and of this part of all, is the company's and no part of the names. */
export const COMMON_TAIL = { fewest: 5, share: 0.7 } as const;
/** How surely a part of the frame is as it was read, by what says it. */
export const FRAME_BY = {
  said: SAID,
  head: EXACT,
  title: SURE,
  'sheet-name': SUM_OF_SEVERAL,
  figures: FAIRLY_SURE,
  words: EXACT,
  format: SURE,
  unsaid: SURE,
} as const;
