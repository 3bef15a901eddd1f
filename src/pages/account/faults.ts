import { Refusal } from '../../domain/errors';
import { refusalSentence } from '../../rendering/messages';

/** What a form of an account may be answered with, to be put right on the same page. */
const ON_PAGE: ReadonlySet<string> = new Set(['account-refused', 'changed-meanwhile', 'too-many-attempts']);

/** Carries out what a form asks. @returns what came of it, or what the page is to say of why it did not */
export async function outcomeOf<T>(
  work: Promise<T>,
): Promise<{ readonly done: T } | { readonly fault: string; readonly status: number }> {
  try {
    return { done: await work };
  } catch (error) {
    if (!(error instanceof Refusal) || !ON_PAGE.has(error.code)) throw error;
    return { fault: refusalSentence(error), status: error.code === 'too-many-attempts' ? 429 : 422 };
  }
}
