import type { AssessmentResult } from '../../domain/assessment/result';
import {
  COMPLIANCE_SENTENCES,
  COMPLIANCE_STATES,
  COMPLIANCE_TITLES,
  CONFIDENCE_WORDS,
} from '../../rendering/messages';

/** One demand of the law beside the score, as finished strings. */
export interface ComplianceRow {
  readonly title: string;
  readonly state: string;
  readonly crossed: boolean;
  readonly sentence: string;
  /** The regulation, the place in it, and how sure we are of it. */
  readonly source: string;
}

/** What the law demands beside the score in the latest period; none where nobody asked. */
export function compliancePart({ periods }: Pick<AssessmentResult, 'periods'>): ComplianceRow[] {
  const period = periods.at(-1);
  return (period?.compliance ?? []).map((item) => ({
    title: COMPLIANCE_TITLES[item.code],
    state: COMPLIANCE_STATES[item.state],
    crossed: item.state === 'crossed',
    sentence: COMPLIANCE_SENTENCES[item.code](item, period?.year ?? 0),
    source: `${item.citation.source}, ${item.citation.at}; keyakinan: ${CONFIDENCE_WORDS[item.citation.confidence]}`,
  }));
}
