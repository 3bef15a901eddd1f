import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { mustRegister } from '../domain/access/must-register';
import { Refusal } from '../domain/errors';
import type { RegisterPlan } from '../domain/register/plan';
import { readRegister } from '../domain/register/read-register';
import type { Register } from '../domain/register/register';
import { readWorkbook } from '../ingestion/read-workbook';
import type { UploadedFile } from '../statements/revision';
import { StatementsService } from '../statements/statements.service';
import { AreasService } from '../units/areas.service';
import { RegisterService, type Registered } from '../units/register.service';

/** What a file would do, and the kept original to do it from. */
export interface Previewed {
  readonly uploadId: string;
  readonly plan: RegisterPlan;
  readonly areaNames: ReadonlyMap<string, string>;
}

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
    const register = await this.read(caller, file);
    const plan = await this.register.preview(caller, register);
    const uploadId = await this.unitOfWork.run(caller, (scope) => this.statements.keepUpload(scope, file));
    const rows = [...plan.added, ...plan.doubles.map((each) => each.row)];
    const codes = [...new Set(rows.flatMap((each) => each.area ?? []))];
    return { uploadId, plan, areaNames: await this.areas.names(codes) };
  }

  /**
   * Stores what the preview of a kept file shows.
   *
   * @param ownUnits where those possible doubles stand that are units of their own
   * @throws Refusal `upload-not-found`, `register-refused`, `officials-only`
   */
  async confirm(caller: Caller, uploadId: string, ownUnits: readonly string[]): Promise<Registered> {
    return this.take(caller, await this.statements.upload(caller, uploadId), ownUnits);
  }

  /** The same for a file in hand. @throws Refusal `register-refused`, `officials-only` */
  async take(caller: Caller, file: UploadedFile, ownUnits: readonly string[] = []): Promise<Registered> {
    const register = await this.read(caller, file);
    return this.unitOfWork.run(caller, (scope) => this.register.take(scope, register, new Set(ownUnits)));
  }

  private async read(caller: Caller, { filename, content }: UploadedFile): Promise<Register> {
    mustRegister(caller);
    const got = await readWorkbook(content, filename);
    if ('fault' in got) throw new Refusal('register-refused', { reason: 'unreadable', file: filename });
    const register = readRegister(got.grid, await this.areas.imported());
    if (!register) throw new Refusal('register-refused', { reason: 'no-heading', file: filename });
    return register;
  }
}
