import type { PaperFile } from './paper';

/** The list of a paper's files with their hashes, as it is signed. */
export const filesText = (number: string, files: readonly PaperFile[]): string =>
  ['RAPOR-FILES1', number, ...files.map(({ name, sha256 }) => `${name} ${sha256}`).sort()].join('\n');
