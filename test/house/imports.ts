import { posix } from 'node:path';
import ts from 'typescript';

const store = ['domain', 'database'];
const trail = [...store, 'audit'];
const doors = [...trail, 'auth'];
const work = [...doors, 'jobs'];
const unit = [...work, 'units'];
const opened = [...unit, 'filings'];
const filed = [...opened, 'statements', 'questionnaires'];
const judged = [...filed, 'assessments'];
const files = ['threads', 'spreadsheets', 'reading', 'template', 'recompute', 'worksheet', 'ingestion'];
const modules = [
  ...judged,
  'intake',
  'comparisons',
  'exports',
  'concerns',
  'surveys',
  'examination',
  'trends',
  'attention',
  'documents',
  'reports',
];
const edge = [...modules, 'mail', 'releases', ...files, 'rendering', 'views', 'web'];

/** Who may import whom, besides itself. A folder that is not here does not belong in `src`. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  threads: ['domain'],
  spreadsheets: ['domain'],
  reading: ['domain'],
  rendering: ['domain'],
  database: ['domain'],
  template: ['domain', 'spreadsheets', 'reading'],
  recompute: ['domain', 'spreadsheets'],
  worksheet: ['domain', 'spreadsheets', 'reading', 'template', 'recompute'],
  ingestion: ['domain', 'threads', 'spreadsheets', 'reading', 'template', 'worksheet'],
  views: ['domain', 'rendering', 'reading', 'template'],
  audit: store,
  auth: trail,
  jobs: doors,
  mail: [...work, 'rendering'],
  units: work,
  filings: unit,
  statements: [...opened, 'questionnaires'],
  questionnaires: opened,
  assessments: [...filed, 'threads'],
  intake: [...judged, ...files],
  comparisons: [...judged, 'threads'],
  exports: [...judged, 'surveys', 'rendering'],
  releases: [...judged, 'comparisons', 'documents', 'spreadsheets', 'rendering'],
  concerns: judged,
  surveys: [...judged, ...files, 'concerns'],
  examination: [...judged, ...files, 'intake', 'concerns'],
  trends: [...judged, 'ingestion', 'threads'],
  attention: [...judged, 'concerns', 'surveys', 'trends'],
  documents: [...modules.slice(0, -2), 'rendering', 'views'],
  reports: [...modules.slice(0, -1), 'rendering', 'views', 'threads'],
  web: [...judged, 'rendering'],
  api: edge,
  pages: edge,
  commands: edge,
};

/** `.` stands for the files that lie in the folder itself. */
const HERE = '.';
const areaOf = (own: readonly string[]): readonly string[] => [HERE, ...own];
const pageRooms = [
  ...['account', 'analysis', 'assessment', 'comparison', 'documents', 'export'],
  ...['filing', 'intake', 'jobs', 'law'],
  ...['questionnaire', 'register', 'survey', 'trail', 'typing', 'unit'],
];

/** The rooms inside a folder: who may import whom there. A folder of which nothing is said here has no rooms. */
export const INSIDE: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  domain: {
    [HERE]: [],
    area: areaOf([]),
    job: areaOf([]),
    picture: areaOf([]),
    access: areaOf(['area']),
    statement: areaOf(['area']),
    register: areaOf(['area', 'matching', 'statement']),
    matching: areaOf(['area', 'statement']),
    simkopdes: areaOf(['statement']),
    rules: areaOf(['statement']),
    questionnaire: areaOf(['picture', 'statement', 'rules']),
    assessment: areaOf(['statement', 'rules', 'questionnaire']),
    analysis: areaOf(['statement', 'rules', 'questionnaire', 'assessment']),
    comparison: areaOf(['access', 'area', 'statement', 'rules', 'assessment', 'analysis']),
    survey: areaOf([]),
    attention: areaOf(['access', 'area', 'statement', 'comparison', 'filing']),
    filing: areaOf(['access', 'statement', 'rules', 'questionnaire', 'assessment', 'analysis']),
    papers: areaOf(['filing']),
    release: areaOf(['area', 'statement', 'comparison']),
  },
  reading: {
    [HERE]: ['lexicon', 'tables', 'frame', 'place', 'match', 'decide', 'collect'],
    lexicon: areaOf([]),
    tables: areaOf(['lexicon']),
    frame: areaOf(['lexicon', 'tables']),
    place: areaOf(['lexicon', 'tables', 'frame']),
    match: areaOf(['lexicon', 'tables', 'place']),
    decide: areaOf(['lexicon', 'tables', 'place', 'match']),
    collect: areaOf(['lexicon', 'tables', 'place', 'decide']),
  },
  rendering: { [HERE]: ['messages'], messages: [HERE] },
  views: {
    parts: [],
    sheets: [],
    register: [],
    jobs: [],
    analysis: ['parts'],
    law: ['parts'],
    peers: ['parts'],
    trend: ['parts'],
    survey: [],
    report: ['parts', 'analysis', 'peers', 'trend', 'survey'],
  },
  pages: {
    [HERE]: [...pageRooms, 'shared'],
    shared: [],
    ...Object.fromEntries(pageRooms.map((room) => [room, ['shared']])),
  },
};

