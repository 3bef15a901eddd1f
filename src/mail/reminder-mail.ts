import { Injectable } from '@nestjs/common';
import type { Caller } from '../domain/access/caller';
import { officeLetter } from '../rendering/messages';
import { Settings } from '../settings';
import { UnitLetters } from './unit-letters';

/** A reminder as an office writes it to some units. */
export interface OfficeReminder {
  readonly year: number;
  readonly words: string;
  /** ISO date: on another one the same words may go again. */
  readonly day: string;
}

/** What became of a letter beside a reminder. */
export type Mailed = 'reminded-mailed' | 'reminded-unmailed';

interface OutcomeUnit {
  readonly id: string;
  readonly name: string;
}

/** What became of one unit of a selection. */
interface Outcome<Is> {
  readonly unit: OutcomeUnit;
  readonly is: Is;
}

/** Reminders of an office by mail too, where whoever reminds wants that. */
@Injectable()
export class ReminderMail {
  constructor(
    private readonly letters: UnitLetters,
    private readonly settings: Settings,
  ) {}

  /** Whether there is a mail server: without one it is not offered. */
  get isOn(): boolean {
    return this.letters.isOn;
  }

  /**
   * Has reminders that were kept sent, to those who manage the units and have an address. That the caller reaches the
   * units is looked at before.
   *
   * @returns the outcomes, those of reminders with what became of the letter
   */
  async told<Is extends string>(
    caller: Caller,
    outcomes: readonly Outcome<Is | 'reminded'>[],
    reminder: OfficeReminder,
  ): Promise<Outcome<Is | Mailed>[]> {
    const reminded = outcomes.filter(({ is }) => is === 'reminded').map(({ unit }) => unit);
    const written = await this.send(caller, reminded, reminder);
    return outcomes.map(({ unit, is }) => ({
      unit,
      is: is === 'reminded' ? (written.has(unit.id) ? 'reminded-mailed' : 'reminded-unmailed') : is,
    }));
  }

  private async send(
    caller: Caller,
    units: readonly OutcomeUnit[],
    { year, words, day }: OfficeReminder,
  ): Promise<ReadonlySet<string>> {
    const { address } = this.settings;
    const letters = units.map(({ id: unitId, name: unit }) => {
      const place = address === '' ? '' : `${address}/unit/${unitId}`;
      return { unitId, unit, ...officeLetter({ unit, year, words: words.trim(), place }) };
    });
    return this.letters.postEach(caller, year, letters, day);
  }
}
