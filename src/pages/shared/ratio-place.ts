/** The page of one ratio of an assessment. */
export const ratioPlace = (assessmentId: string, number: string): string =>
  `/penilaian/${assessmentId}/rasio/${encodeURIComponent(number)}`;
