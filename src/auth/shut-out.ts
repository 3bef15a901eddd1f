import type { WriteScope } from '../database/unit-of-work';
import { revokeKeys } from './keys.store';
import { removeLinks } from './links.store';
import { endSessions, forgetDevices } from './sessions.store';

/** Ends all that opens an account but its password: sessions, links, keys, and browsers that were known. */
export async function shutOut(scope: WriteScope, accountId: string): Promise<void> {
  await endSessions(scope, accountId);
  await removeLinks(scope, accountId);
  await forgetDevices(scope, accountId);
  await revokeKeys(scope, accountId);
}
