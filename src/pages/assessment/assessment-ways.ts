import type { InboxLine } from './inbox-line';
import type { BesideLinked } from './beside-linked';

/** Where one goes from the page of an assessment; empty where there is nothing to go to. */
export interface AssessmentWays {
  readonly revision: string;
  readonly changes: string;
  readonly type: string;
  /** The questions of the law. */
  readonly questions: string;
  readonly mapping: string;
  /** The law has a worksheet of the authority to take along. */
  readonly worksheet: boolean;
  /** That the law has one whose cells are not known; empty elsewhere. */
  readonly unreadWorksheet: string;
  /** The figures came from such a worksheet: its own result can be compared. */
  readonly compared: boolean;
}

/** What the address of the page adds. */
export interface AssessmentNews {
  readonly news: string;
  /** What is left of the tray; null for who does not come from there, and where nothing is. */
  readonly inbox: InboxLine | null;
  /** Answers that no revision has taken over yet; empty for none. */
  readonly waiting: string;
  /** What was handed in together with it; null for a unit that files alone. */
  readonly beside: BesideLinked | null;
  readonly unitHref: string;
  /** The page of the book year, and the year. */
  readonly filing: string;
  readonly year: string;
  readonly trend: string;
  /** Where a concern about each finding is raised, in their order; empty for who raises none. */
  readonly concerns: readonly string[];
}
