/** A whole way to read a law, and what it gives: "80,78 (Sehat)". */
export interface WayRead {
  readonly label: string;
  readonly gives: string;
}

/** Which of several whole ways was taken, what the others would give, and which parts were chosen by themselves. */
export function sourceSentence(taken: WayRead, others: readonly WayRead[], apart: readonly string[]): string {
  const rest = others.map(({ label, gives }) => `${quoted(label)} ${gives}`).join('; ');
  const own = apart.length === 0 ? '' : ` Dipilih tersendiri: ${apart.join('; ')}.`;
  return `Dinilai menurut ${quoted(taken.label)}: ${taken.gives}.${own} Dengan cara lain: ${rest}.`;
}

const quoted = (label: string): string => `“${label}”`;
