import { UnitOfWork } from '../../src/database/unit-of-work';
import { SurveysService } from '../../src/surveys/surveys.service';
import { UnitsService } from '../../src/units/units.service';
import { LOCAL } from '../support/caller';
import { Service } from '../support/service';

const MEMBERS = Number(process.argv[2] ?? 10_000);
/** So many members send at the same time. */
const AT_ONCE = 50;
const LINKS = 1000;

/** Takes the answers of ten thousand members over their links, counts what was kept, and tells how long it took. */
async function run(): Promise<void> {
  const service = await Service.start();
  const surveys = service.app.get(SurveysService, { strict: false });
  const units = service.app.get(UnitsService, { strict: false });
  const { id: unitId } = await service.app
    .get(UnitOfWork)
    .run(LOCAL, (scope) => units.findOrCreate(scope, { name: 'KSP Ramai', kind: 'ksp' }));
  const id = await surveys.make(LOCAL, {
    unitId,
    year: 2025,
    instrument: 'ikm-2017',
    labels: [],
    highest: 5,
  });
  const tokens: string[] = [];
  while (tokens.length < MEMBERS) tokens.push(...(await surveys.links(LOCAL, unitId, id, LINKS, 7)));
  const [began, before] = [performance.now(), process.cpuUsage()];
  let refused = 0;
  for (let at = 0; at < MEMBERS; at += AT_ONCE) {
    const sent = await Promise.all(tokens.slice(at, at + AT_ONCE).map((token) => answer(service, token)));
    refused += sent.filter((status) => status !== 200).length;
  }
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(before);
  const { result, waiting } = await surveys.get(LOCAL, unitId, id);
  console.log(
    `${MEMBERS} sent, ${refused} refused, ${result.n + waiting} kept; ${seconds.toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} s of computing; index ${result.index?.value ?? ''}`,
  );
  await service.stop();
  if (result.n + waiting !== MEMBERS) process.exitCode = 1;
}

const answer = async (service: Service, token: string): Promise<number> => {
  const fields = Object.fromEntries(
    Array.from({ length: 9 }, (_, at) => [`U${at + 1}`, String(1 + (at % 4))]),
  );
  return (await service.post(`/jawab/${token}`, fields)).statusCode;
};

void run();
