import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { mustRegister } from '../domain/access/must-register';
import { Refusal } from '../domain/errors';
import type { Reason } from '../domain/refusal-reasons';
import type { RegisterPlan } from '../domain/register/plan';
import { planRegister } from '../ingestion/plan-register';
import type { WorkbookFault } from '../spreadsheets/workbook-fault';
import type { UploadedFile } from '../statements/revision';
import { StatementsService } from '../statements/statements.service';
import { AreasService } from '../units/areas.service';
import { RegisterService, type Dated, type Registered } from '../units/register.service';

/** What a file would do, and the kept original to do it from. */
export interface Previewed {
  readonly uploadId: string;
  readonly plan: RegisterPlan;
  readonly areaNames: ReadonlyMap<string, string>;
}

/** So often a register is compared anew because units were changed meanwhile. */
const MOST_TIMES = 5;

/** Takes in a register in two steps: the preview keeps the file, the confirmation stores what it says. */
@Injectable()
export class RegisterIntakeService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly statements: StatementsService,
    private readonly register: RegisterService,
    private readonly areas: AreasService,
  ) {}

  /** @throws Refusal `register-refused` for a file that is no register, `officials-only` */
  async preview(caller: Caller, file: UploadedFile): Promise<Previewed> {
    const { plan } = await this.planned(caller, file);
    const uploadId = await this.unitOfWork.run(caller, (scope) => this.statements.keepUpload(scope, file));
    const rows = [...plan.added, ...plan.doubles.map((each) => each.row)];
    const codes = [...new Set(rows.flatMap((each) => each.area ?? []))];
    return { uploadId, plan, areaNames: await this.areas.names(codes) };
  }

  /**
   * Stores what the preview of a kept file shows.
   *
   * @param ownUnits where those possible doubles stand that are units of their own
   * @throws Refusal `upload-not-found`, `register-refused`, `officials-only`, `busy`
   */
  async confirm(caller: Caller, uploadId: string, ownUnits: readonly string[]): Promise<Registered> {
    return this.take(caller, await this.statements.upload(caller, uploadId), ownUnits);
  }

  /**
   * The same for a file in hand. It is compared before anything is held, so that nobody waits for that, and anew where a unit was
   * changed by the time it is stored.
   *
   * @throws Refusal `register-refused`, `officials-only`; `busy` where units are changed again and again
   */
  async take(caller: Caller, file: UploadedFile, ownUnits: readonly string[] = []): Promise<Registered> {
    for (let times = 0; times < MOST_TIMES; times += 1) {
      const planned = await this.planned(caller, file);
      const own = new Set(ownUnits);
      const taken = await this.unitOfWork.run(caller, (scope) => this.register.take(scope, planned, own));
      if (taken) return taken;
    }
    throw new Refusal('busy');
  }

  private async planned(caller: Caller, { filename, content }: UploadedFile): Promise<Dated> {
    mustRegister(caller);
    const { mark, known } = await this.register.known(caller);
    const against = { districts: await this.areas.imported(), known };
    const got = await planRegister(content, filename, against);
    if ('fault' in got) throw new Refusal('register-refused', { reason: whyNot(got.fault), file: filename });
    if (!got.plan) throw new Refusal('register-refused', { reason: 'no-heading', file: filename });
    return { mark, plan: got.plan };
  }
}

/** A file that can be read may still be too much to be compared at once. */
const whyNot = ({ code }: WorkbookFault): Reason =>
  code === 'too-slow' || code === 'too-large' ? 'too-many-rows' : 'unreadable';
