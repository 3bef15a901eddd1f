import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { runInThisContext } from 'node:vm';
import Handlebars from 'handlebars';
import { withoutClosedWays } from './closed-ways';
import { FILE_ENDINGS } from './file-endings';
import { listOptions, tableRows, tickedRows } from './table-html';
import { viewerNow, withToken } from './viewer';

/** The folder of the templates: beside `src` in a checkout and beside `dist` when built. */
export const TEMPLATES = join(__dirname, '..', '..', 'templates');

/** The scripts of the browser as the build made them: in `dist`, beside `src` in a checkout. */
export const SCRIPTS = join(__dirname, '..', '..', 'dist', 'client');

const SUFFIX = '.hbs';
/** The folder of those that others take in. */
const PARTIALS = 'partials/';
const OPTIONS = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: { stands: true, fileEndings: true, listOptions: true, tableRows: true, tickedRows: true },
};
const engine = Handlebars.create();
// A page names its place in the menu beside the head it takes in; one that names none is in none of the menu's places.
engine.registerHelper('stands', (view: { readonly here?: string }, place: string) => view.here === place);
engine.registerHelper('fileEndings', (of: keyof typeof FILE_ENDINGS) => FILE_ENDINGS[of].join());
engine.registerHelper('tableRows', (...[rows]: Parameters<typeof tableRows>) => markup(tableRows(rows).html));
engine.registerHelper('listOptions', (...[options]: Parameters<typeof listOptions>) =>
  markup(listOptions(options).html),
);
engine.registerHelper('tickedRows', (...[rows, select]: Parameters<typeof tickedRows>) =>
  markup(tickedRows(rows, select).html),
);
const compiled = new Map<string, Handlebars.TemplateDelegate>();
let ready = false;

/** Text that is HTML already and is put in as it is: our own drawings and styles, never a user's words. */
export type Markup = InstanceType<typeof Handlebars.SafeString>;

/** Marks our own HTML as such. */
export function markup(html: string): Markup {
  return new Handlebars.SafeString(html);
}

/**
 * What each template shows, by its name. Whoever makes a view adds its line beside the view's type; a template that is
 * filled with anything else does not compile.
 */
// oxlint-disable-next-line typescript/no-empty-object-type -- filled by those who make views
export interface Views {}

/**
 * Fills a template, e.g. "reports/assessment". Every value is escaped unless it is `Markup`.
 *
 * @throws Error when a value is missing that the template names: a mistake of ours, never shown as an empty place
 */
export function render<N extends keyof Views>(name: N, view: Views[N]): string {
  const viewer = viewerNow();
  const html = template(name)(view, { data: { viewer } });
  const open = viewer.only ? withoutClosedWays(html, viewer.only) : html;
  return name.startsWith('pages/') ? withToken(open, viewer) : open;
}

function template(name: string): Handlebars.TemplateDelegate {
  const known = compiled.get(name);
  if (known) return known;
  loadPartials();
  const fresh = engine.compile(readTemplate(name), OPTIONS);
  compiled.set(name, fresh);
  return fresh;
}

/**
 * Compiles every template, one at each step: `reports/assessment` as it is filled, `partials/report/losses` as it is taken in.
 * Otherwise each is compiled when it is filled for the first time, a report's with all that it takes in, and everybody waits.
 */
export function* compileAhead(): Generator<string> {
  loadPartials();
  for (const name of namesUnder(TEMPLATES)) {
    const made = compiledNow(readTemplate(name));
    if (name.startsWith(PARTIALS)) engine.registerPartial(name.slice(PARTIALS.length), made);
    else compiled.set(name, made);
    yield name;
  }
}

/** Where `compile` waits until the template is filled. */
function compiledNow(text: string): Handlebars.TemplateDelegate {
  // A text, whatever its type says.
  const program: unknown = engine.precompile(text, OPTIONS);
  // oxlint-disable-next-line typescript/no-unsafe-assignment -- what the library wrote itself, from a template of ours
  const made: ReturnType<typeof engine.precompile> = runInThisContext(
    `(${typeof program === 'string' ? program : ''})`,
  );
  return engine.template(made);
}

/** Every file of `templates/partials` is a partial by its path: "report/losses". */
function loadPartials(): void {
  if (ready) return;
  for (const name of namesUnder(join(TEMPLATES, PARTIALS)))
    engine.registerPartial(name, engine.compile(readTemplate(`${PARTIALS}${name}`), OPTIONS));
  ready = true;
}

function namesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(SUFFIX))
    .map((file) => file.split(sep).join('/').slice(0, -SUFFIX.length));
}

function readTemplate(name: string): string {
  return readFileSync(join(TEMPLATES, ...`${name}${SUFFIX}`.split('/')), 'utf8');
}
