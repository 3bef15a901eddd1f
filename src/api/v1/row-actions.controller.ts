import { RowActionsService, type RowOutcome } from '../../attention/row-actions.service';
import { PeopleService, type ExaminerName } from '../../auth/people.service';
import type { Caller } from '../../domain/access/caller';
import { ReminderMail, type Mailed } from '../../mail/reminder-mail';
import { CalledBy } from '../../web/caller';
import { today } from '../../web/today';
import { flag, list, object, optional, text, words, type Fields } from '../document/schema';
import { NOTHING, type Nothing } from './shape/nothing';
import { Asked, Look, Resource, Sent, Store } from './shape/operation';
import { BOOK_YEAR, SELECTED_UNITS } from './shape/said';

interface Selected {
  readonly units: readonly string[];
  readonly year: number;
}

interface ReminderSent extends Selected {
  readonly text: string;
  /** Whether it goes by mail too. */
  readonly mail?: boolean;
}

interface AssignmentSent extends Selected {
  /** Id of an account, or a name as long as there are no accounts. */
  readonly examiner: string;
}

const SELECTED: Fields<Selected> = {
  units: SELECTED_UNITS,
  year: BOOK_YEAR,
};
const REMINDER = object<ReminderSent>({
  ...SELECTED,
  text: { ...text, minLength: 1, maxLength: 500 },
  mail: optional<boolean>({ ...flag, description: 'by mail too, to managers who have an address' }),
});
const ASSIGNMENT = object<AssignmentSent>({
  ...SELECTED,
  examiner: { ...text, minLength: 1, maxLength: 120, description: 'id of an account' },
});

/** What became of one unit; those that are not told are out of reach. */
interface OutcomeTold {
  readonly unit: string;
  readonly name: string;
  readonly is: RowOutcome['is'] | Mailed;
}

const OUTCOMES = list(
  object<OutcomeTold>({
    ...{ unit: text, name: text },
    is: words<OutcomeTold['is']>({
      ...{
        reminded: true,
        'reminded-mailed': true,
        'reminded-unmailed': true,
        'reminded-today': true,
        assigned: true,
        'assigned-out-of-reach': true,
      },
    }),
  }),
);
const EXAMINERS = list(object<ExaminerName>({ id: text, name: text }));

const outcomeTold = ({
  unit: { id: unit, name },
  is,
}: Pick<OutcomeTold, 'is'> & {
  readonly unit: { readonly id: string; readonly name: string };
}): OutcomeTold => ({
  unit,
  name,
  is,
});

/** What an office does with some units of a list: each by itself, and told of each. */
@Resource('unit-selections')
export class RowActionsV1Controller {
  constructor(
    private readonly actions: RowActionsService,
    private readonly people: PeopleService,
    private readonly mail: ReminderMail,
  ) {}

  /** Each unit once a day. @throws Refusal `officials-only`; `bad-request` (says-nothing, too-many-rows) */
  @Store('reminders', { id: 'remindUnits', says: 'Reminds units of a year', answers: OUTCOMES })
  async remind(
    @CalledBy() caller: Caller,
    @Sent(REMINDER) { units, year, text: said, mail = false }: ReminderSent,
  ): Promise<OutcomeTold[]> {
    const outcomes = await this.actions.remind(caller, units, year, said);
    const reminder = { year, words: said, day: today() };
    return (mail ? await this.mail.told(caller, outcomes, reminder) : outcomes).map(outcomeTold);
  }

  /** @throws Refusal `officials-only`; `bad-request` (unknown-examiner, too-many-rows) */
  @Store('assignments', { id: 'assignUnits', says: 'Names who examines a year of units', answers: OUTCOMES })
  async assign(
    @CalledBy() caller: Caller,
    @Sent(ASSIGNMENT) { units, year, examiner }: AssignmentSent,
  ): Promise<OutcomeTold[]> {
    const who = await this.people.examiner(caller, examiner.trim());
    return (await this.actions.assign(caller, units, year, who)).map(outcomeTold);
  }

  /** @throws Refusal `officials-only` */
  @Look('examiners', { id: 'listExaminers', says: 'Accounts that examine', answers: EXAMINERS })
  async examiners(@CalledBy() caller: Caller, @Asked(NOTHING) _: Nothing): Promise<ExaminerName[]> {
    return this.people.examiners(caller);
  }
}
