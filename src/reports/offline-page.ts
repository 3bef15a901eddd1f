import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublicKey } from '../documents/key-file';
import { SCRIPTS, markup, render } from '../rendering/templates';
import type { Markup } from '../rendering/templates';

const SCRIPT = join(SCRIPTS, 'check-seal.js');

interface OfflinePage {
  readonly keys: string;
  readonly script: Markup;
}

/** One HTML file that checks the QR of a paper in the browser alone. @param keys public keys that it knows from the start */
export function offlinePage(keys: readonly PublicKey[]): string {
  const script = readFileSync(SCRIPT, 'utf8').replaceAll('</', '<\\/');
  return render('documents/periksa', {
    keys: keys.map(({ publicKey }) => publicKey).join('\n'),
    script: markup(script),
  });
}

declare module '../rendering/templates' {
  interface Views {
    'documents/periksa': OfflinePage;
  }
}
