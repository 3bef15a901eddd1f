import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { settingsFrom } from '../../src/settings';
import { createApp } from '../../src/web/app';
import { multipart } from './multipart';

type Answer = Awaited<ReturnType<NestFastifyApplication['inject']>>;

/** A file as a form sends it. */
export interface SentFile {
  readonly filename: string;
  readonly content: Buffer;
}

const HOST = { host: '127.0.0.1:3000' };

/** The whole service with a data folder of its own, asked without a network. */
export class Service {
  private constructor(
    readonly app: NestFastifyApplication,
    private readonly data: string,
  ) {}

  /** Starts it. The modules read the environment by themselves, so that is where the folder has to be named. */
  static async start(): Promise<Service> {
    const data = mkdtempSync(join(tmpdir(), 'rapor-service-'));
    process.env['RAPOR_DATA'] = data;
    const app = await createApp(settingsFrom(process.env));
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return new Service(app, data);
  }

  readonly get = (url: string, headers: Record<string, string> = HOST): Promise<Answer> =>
    this.app.inject({ method: 'GET', url, headers });

  readonly post = (url: string, fields: Record<string, string>, file?: SentFile): Promise<Answer> =>
    this.app.inject({ method: 'POST', url, ...multipart(fields, file) });

  readonly upload = (fields: Record<string, string>, file?: SentFile): Promise<Answer> =>
    this.post('/unggah', fields, file);

  /** Closes it and takes its folder away. */
  async stop(): Promise<void> {
    await this.app.close();
    delete process.env['RAPOR_DATA'];
    rmSync(this.data, { recursive: true, force: true });
  }
}
