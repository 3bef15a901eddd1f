import type { Kind } from '../domain/statement/kind';
import type { Statement } from '../domain/statement/statement';
import { frameOf } from './frame-options';
import type { Given } from './frame-options';
import { complain, settled, readInput } from './inputs';

/** Of which kind the statements are, and what is said of their frame. */
interface Wanted extends Given {
  readonly kind?: Kind | undefined;
}

/** The years that some files report, oldest first; what is refused goes to the error output. */
export async function readYears(
  paths: readonly string[],
  { kind, ...frame }: Wanted,
): Promise<{ statements: Statement[]; refused: boolean }> {
  const years = new Map<number, Statement>();
  let refused = false;
  for (const path of paths) {
    const outcome = settled(await readInput(path, kind, frameOf(frame)));
    if ('reading' in outcome)
      for (const each of outcome.reading.statements) years.set(each.period.year, each);
    else {
      refused = true;
      complain(path, outcome.faults);
    }
  }
  return { statements: [...years.values()].sort((a, b) => a.period.year - b.period.year), refused };
}
