import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { JobQueue } from '../../src/jobs/job-queue';
import type { Settings } from '../../src/settings';
import { createApp, type Assemble } from '../../src/web/app';
import { browserPath } from './browser';
import { removeData, temporarySettings } from './database';
import { withTables } from './migrated';
import { multipart, type SentFile } from './multipart';

type Answer = Awaited<ReturnType<NestFastifyApplication['inject']>>;

/** As a browser on this computer names the service. */
export const HOST = { host: '127.0.0.1:3000' };

/** The whole service with a data folder of its own, asked without a network. */
export class Service {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly settings: Settings,
  ) {}

  /** @param env settings that are not the usual ones */
  static async start(env: Record<string, string> = {}, assemble?: Assemble): Promise<Service> {
    const browser = browserPath === undefined ? {} : { RAPOR_BROWSER: browserPath };
    const settings = temporarySettings({ ...browser, ...env });
    await withTables(settings);
    const app = await createApp(settings, assemble);
    await app.init();
    if (settings.works) await app.get(JobQueue).work();
    await app.getHttpAdapter().getInstance().ready();
    return new Service(app, settings);
  }

  /** Puts it on a free port for a browser, and says where. */
  async listen(): Promise<string> {
    await this.app.listen(0, '127.0.0.1');
    return this.app.getUrl();
  }

  readonly get = (url: string, headers: Record<string, string> = HOST): Promise<Answer> =>
    this.app.inject({ method: 'GET', url, headers });

  readonly post = (
    url: string,
    fields: Record<string, string>,
    file?: SentFile | readonly SentFile[],
  ): Promise<Answer> => this.app.inject({ method: 'POST', url, ...multipart(fields, file) });

  readonly upload = (
    fields: Record<string, string>,
    file?: SentFile | readonly SentFile[],
  ): Promise<Answer> => this.post('/unggah', fields, file);

  /** Takes a file in and gives the path of what became of it. */
  async store(fields: Record<string, string>, file: SentFile | readonly SentFile[]): Promise<string> {
    const sent = await this.upload(fields, file);
    if (sent.statusCode !== 303) throw new Error(`${sent.statusCode} ${sent.body.slice(0, 300)}`);
    return String(sent.headers.location);
  }

  /** Closes it and takes its folder away. */
  async stop(): Promise<void> {
    await this.app.close();
    removeData(this.settings);
  }
}
