import type { Kind } from '../../domain/statement/kind';
import type { Correction } from '../layout';
import type { Placed } from '../place/outline';
import { ruledByAmounts } from './amounts-over';
import { decidedByHead } from './by-head';
import { corrected } from './correct';
import type { Decided, Pass } from './decided';
import { provedTwice } from './evidence';
import { partsOfGroups } from './groups';
import { ruledByHeadings } from './headings';
import { hiddenOutsideSums } from './hidden';
import { lossesAddedUp } from './losses';
import { membersAlone } from './members-alone';
import { surplusesOfNamedYears } from './named-years';
import { placedByNeighbours } from './neighbours';
import { proposed } from './propose';
import { offeredOnItsSide } from './right-side';
import { repeatedElsewhere } from './repeated';
import { sharedLines } from './shared-lines';
import { stepsInPlace } from './steps';
import { settledTotals } from './totals';
import { soldOnCredit } from './trade-receivables';
import { treesSettled } from './trees';
import { undividedOfTheYear } from './undivided';
import { unknownInSums } from './unknown';
import { offeredWithHeading } from './with-heading';
import { wholesBesideParts } from './wholes';

/**
 * Reads every row of a file as a line, a question, a detail, a sum or nothing: first by its own code, words and place,
 * then by what the rows around it say. What a person said comes before all of that and is never decided again.
 */
export function decide(
  kind: Kind,
  rows: readonly Placed[],
  corrections: readonly Correction[],
): readonly Decided[] {
  const passes: readonly Pass[] = [
    corrected(kind, corrections),
    placedByNeighbours(kind),
    partsOfGroups(kind),
    decidedByHead(kind),
    ruledByHeadings(kind),
    ruledByAmounts(kind),
    soldOnCredit(kind),
    treesSettled,
    undividedOfTheYear(kind),
    lossesAddedUp,
    surplusesOfNamedYears,
    repeatedElsewhere(kind),
    settledTotals(kind),
    membersAlone,
    wholesBesideParts(kind),
    sharedLines,
    stepsInPlace,
    unknownInSums,
    hiddenOutsideSums,
    provedTwice(kind),
    offeredWithHeading(kind),
    offeredOnItsSide,
  ];
  return passes.reduce<readonly Decided[]>((now, pass) => pass(now), proposed(kind, rows));
}
