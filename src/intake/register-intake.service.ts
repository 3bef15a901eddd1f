import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work';
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

  /** @throws Refusal `register-refused` for a file that is no register */
  async preview(file: UploadedFile): Promise<Previewed> {
    const register = await this.read(file);
    const plan = await this.register.preview(register);
    const uploadId = await this.unitOfWork.run((scope) => this.statements.keepUpload(scope, file));
    const rows = [...plan.added, ...plan.doubles.map((each) => each.row)];
    const codes = [...new Set(rows.flatMap((each) => each.area ?? []))];
    return { uploadId, plan, areaNames: await this.areas.names(codes) };
  }

  /**
   * Stores what the preview of a kept file shows.
   *
   * @param ownUnits where those possible doubles stand that are units of their own
   * @throws Refusal `no-file`, `register-refused`
   */
  async confirm(uploadId: string, ownUnits: readonly string[]): Promise<Registered> {
    return this.take(await this.statements.upload(uploadId), ownUnits);
  }

  /** The same for a file in hand. @throws Refusal `register-refused` */
  async take(file: UploadedFile, ownUnits: readonly string[] = []): Promise<Registered> {
    const register = await this.read(file);
    return this.unitOfWork.run((scope) => this.register.take(scope, register, new Set(ownUnits)));
  }

  private async read({ filename, content }: UploadedFile): Promise<Register> {
    const got = await readWorkbook(content, filename);
    if ('fault' in got) throw new Refusal('register-refused', { reason: 'unreadable', file: filename });
    const register = readRegister(got.grid, await this.areas.imported());
    if (!register) throw new Refusal('register-refused', { reason: 'no-heading', file: filename });
    return register;
  }
}
