/** Why the program does not start. */
export const START_REASONS = [
  'no-accounts',
  'port-taken',
  'port-forbidden',
  'no-such-address',
  'folder-forbidden',
  'folder-in-use',
  'folder-watched',
  'no-folder',
  'disk-full',
  'server-away',
  'server-refuses',
  'server-no-database',
] as const;
