import { Param, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Caller } from '../../domain/access/caller';
import { Refusal } from '../../domain/errors';
import type { RegisterPlan } from '../../domain/register/plan';
import type { RegisterFault, RegisterNote, RegisterRow } from '../../domain/register/register';
import { KINDS } from '../../domain/statement/kind';
import { RegisterIntakeService, type Previewed } from '../../intake/register-intake.service';
import type { Registered } from '../../units/register.service';
import { CalledBy } from '../../web/caller';
import { readForm } from '../../web/form';
import { among, list, object, optional, text, whole, words } from '../document/schema';
import { NOTHING, type Nothing } from './shape/nothing';
import { Asked, Resource, Sent, Store } from './shape/operation';
import { FILE_FORM } from './shape/said';

type Double = RegisterPlan['doubles'][number];

/** What a file of units would do; nothing of it is stored but the file. */
interface PlanTold {
  /** What the confirmation names. */
  readonly id: string;
  readonly added: readonly RegisterRow[];
  readonly changed: readonly {
    readonly unit: string;
    readonly at: string;
    readonly fields: readonly string[];
  }[];
  readonly same: number;
  readonly doubles: readonly Double[];
  readonly faults: readonly RegisterFault[];
  readonly notes: readonly RegisterNote[];
}

const row = object<RegisterRow>({
  ...{ name: text, kind: among(KINDS), at: text },
  ...{ legalEntity: optional(text), nik: optional(text), area: optional(text) },
  ...{ unknownDistrict: optional(text), seat: optional(text), authority: optional(text) },
});
const PLAN = object<PlanTold>({
  ...{ id: text, added: list(row), same: whole },
  changed: list(object<PlanTold['changed'][number]>({ unit: text, at: text, fields: list(text) })),
  doubles: list(
    object<Double>({
      ...{ row, name: text, unitId: optional(text) },
      why: among<Double['why']>(['same-number', 'similar-name']),
    }),
  ),
  faults: list(
    object<RegisterFault>({
      code: words<RegisterFault['code']>({
        'name-missing': true,
        'kind-unknown': true,
        'area-unknown': true,
      }),
      ...{ at: text, found: text },
    }),
  ),
  notes: list(
    object<RegisterNote>({
      code: words<RegisterNote['code']>({
        ...{ 'sheet-passed': true, 'column-passed': true, 'row-passed': true, 'district-unknown': true },
      }),
      ...{ at: text, found: text },
    }),
  ),
});

interface ConfirmationSent {
  /** Where those possible doubles stand that are units of their own: "Sheet1!A12". */
  readonly own: readonly string[];
}

const CONFIRMATION = object<ConfirmationSent>({
  own: {
    ...{ ...list<string>({ ...text, maxLength: 100 }), maxItems: 5000 },
    description: 'the places (at) of possible doubles that are units of their own',
  },
});
const REGISTERED = object<Registered>({ added: whole, changed: whole, areas: whole });

/** The register of units, from a file: first what it would do, then that it is done. */
@Resource('register-files')
export class RegisterV1Controller {
  constructor(private readonly intake: RegisterIntakeService) {}

  /** @throws Refusal `officials-only`, `no-file`, `register-refused` */
  @Store('', { id: 'previewRegister', says: 'What a file of units would do', answers: PLAN }, FILE_FORM)
  async preview(
    @CalledBy() caller: Caller,
    @Req() request: FastifyRequest,
    @Asked(NOTHING) _: Nothing,
  ): Promise<PlanTold> {
    const { file } = await readForm(request);
    if (!file) throw new Refusal('no-file');
    return planTold(await this.intake.preview(caller, file));
  }

  /** @throws Refusal `officials-only`, `upload-not-found`, `register-refused` */
  @Store(':id/confirmations', {
    id: 'confirmRegister',
    says: 'Stores what the file says',
    answers: REGISTERED,
  })
  async confirm(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Sent(CONFIRMATION) { own }: ConfirmationSent,
  ): Promise<Registered> {
    const { added, changed, areas } = await this.intake.confirm(caller, id, own);
    return { added, changed, areas };
  }
}

function planTold({ uploadId: id, plan }: Previewed): PlanTold {
  const { added, changed, same, doubles, faults, notes } = plan;
  return {
    ...{ id, added, same, doubles, faults, notes },
    changed: changed.map(({ row: { at }, unit, changes }) => ({
      ...{ unit: unit.id, at, fields: changes.map(({ field }) => field) },
    })),
  };
}