/** Files in no room: they start the program or put it together, and may import anything. */
export const ROOT = /^src\/([\w.-]+|web\/app|commands\/with-app)\.ts$/;

/** Each outside tool has one way in. */
const ONE_WAY_IN: readonly (readonly [tool: RegExp, home: RegExp])[] = [
  [/^@e965\/xlsx$/, /^src\/spreadsheets\/workbook-other\.ts$/],
  [/^exceljs(\/|$)/, /^src\/spreadsheets\/workbook[\w.-]*\.ts$/],
  [/^unpdf(\/|$)/, /^src\/spreadsheets\/pdf\.ts$/],
  [/^csv-parse(\/|$)/, /^src\/spreadsheets\/csv[\w.-]*\.ts$/],
  [/^puppeteer(-core)?(\/|$)/, /^src\/reports\/printer(-page|-browser)?\.ts$/],
  [/^jsqr$/, /^src\/pages\/client\/qr\/in-picture\.ts$/],
  [/^echarts(\/|$)/, /^src\/rendering\/charts[\w-]*\.ts$/],
  [/^handlebars(\/|$)/, /^src\/rendering\/templates\.ts$/],
  [/^(@nestjs\/)?typeorm(\/|$)/, /^src\/(database\/.+|.+\.entity|.+\.module)\.ts$/],
  [/^hyparquet-writer(\/|$)/, /^src\/releases\/parquet\.ts$/],
  [/^sharp$/, /^src\/questionnaires\/photo\.ts$/],
  [/^fraction\.js(\/|$)/, /^src\/domain\/rational\.ts$/],
  [/^minisearch(\/|$)/, /^src\/reading\/lexicon\/spelling\.ts$/],
  [/^simple-statistics$/, /^src\/domain\/survey\/(statistics|regression|measure)\.ts$/],
  [/^ml-regression-multivariate-linear$/, /^src\/domain\/survey\/regression\.ts$/],
];

/** Rooms that import nothing but our own code: what they do depends on their arguments only. */
const PURE = ['domain', 'reading', 'template', 'worksheet', 'views'];
/** A hash is a total function of its input. */
const PURE_PACKAGES = ['node:crypto', 'minisearch'];

const isSpec = (file: string): boolean => /spec\.ts$/.test(file);
/** The little scripts of the browser import the domain, and how numbers and words are written: all of it pure. */
const CLIENT_MAY = /^src\/rendering\/(numbers|messages\/[\w-]+)$/;
const isClient = (file: string): boolean => file.startsWith('src/pages/client/');
export const folderOf = (file: string): string => file.split('/')[1] ?? '';
const roomOf = (file: string): string => (file.split('/').length > 3 ? (file.split('/')[2] ?? HERE) : HERE);

