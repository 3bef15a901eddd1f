import { Param } from '@nestjs/common';
import type { Caller } from '../../domain/access/caller';
import type { WorkingEntry, WorkingKind } from '../../domain/filing/working-papers';
import { plain } from '../../domain/decimal';
import { DeskService } from '../../examination/desk.service';
import { VariantsService, type ComparedVariant } from '../../examination/variants.service';
import { WorkingPapersService } from '../../examination/working-papers.service';
import { mustExamine } from '../../filings/gate';
import { Refusal } from '../../domain/errors';
import { CalledBy } from '../../web/caller';
import { flag, list, object, optional, orNull, text, words } from '../document/schema';
import { NOTHING, type Nothing } from './shape/nothing';
import { Asked, Look, Resource, Sent, Store } from './shape/operation';
import { REASONED, type Reasoned } from './shape/said';

const ENTRIES = list(
  object<WorkingEntry>({
    kind: words<WorkingKind>({ note: true, reviewed: true, reopened: true }),
    ...{ indicator: text, text, assessmentId: text, by: text, on: text },
  }),
);

interface WrittenSent {
  readonly indicator: string;
  readonly note?: string;
  readonly reviewed: boolean;
}

const WRITTEN = object<WrittenSent>({
  indicator: { ...text, minLength: 1, maxLength: 20, description: 'number of the ratio in the law' },
  note: optional<string>({ ...text, maxLength: 2000 }),
  reviewed: { ...flag, description: 'whether it was gone through' },
});

/** Another reading that an examiner keeps beside a year. */
interface VariantTold {
  readonly id: string;
  readonly about: string;
  readonly label: string;
  readonly note: string;
  /** Null where nobody chose it. */
  readonly chosenBy: string | null;
  /** What comes of it; null where another law judges the year now, or it gives no total. */
  readonly least: string | null;
  readonly most: string | null;
  readonly grade: string | null;
}

const VARIANTS = list(
  object<VariantTold>({
    ...{ id: text, about: text, label: text, note: text, chosenBy: orNull(text) },
    ...{ least: orNull(text), most: orNull(text), grade: orNull(text) },
  }),
);

interface VariantSent {
  readonly option: string;
  readonly note?: string;
}

const VARIANT = object<VariantSent>({
  option: { ...text, minLength: 1, maxLength: 100, description: 'id of an option of a reading' },
  note: optional<string>({ ...text, maxLength: 2000 }),
});

/** What examiners write beside the ratios of a year, and other readings that they keep. */
@Resource('filings/:id')
export class WorkingPapersV1Controller {
  constructor(
    private readonly desk: DeskService,
    private readonly papers: WorkingPapersService,
    private readonly variants: VariantsService,
  ) {}

  /** @throws Refusal `filing-not-found`, `bad-request` (not-yours) */
  @Look('working-papers', {
    ...{ id: 'listWorkingPapers', says: 'Everything examiners wrote of a year, the oldest first' },
    answers: ENTRIES,
  })
  async list(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<WorkingEntry[]> {
    const { statement } = await this.examined(caller, id);
    return this.papers.of(caller, statement);
  }

  /** @throws Refusal `filing-not-found`, `filing-closed`, `assessment-not-found`; `bad-request` (not-yours) */
  @Store('working-papers', {
    ...{ id: 'writeWorkingPaper', says: 'Writes what is new on the paper of a ratio' },
    answers: ENTRIES,
  })
  async write(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Sent(WRITTEN) { indicator, note = '', reviewed }: WrittenSent,
  ): Promise<WorkingEntry[]> {
    const { statement, assessmentId } = await this.judged(caller, id);
    const sent = { indicator, assessmentId, note: note.trim(), reviewed };
    await this.papers.write(caller, statement, sent);
    return this.papers.of(caller, statement);
  }

  /** @throws Refusal `filing-not-found`, `bad-request` (not-yours) */
  @Look('variants', {
    ...{ id: 'listVariants', says: 'Other readings kept beside a year, and what comes of each' },
    answers: VARIANTS,
  })
  async variantsOf(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<VariantTold[]> {
    const { shown } = await this.examined(caller, id);
    return shown ? this.toldOf(caller, shown.assessmentId) : [];
  }

  /** @throws Refusal `filing-not-found`, `assessment-not-found`, `unknown-reading`; `bad-request` (not-yours) */
  @Store('variants', { id: 'keepVariant', says: 'Keeps another reading beside a year', answers: VARIANTS })
  async keep(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Sent(VARIANT) { option, note = '' }: VariantSent,
  ): Promise<VariantTold[]> {
    const { assessmentId } = await this.judged(caller, id);
    await this.variants.keep(caller, assessmentId, option, note.trim());
    return this.toldOf(caller, assessmentId);
  }

  /** The year is judged anew by it. @throws Refusal `filing-not-found`, `filing-closed`; `bad-request` (not-yours, unknown-variant) */
  @Store('variants/:variant/choices', {
    ...{ id: 'chooseVariant', says: 'Reads a year as a variant says from now on' },
    answers: VARIANTS,
  })
  async choose(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Param('variant') variant: string,
    @Sent(REASONED) { reason }: Reasoned,
  ): Promise<VariantTold[]> {
    const { statement } = await this.judged(caller, id);
    return this.toldOf(caller, await this.variants.choose(caller, statement, variant, reason.trim()));
  }

  private async examined(caller: Caller, id: string): ReturnType<DeskService['get']> {
    const open = await this.desk.get(caller, id);
    mustExamine(caller);
    return open;
  }

  private async judged(
    caller: Caller,
    id: string,
  ): Promise<{
    readonly statement: Awaited<ReturnType<DeskService['get']>>['statement'];
    readonly assessmentId: string;
  }> {
    const { statement, shown } = await this.examined(caller, id);
    if (!shown) throw new Refusal('assessment-not-found');
    return { statement, assessmentId: shown.assessmentId };
  }

  private async toldOf(caller: Caller, assessmentId: string): Promise<VariantTold[]> {
    return (await this.variants.beside(caller, assessmentId)).map(variantTold);
  }
}

const variantTold = ({ variant, outcome }: ComparedVariant): VariantTold => {
  const { id, about, label, note, chosenBy } = variant;
  const { total, grade = null } = outcome ?? {};
  return {
    ...{ id, about, label, note, chosenBy, grade },
    ...{ least: total ? plain(total.least) : null, most: total ? plain(total.most) : null },
  };
};
