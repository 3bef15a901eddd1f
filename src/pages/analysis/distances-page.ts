import { distancesView } from '../../views/analysis/distances-view';
import type { DistancesView } from '../../views/analysis/distances-view';
import { explanationHead } from './analysis-head';
import type { ExplanationHead } from './analysis-head';
import type { AnalysisService } from '../../assessments/analysis.service';

type Distances = Awaited<ReturnType<AnalysisService['distances']>>;

/** "Kurang berapa lagi?" on screen, as finished strings. */
export interface DistancesPage extends ExplanationHead, DistancesView {
  /** Indicators that wait for data and have no distance; empty where none does. */
  readonly waiting: string;
  readonly json: string;
}

export function distancesPage(id: string, { stored, result }: Distances): DistancesPage {
  const gaps = stored.assessment.aspects.flatMap((aspect) =>
    aspect.lines.flatMap(({ result: each }) => ('gap' in each ? [each.indicator.number] : [])),
  );
  return {
    ...explanationHead(id, stored, 'kurang'),
    ...distancesView(result),
    waiting:
      gaps.length === 0
        ? ''
        : `${gaps.length} rasio belum dapat dinilai karena datanya belum lengkap, sehingga belum ada jaraknya: ${gaps.join(', ')}.`,
    json: `/api/assessments/${id}/distances`,
  };
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/distances': DistancesPage;
  }
}