/** What is wrong with this import, if anything. Tests may use any package, but keep to the folders. */
export function faultOf(file: string, name: string): string | undefined {
  const fault = name.startsWith('.')
    ? faultyFolder(file, posix.join(posix.dirname(file), name))
    : isSpec(file)
      ? undefined
      : faultyPackage(file, name);
  return fault === undefined ? undefined : `${file} imports ${name}: ${fault}`;
}

function faultyFolder(file: string, target: string): string | undefined {
  if (ROOT.test(file)) return undefined;
  if (!target.startsWith('src/')) return isSpec(file) ? undefined : 'outside of src';
  const [from, to] = [folderOf(file), folderOf(target)];
  if (isClient(file)) return faultyInClient(target);
  if (from === to) return faultyRoom(file, target);
  const allowed = MAY_IMPORT[from];
  if (allowed === undefined) return `src/${from} is not in the table`;
  const settings = to === 'settings' && !PURE.includes(from);
  if (!allowed.includes(to) && !settings)
    return `${from} may import ${allowed.join(', ') || 'nothing of ours'}`;
  return faultyStore(file, target);
}

function faultyInClient(target: string): string | undefined {
  const may = target.startsWith('src/domain/') || isClient(target) || CLIENT_MAY.test(target);
  return may ? undefined : 'a script of the browser imports what is pure';
}

function faultyRoom(file: string, target: string): string | undefined {
  const rooms = INSIDE[folderOf(file)];
  const [from, to] = [roomOf(file), roomOf(`${target}.ts`)];
  if (rooms === undefined || from === to || isSpec(file)) return undefined;
  const allowed = rooms[from];
  if (allowed === undefined) return `the room ${from} is not in the table`;
  const folder = target.split('/').length === 3 && target.split('/')[2] === to;
  return allowed.includes(to) || folder ? undefined : `${from} may import ${allowed.join(', ') || 'no room'}`;
}

/** What is stored is the business of its module: others join its tables, in files that store, and ask its services. */
function faultyStore(file: string, target: string): string | undefined {
  if (isSpec(file)) return undefined;
  if (/\.store$/.test(target)) return 'a store is private to its module';
  const joins = /\.(store|entity)\.ts$/.test(file);
  return /\.entity$/.test(target) && !joins ? 'only what stores knows another module’s tables' : undefined;
}

function faultyPackage(file: string, name: string): string | undefined {
  const rule = ONE_WAY_IN.find(([tool]) => tool.test(name));
  if (rule !== undefined) return rule[1].test(file) ? undefined : `only ${rule[1].source} may`;
  const pure = PURE.includes(folderOf(file)) || isClient(file);
  return pure && !PURE_PACKAGES.includes(name) ? 'it imports no package' : undefined;
}

/** Every module that the text names: import, export from, import(), require, type-only ones too. */
export function importsOf(text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map((reference) => reference.fileName);
}

/** Circles of imports, type-only ones too: each as the files on it. */
export function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const order: string[] = [];
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const next of graph.get(file) ?? []) visit(next);
    order.push(file);
  };
  for (const file of graph.keys()) visit(file);
  const back = turned(graph);
  const taken = new Set<string>();
  const gather = (file: string, group: string[]): string[] => {
    if (taken.has(file)) return group;
    taken.add(file);
    group.push(file);
    for (const next of back.get(file) ?? []) gather(next, group);
    return group;
  };
  return order
    .reverse()
    .map((file) => gather(file, []))
    .filter((group) => group.length > 1);
}

function turned(graph: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const back = new Map<string, string[]>();
  for (const [file, targets] of graph) {
    for (const target of targets) back.set(target, [...(back.get(target) ?? []), file]);
  }
  return back;
}

/** Which files of the program import which. */
export function graphOf(texts: ReadonlyMap<string, string>): Map<string, string[]> {
  const resolve = (file: string, name: string): string[] => {
    const base = posix.join(posix.dirname(file), name);
    return [`${base}.ts`, `${base}/index.ts`].filter((each) => texts.has(each));
  };
  return new Map(
    [...texts].map(([file, text]) => [
      file,
      importsOf(text)
        .filter((name) => name.startsWith('.'))
        .flatMap((name) => resolve(file, name)),
    ]),
  );
}
