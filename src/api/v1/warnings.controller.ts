import { WARNING_IDS, type WarningRule } from '../../domain/comparison/warnings/rule';
import { thresholdsOf } from '../../domain/comparison/warnings/rules';
import { WARNING_WORDS } from '../../rendering/messages';
import { Settings } from '../../settings';
import { among, list, object, text } from '../document/schema';
import { NOTHING, type Nothing } from './shape/nothing';
import { Asked, Look, Resource } from './shape/operation';

/** An early warning, as it is set here. */
interface WarningTold {
  readonly id: WarningRule['id'];
  readonly title: string;
  /** When it fires, and what to do then, in words. */
  readonly rule: string;
  readonly advice: string;
  readonly thresholds: readonly Threshold[];
}

interface Threshold {
  readonly name: string;
  /** As it is set: a decimal, or a number of years. */
  readonly value: string;
}

const WARNING = object<WarningTold>({
  ...{ id: among(WARNING_IDS), title: text, rule: text, advice: text },
  thresholds: list(object<Threshold>({ name: text, value: text })),
});

/** The early warnings of the desk: the same for everybody. */
@Resource('warnings')
export class WarningsV1Controller {
  constructor(private readonly settings: Settings) {}

  @Look('', { id: 'listWarnings', says: 'Every early warning, with its thresholds', answers: list(WARNING) })
  list(@Asked(NOTHING) _: Nothing): WarningTold[] {
    return this.settings.warnings.map(warningTold);
  }
}

function warningTold(rule: WarningRule): WarningTold {
  const { title, rule: say, advice } = WARNING_WORDS[rule.id];
  const thresholds = thresholdsOf(rule);
  return {
    ...{ id: rule.id, title, rule: say(thresholds), advice },
    thresholds: Object.entries(thresholds).map(([name, value]) => ({ name, value: String(value) })),
  };
}
