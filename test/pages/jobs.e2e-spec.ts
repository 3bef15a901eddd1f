import '../support/source-threads';
import { Test } from '@nestjs/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { UnitOfWork } from '../../src/database/unit-of-work';
import type { Caller } from '../../src/domain/access/caller';
import type { JobResult, JobsResult } from '../../src/domain/job/jobs-result';
import { JobQueue } from '../../src/jobs/job-queue';
import { JobEntity } from '../../src/jobs/job.entity';
import type { Assemble } from '../../src/web/app';
import { WhoCalls } from '../../src/web/caller';
import { LOCAL, managerOf } from '../support/caller';
import { behind } from '../support/database';
import { Service } from '../support/service';

let caller: Caller = LOCAL;
const withCaller: Assemble = async (adapter, modules) => {
  const module = Test.createTestingModule({ imports: [modules] });
  const built = await module
    .overrideProvider(WhoCalls)
    .useValue({ of: () => caller })
    .compile();
  return built.createNestApplication<NestFastifyApplication>(adapter);
};

describe('the page of long work', () => {
  let service: Service;
  let group: string;
  let ids: string[];

  const set = (id: string | undefined, to: Partial<JobEntity>): Promise<unknown> =>
    behind(service.app, (rows) => rows.update(JobEntity, { id }, to));
  const page = async (): Promise<string> => (await service.get('/pekerjaan')).body;
  const stateOf = async (id: string): Promise<string> =>
    (await service.get(`/api/jobs/${id}`)).json<JobResult>().state;

  /** Nobody works here: each job stays as it is put. */
  beforeAll(async () => {
    service = await Service.start({ RAPOR_WORK: 'off' }, withCaller);
    const queue = service.app.get(JobQueue);
    [group, ids] = await service.app.get(UnitOfWork).run(LOCAL, async (scope) => {
      const opened = await queue.openGroup(scope, 'Unggahan Dinas <1>');
      const made: string[] = [];
      for (const about of ['a.xlsx', 'b.xlsx', 'c.xlsx', 'd.xlsx'])
        made.push(await queue.enqueueIn(scope, 'daily-copy', { day: about }, { group: opened, about }));
      return [opened, made] as const;
    });
    const done = { state: 'done', endedAt: '2026-11-29T02:00:00.000Z' } as const;
    await set(ids[0], done);
    await set(ids[1], { ...done, endedAt: '2026-11-29T02:03:00.000Z' });
    const fault = '{"code":"no-rule-set-in-force","values":{}}';
    await set(ids[2], { state: 'dead', fault, endedAt: '2026-11-29T02:04:00.000Z' });
  });

  beforeEach(() => {
    caller = LOCAL;
  });

  afterAll(() => service.stop());

  it('says of each batch what is done, left, and how long it takes, and of the dead what to do', async () => {
    const html = await page();
    expect(html).toContain('2 dari 4 selesai, sisa 1, kira-kira 3 menit lagi; 1 perlu dilihat');
    expect(html).toContain('Unggahan Dinas &lt;1&gt;');
    expect(html).toMatch(/<strong>c\.xlsx<\/strong>[\s\S]*pilih sendiri pada “Aturan penilaian”/);
  });

  it('tells programs the same', async () => {
    const { groups, dead } = (await service.get('/api/jobs')).json<JobsResult>();
    expect(groups).toMatchObject([
      { id: group, jobs: 4, left: 1, timeLeft: 180_000, counts: { done: 2, dead: 1 } },
    ]);
    expect(dead).toMatchObject([{ id: ids[2], about: 'c.xlsx', fault: { code: 'no-rule-set-in-force' } }]);
  });

  it('stops and resumes a batch, tries again, and gives up with a reason', async () => {
    const sent = await service.post(`/pekerjaan/kumpulan/${group}/hentikan`, {});
    expect([sent.statusCode, sent.headers.location]).toEqual([303, '/pekerjaan?sudah=hentikan']);
    expect((await service.get('/pekerjaan?sudah=hentikan')).body).toContain('Dihentikan.');
    expect(await stateOf(ids[3]!)).toBe('stopped');
    await service.post(`/pekerjaan/kumpulan/${group}/lanjutkan`, {});
    expect(await stateOf(ids[3]!)).toBe('queued');
    await service.post(`/pekerjaan/${ids[2]!}/ulangi`, {});
    expect(await stateOf(ids[2]!)).toBe('queued');
    expect((await discard(ids[2]!, '')).statusCode).toBe(400);
    expect((await discard(ids[2]!, 'berkas salah')).statusCode).toBe(303);
    expect((await service.get(`/api/jobs/${ids[2]!}`)).json<JobResult>()).toMatchObject({
      state: 'discarded',
      reason: 'berkas salah',
    });
    expect((await service.post(`/pekerjaan/${ids[3]!}/hapus`, {})).statusCode).toBe(400);
  });

  const discard = (id: string, reason: string): ReturnType<Service['get']> =>
    service.app.inject({
      method: 'POST',
      url: `/pekerjaan/${id}/buang`,
      headers: { host: '127.0.0.1:3000', 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ reason }).toString(),
    });

  it('shows nobody, and lets nobody move, what somebody else asked for', async () => {
    caller = managerOf('a');
    expect(await page()).toContain('Tidak ada pekerjaan.');
    expect((await service.get('/api/jobs')).json<JobsResult>()).toEqual({ groups: [], single: [], dead: [] });
    expect((await service.get(`/api/jobs/${ids[3]!}`)).statusCode).toBe(404);
    expect((await service.post(`/pekerjaan/${ids[3]!}/hentikan`, {})).statusCode).toBe(404);
    expect((await service.post(`/pekerjaan/kumpulan/${group}/hentikan`, {})).statusCode).toBe(404);
    expect((await discard(ids[3]!, 'salah')).statusCode).toBe(404);
    caller = LOCAL;
    expect(await stateOf(ids[3]!)).toBe('queued');
  });
});
