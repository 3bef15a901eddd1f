import { sideBySideView } from '../../views/analysis/side-by-side-view';
import type { SideBySideView } from '../../views/analysis/side-by-side-view';
import { ratioPartPlace } from '../shared/ratio-tabs';
import { explanationHead } from './analysis-head';
import type { ExplanationHead } from './analysis-head';
import type { ShownSideBySide } from '../../assessments/analysis.service';

/** The same statement under several rule sets on screen, as finished strings. */
export interface SideBySidePage extends ExplanationHead, SideBySideView {
  readonly action: string;
  readonly choices: readonly { readonly id: string; readonly label: string; readonly chosen: boolean }[];
  readonly json: string;
}

export function sideBySidePage(id: string, shown: ShownSideBySide): SideBySidePage {
  const { stored, result, ruleSets, inForce, choices } = shown;
  const chosen = choices.filter((each) => each.chosen).map((each) => each.law.id);
  return {
    ...explanationHead(id, stored, 'aturan'),
    ...sideBySideView(result, ruleSets, stored.statement.statement.unit.kind, inForce),
    action: ratioPartPlace(id, 'aturan'),
    choices: choices.map((each) => ({ id: each.law.id, label: each.law.shortTitle, chosen: each.chosen })),
    json: `/api/assessments/${id}/side-by-side?rules=${chosen.join(',')}`,
  };
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/side-by-side': SideBySidePage;
  }
}
