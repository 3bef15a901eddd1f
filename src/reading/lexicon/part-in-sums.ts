import { remembered } from '../../domain/remembered';
import { CONTRA, ENDS_SECTION, NET, STEP, isLoss } from './rows';

/** What the words of a row say of its part in the sums of a form: asked by every look for a total. */
export const partInSums = remembered((text) => ({
  endsSection: ENDS_SECTION.test(text),
  isNet: NET.test(text),
  isStep: STEP.test(text),
  /** An allowance or a loss, which a form may print without a minus. */
  takesOff: CONTRA.test(text) || isLoss(text),
}));
