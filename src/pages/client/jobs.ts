/**
 * Keeps the page of long work up to date: it is asked for again while somebody looks at it. Only what is under way is
 * replaced, never a form that somebody may be filling in.
 */
const EVERY = 4_000;

async function renew(): Promise<void> {
  const live = document.querySelector('[data-live]');
  if (document.hidden || !live || live.contains(document.activeElement)) return;
  const answer = await fetch(location.pathname).catch(() => undefined);
  if (!answer?.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const fresh = page.querySelector('[data-live]');
  if (fresh && fresh.innerHTML !== live.innerHTML) live.replaceWith(fresh);
}

/** The next look begins after the one before has been answered. */
async function keepUp(): Promise<void> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, EVERY));
    await renew();
  }
}

void keepUp();
