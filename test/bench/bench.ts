import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchAssess } from './assess';
import { benchDistances, benchSideBySide } from './explain';
import { benchFast } from './fast';
import { benchHold } from './hold';
import { benchLarge } from './large';
import { benchPages } from './pages';
import { benchPrint } from './print';
import { benchBomb, benchRead } from './read';
import { benchUnseen } from './unseen';
import { benchWalk } from './walk';
import { benchWhatIf } from './what-if';

/** Runs every benchmark in one process and prints one row each: ours, the yardstick beside it, and the ratio. */
async function main(): Promise<void> {
  const version = (
    JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8')) as { version: string }
  ).version;
  process.stdout.write(`Rapor ${version}, Node ${process.versions.node}\n\n`);
  for (const row of [
    benchAssess(),
    benchFast(),
    benchUnseen(),
    benchSideBySide(),
    benchDistances(),
    await benchRead(),
    await benchBomb(),
    await benchPrint(),
    await benchWhatIf(),
    await benchHold(),
    await benchPages(),
    await benchWalk(),
    ...(await benchLarge()),
  ]) {
    process.stdout.write(`${row}\n`);
  }
  const { rss } = process.memoryUsage();
  process.stdout.write(`\nmemory of this process at the end: ${Math.round(rss / 1024 / 1024)} MiB\n`);
}

void main().then(() => process.exit(0));
