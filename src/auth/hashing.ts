import { hash, verify } from '@node-rs/argon2';

/** What OWASP asks of argon2id: 19 MiB, two passes. It takes a twentieth of a second, on a thread beside the service. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** What is kept of a password. */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), COST);

let decoy: Promise<string> | undefined;

/**
 * Whether it is the password that was kept. Where nothing was kept just as much is worked out: nobody learns by the
 * time it takes whether an account is there.
 */
export async function isPassword(kept: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('decoy');
  const right = await verify(kept ?? (await decoy), password.normalize('NFKC'));
  return right && kept !== null;
}
