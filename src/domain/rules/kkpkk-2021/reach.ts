import { exact } from '../../decimal';
import type { Reach } from '../rule-set';
import { cite } from './sources';

/**
 * Classes I and II, for which the working paper was read. How a unit is placed whose measures point to different
 * classes is not known: each that is exceeded is told.
 */
export const KUK_1_2: Reach = {
  label: 'KUK I dan II',
  unread:
    'Lembar kerja KUK III dan IV belum terbaca: risikonya mungkin enam, bukan empat, dan batas kas dan bank mungkin lain.',
  limits: [
    { of: 'total-assets', upTo: exact('100000000000') },
    { of: 'own-capital', upTo: exact('15000000000') },
  ],
  citation: cite(
    'Permenkop UKM 8/2023, Pasal 49',
    'single-source',
    'L-DDTC49',
    'Batas modal sendiri dua sumber, batas aset satu sumber; klasifikasi sebelumnya mencetak batas atas yang sama.',
  ),
};
