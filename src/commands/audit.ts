import { TrailService, type Checked } from '../audit/trail.service';
import { HEADS_UNREADABLE, breakWords, cutWords, unlinkedWords, wholeWords } from '../rendering/messages';
import { UsageError, command } from './command';
import type { Definition } from './command';
import { withApp } from './with-app';

/** `audit verify`: follows the trail from its beginning and names what is broken first; 2 where something is. */
export const auditCommand: Definition = (end) =>
  command('audit', 'memeriksa apakah jejak siapa berbuat apa masih utuh')
    .argument('<verify>', 'verify: menelusuri seluruh rantai dan menyebut mata rantai pertama yang putus')
    .action(async (what) => {
      if (what !== 'verify') throw new UsageError(`audit ${what} tidak dikenal; tulis: audit verify.`);
      const checked = await withApp((app) => app.get(TrailService, { strict: false }).check());
      process.stdout.write(`${checkedWords(checked)}\n`);
      end('whole' in checked ? 0 : 2);
    });

function checkedWords(checked: Checked): string {
  if ('broken' in checked) return breakWords(checked.broken);
  if ('unlinked' in checked) return unlinkedWords(checked.unlinked);
  if ('cut' in checked) return cutWords(checked.cut.place);
  if ('headsUnreadable' in checked) return HEADS_UNREADABLE;
  return wholeWords(checked.whole.place, checked.heads);
}
