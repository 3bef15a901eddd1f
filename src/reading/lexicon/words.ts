import { remembered } from '../../domain/remembered';
import { withoutPoints, writtenOut } from './abbreviations';
import { inOneLanguage } from './english';
/** Older, newer and other words for the same thing, so that a label is found whichever generation it speaks. */
const SAME: readonly (readonly [RegExp, string])[] = [
  // Before 1972 "j" stood for what is "y" now.
  [/\bbij?aja\b/g, 'biaya'],
  [/\b(di|pem)bajar(an)?\b/g, '$1bayar$2'],
  [/\bpenj(usutan|ertaan|isihan)\b/g, 'peny$1'],
  [/\bkarjawan\b/g, 'karyawan'],
  [/\bjang\b/g, 'yang'],
  [/\b(?:aktiva|asset|assets|harta)\b/g, 'aset'],
  [/\bkewajiban\b/g, 'liabilitas'],
  [/\b(?:hutang|liabilities)\b/g, 'utang'],
  [/\bongkir\b/g, 'beban kirim'],
  [/\b(?:biaya|ongkos|by2)\b/g, 'beban'],
  [/\bresiko\b/g, 'risiko'],
  [/\b(?:passiva|pasive)\b/g, 'pasiva'],
  [/\b(?:total|jumlahnya)\b/g, 'jumlah'],
  [/\b(?:nonanggota|bukan anggota)\b/g, 'non anggota'],
  [/\bdimuka\b/g, 'di muka'],
  [/\bsekundair\b/g, 'sekunder'],
  [/\btak\b/g, 'tidak'],
  [/\btakberwujud\b/g, 'tidak berwujud'],
  [/\bsusut(?:an)?\b/g, 'penyusutan'],
  [/\bberjang(?:k)?\b/g, 'berjangka'],
  [/\bsuka rela\b/g, 'sukarela'],
  [/\bsisa hasil usaha shu\b/g, 'shu'],
  [/\bsisa hasil usaha\b|^hasil usaha(?= (?:sebelum|setelah|sesudah|neto|bersih|kotor|bruto))/g, 'shu'],
  [/\b(?:fotocopy|foto copy|foto kopi|photo copy|photocopy)\b/g, 'fotokopi'],
  [/\b(?:telpon|telephone|telfon|tlp|telp)\b/g, 'telepon'],
  [/\b(?:pembayaan|pembiayan)\b/g, 'pembiayaan'],
  [/\b(?:mudharobah|mudhrobah|mudhrabah|mudlarabah|mudarabah|mudhorobah)\b/g, 'mudharabah'],
  [/\b(?:murobahah|murabaha|murobaha|murbahah)\b/g, 'murabahah'],
  [/\b(?:musyarokah|musharakah|musyaraka)\b/g, 'musyarakah'],
  [/\b(?:al )?(?:qord|qard|qardl|qardh|qordul|qardul)\b/g, 'qardh'],
  [/\b(?:ijaroh|ijarah)\b/g, 'ijarah'],
  [/\b(?:wadi ah|wadiyah|wadhiah)\b/g, 'wadiah'],
  [/\b(?:netto|bersih)\b/g, 'neto'],
  [/\b(?:brutto)\b/g, 'bruto'],
  [/\bno(?=\s)/g, 'nomor'],
  [/\bservices? (?:fees?|charges?|income|revenues?)\b/g, 'pendapatan jasa pelayanan'],
  [/\belectricity\b/g, 'listrik'],
  [/^jumlah equity$/g, 'jumlah ekuitas'],
  [/^jumlah (?:utang|liabilitas) and equity$/g, 'jumlah liabilitas dan ekuitas'],
  [/\bstok\b/g, 'persediaan'],
  [/\barmada\b/g, 'kendaraan'],
  [/\bziswaf\b/g, 'zis wakaf'],
  [/\bdjml\b/g, 'jumlah'],
  // The spelling before 1972.
  [/dj/g, 'j'],
  [/tj/g, 'c'],
  [/\b(?:tahoen|taoen)\b/g, 'tahun'],
  [/\b(?:oesaha|oesahanja)\b/g, 'usaha'],
  [/\boeang\b/g, 'uang'],
  [/\b(?:hoetang|oetang)\b/g, 'utang'],
  [/\bpioetang\b/g, 'piutang'],
  [/\banggauta\b/g, 'anggota'],
];

/** A label as it is compared: lower case, written out, without numbering, foot marks and punctuation, in today's words. */
export const normalised = remembered(fold);

/** What stands behind a stroke in English says the same once more: "Jumlah aset / Total assets". */
const IN_ENGLISH =
  /\s\/\s(?=.*\b(?:total|net|other|others|expenses?|income|assets?|liabilit(?:y|ies)|equity|loans?|cash|current|accumulated|depreciation|surplus|before|after|interest|deposits?|members?|reserves?|payables?|receivables?|capital|tax|year|salaries)\b).*$/;

function fold(label: string): string {
  let text = inOneLanguage(label)
    .toLowerCase()
    .replace(IN_ENGLISH, '')
    .normalize('NFKC')
    .replace(/\*+\)?|†/g, ' ')
    .replace(/\((?:[\s\d+.,…-]|\b(?:[a-z]|[ivx]+)\b)+\)/g, ' ')
    .replace(/>/g, ' lebih ')
    .replace(/</g, ' kurang ')
    .trim();
  text = withoutPoints(text);
  text = text.replace(/^(?:\(?(?:[ivxl]+|[a-z]|\d{1,2})[.)]\s*|(?:\d{1,2}|[a-z])\s+)+/, '') || text;
  text = writtenOut(text)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
  for (const [old, now] of SAME) text = text.replace(old, now);
  return text.replace(/\s+/g, ' ').trim();
}
