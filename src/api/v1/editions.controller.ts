import { Param } from '@nestjs/common';
import { EditionsService } from '../../assessments/editions.service';
import { LocalEditionsService, type KeptLocalEdition } from '../../assessments/local-editions.service';
import type { Caller } from '../../domain/access/caller';
import { Refusal } from '../../domain/errors';
import type { Difference } from '../../domain/rules/local/difference';
import type { Place, PlaceChoice } from '../../domain/rules/local/place';
import { CalledBy } from '../../web/caller';
import { lawOf } from '../../web/law-of';
import { today } from '../../web/today';
import { list, object, OPEN, orNull, text, words, type Fields, type Plain } from '../document/schema';
import { NOTHING, type Nothing } from './shape/nothing';
import { Asked, Look, LookFile, Resource, Sent, Store } from './shape/operation';

/** An edition that an office made of what it found in the annex of a law. */
interface EditionTold {
  readonly hash: string;
  /** Hash of the edition it differs from. */
  readonly base: string;
  readonly reason: string;
  readonly by: string;
  /** ISO day. */
  readonly on: string;
  readonly differences: readonly Difference[];
}

const EDITION = object<EditionTold>({
  ...{ hash: text, base: text, reason: text, by: text, on: text },
  differences: { type: 'array', items: OPEN },
});

interface EditionSent {
  readonly reason: string;
  readonly by: string;
}

const MADE = object<EditionSent>({
  reason: { ...text, minLength: 1, maxLength: 500 },
  by: { ...text, minLength: 1, maxLength: 200, description: 'name and office of who makes it' },
});

const AT = words<Place['at']>({ office: true, area: true, unit: true });
const PLACE: Fields<Place> = {
  at: AT,
  id: { ...text, maxLength: 100, description: 'kode wilayah, or id of a unit; empty for the whole office' },
};

interface ChoiceSent extends Place {
  /** Null for the edition of the program. */
  readonly edition: string | null;
}

const CHOICE = object<ChoiceSent>({ ...PLACE, edition: orNull({ ...text, maxLength: 100 }) });
const CHOICES = list(CHOICE);

const AGAIN = object<{ readonly assessment: string }>({
  assessment: { ...text, minLength: 1, maxLength: 100 },
});
const FILE: Plain = { type: 'object', description: 'the edition as another office wrote it' };

/** Editions of the office, for administrators. */
@Resource('rules/:id/editions')
export class EditionsV1Controller {
  constructor(
    private readonly local: LocalEditionsService,
    private readonly editions: EditionsService,
  ) {}

  /** @throws Refusal `unknown-rule-set`, `administrators-only` */
  @Look('', { id: 'listEditions', says: 'Editions of the office, the newest first', answers: list(EDITION) })
  async all(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<EditionTold[]> {
    return (await this.local.of(caller, lawOf(id).id)).map(editionTold);
  }

  /** Of everything that was noted at the annex to differ.
   * @throws Refusal `unknown-rule-set`, `administrators-only`; `bad-request` (edition-words-missing, edition-idle) */
  @Store('', { id: 'makeEdition', says: 'Makes an edition of what was noted', answers: EDITION })
  async make(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Sent(MADE) { reason, by }: EditionSent,
  ): Promise<EditionTold> {
    const made = await this.local.make(caller, lawOf(id), { reason, by, on: today() });
    if ('faults' in made) throw refusedBy(made.faults);
    return this.told(caller, id, made.hash);
  }

  /** @throws Refusal `administrators-only`; `bad-request` (edition-unproved) */
  @Store('imports', { id: 'importEdition', says: 'Takes over what another office made', answers: EDITION })
  async take(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Sent(FILE) sent: object,
  ): Promise<EditionTold> {
    const law = lawOf(id);
    const taken = await this.local.take(caller, JSON.stringify(sent));
    if ('faults' in taken) throw refusedBy(taken.faults);
    return this.told(caller, law.id, taken.hash);
  }

  /** @throws Refusal `unknown-rule-set`, `administrators-only` */
  @Look('choices', { id: 'listEditionChoices', says: 'Where which edition judges', answers: CHOICES })
  async choices(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<ChoiceSent[]> {
    return (await this.local.choices(caller, lawOf(id).id)).map(choiceTold);
  }

  /** @throws Refusal `unknown-rule-set`, `administrators-only`, `unit-not-found`, `area-not-found` */
  @Store('choices', {
    id: 'chooseEdition',
    says: 'Says where an edition judges from now on',
    answers: CHOICES,
  })
  async choose(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Sent(CHOICE) { at, id: where, edition }: ChoiceSent,
  ): Promise<ChoiceSent[]> {
    const law = lawOf(id);
    await this.local.choose(caller, law.id, { at, id: where }, edition);
    return (await this.local.choices(caller, law.id)).map(choiceTold);
  }

  /** @throws Refusal `unknown-rule-set`, `administrators-only` */
  @LookFile(':hash/file', { id: 'getEditionFile', says: 'An edition as a file for another office' })
  async file(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Param('hash') hash: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<Buffer> {
    return Buffer.from(await this.local.exported(caller, await this.found(caller, id, hash)));
  }

  /** The stored assessment stays. @throws Refusal `unknown-rule-set`, `administrators-only`, `assessment-not-found` */
  @Store(':hash/assessments', {
    ...{ id: 'assessUnderEdition', says: 'Assesses a stored statement again under an edition' },
    answers: AGAIN,
  })
  async again(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Param('hash') hash: string,
    @Sent(AGAIN) { assessment }: { readonly assessment: string },
  ): Promise<{ readonly assessment: string }> {
    const edition = await this.found(caller, id, hash);
    return { assessment: await this.editions.again(caller, assessment, edition.hash) };
  }

  private async told(caller: Caller, id: string, hash: string): Promise<EditionTold> {
    return editionTold(await this.found(caller, id, hash));
  }

  private async found(caller: Caller, id: string, hash: string): Promise<KeptLocalEdition> {
    return this.local.get(caller, lawOf(id).id, hash);
  }
}

/** What speaks against an edition, by its codes. */
const refusedBy = (faults: readonly { readonly code: string }[]): Refusal =>
  new Refusal('bad-request', {
    reason: 'edition-unproved',
    found: faults.map(({ code }) => code).join(', '),
  });

const editionTold = ({
  hash,
  origin: { base, reason, by, on, differences },
}: KeptLocalEdition): EditionTold => ({
  ...{ hash, base, reason, by, on, differences },
});

const choiceTold = ({ place: { at, id }, edition }: PlaceChoice): ChoiceSent => ({ at, id, edition });
