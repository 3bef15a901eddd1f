import type { LineCode } from '../../domain/statement/chart';

/** Words that change nothing beside the words of some lines. */
export interface Family {
  readonly lines: ReadonlySet<LineCode>;
  readonly words: ReadonlySet<string>;
  /** Names stand beside these accounts: of a bank, a place, a brand, a product. */
  readonly named?: true;
}

export const family = (lines: readonly LineCode[], words: string, named?: true): Family => ({
  lines: new Set(lines),
  words: new Set(listed(words)),
  ...(named === undefined ? {} : { named }),
});

/** Words of a text, parted by white space. */
export const listed = (text: string): readonly string[] => text.trim().split(/\s+/);
