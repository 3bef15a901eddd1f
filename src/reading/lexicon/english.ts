/** Words of accounts in English that no Indonesian account is called by. */
const WORDS =
  'accounts accrued acc accumulated administration administrative advances after allowance and annual assets asset at balance banks before benefits buildings business capital cash cogs contributions cooperative cost costs current debts deferred deposits depr depreciation doubtful due earned earnings employee employees equipment equity expense expenses financial fixed for from funds furniture general goods grants gross hand held in income inventories inventory intangible interest investments land liabilities liability loan loans long loss losses maintenance mandatory meeting member members net non noncurrent of office officers on operating other others paid participation payable payables petty placements prepaid prepayments principal profit property purchases receivable receivables received rent repairs reserve reserves retained revenue revenues salaries sales savings securities selling services shares short statement statutory supplies surplus tax taxes telephone term the time to total trade training travel unearned utilities vehicles voluntary wages welfare with work year';
const ENGLISH: ReadonlySet<string> = new Set(WORDS.split(' '));
/** Words that say something of the Indonesian name beside them, and repeat nothing of it. */
const MODIFIES: ReadonlySet<string> = new Set(
  'and for from gross in net non of on other others surplus the to total with'.split(' '),
);

/** What is said once more in English, before a stroke or in brackets, is left out: "Cash on Hand / Kas", "Kas (Cash on Hand)". */
export function inOneLanguage(label: string): string {
  if (!/[/(]/.test(label)) return label;
  const bare = label.replace(IN_BRACKETS, (all, said: string) => (isEnglish(said) ? ' ' : all)).trim();
  const [front = '', back = '', ...more] = bare.split('/');
  if (more.length > 0 || back === '') return bare;
  if (isEnglish(front.replace(CODE, ''))) return back.trim();
  return isEnglish(back) ? front.trim() : bare;
}

const IN_BRACKETS = /\(([^()]+)\)/g;
/** Before the name an account has its number. */
const CODE = /^[\d.\s-]+/;

function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.every((word) => ENGLISH.has(word)) && words.some((word) => !MODIFIES.has(word));
}
