import { worksheetDifference, worksheetSentence } from '../../rendering/messages';
import { points, pointsRange } from '../../rendering/numbers';
import type { WorksheetResult } from '../../worksheet/tell';

/** A worksheet's own result beside ours, as finished strings. */
export interface WorksheetPage {
  readonly title: string;
  readonly unit: string;
  readonly back: string;
  readonly workbook: string;
  readonly form: string;
  readonly sentence: string;
  readonly aspects: readonly { readonly number: string; readonly printed: string; readonly ours: string }[];
  readonly differences: readonly string[];
  /** Scored as we do, from another ratio. */
  readonly ratios: readonly string[];
}

export function worksheetPage(id: string, unit: string, compared: WorksheetResult): WorksheetPage {
  const back = `/penilaian/${id}`;
  return {
    title: 'Kertas kerja dan Rapor',
    unit,
    back,
    workbook: `${back}/kertas-kerja.xlsx`,
    form: compared.title,
    sentence: worksheetSentence(compared),
    aspects: compared.aspects.map(({ number, printed, least, most }) => ({
      number,
      printed: points(printed),
      ours: pointsRange(least, most),
    })),
    differences: compared.differences.map(worksheetDifference),
    ratios: compared.ratios.map(worksheetDifference),
  };
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/worksheet': WorksheetPage;
  }
}
