import { onPath, run, say } from './shell.mjs';

let updated = false;

/** Whether we may install Debian packages: as root, where apt is, and unless NO_APT=1 forbids it. */
export function mayUseApt() {
  return process.getuid?.() === 0 && process.env.NO_APT !== '1' && onPath('apt-get') !== undefined;
}

/** Installs Debian packages; false when that is not possible or did not work. */
export async function aptInstall(...packages) {
  if (!mayUseApt()) return false;
  say(`Memasang ${packages.join(' ')} dengan apt …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const lock = ['-o', 'DPkg::Lock::Timeout=60'];
  updated ||= await run('apt-get', [...lock, 'update'], { seconds: 120, env, quiet: true });
  return run('apt-get', [...lock, 'install', '-y', '--no-install-recommends', ...packages], {
    seconds: 400,
    env,
  });
}
