/**
 * The specs that run together, one after the other in one process, by the places they stand in: folders and files from the
 * top. A spec belongs to the nearest place above it. Each group has a file of its name beside this one. The first begins first:
 * the dearest stand on top, so that no processor is left without work at the end.
 */
export const GROUPS: Readonly<Record<string, readonly string[]>> = {
  // The whole service, asked as people and programs ask it.
  pages: ['test/pages', 'test/api'],

  // Its pages in a browser and on paper, which the process waits for half of the time.
  browser: [
    'test/pages/check-offline.e2e-spec.ts',
    'test/pages/explanation-pages.e2e-spec.ts',
    'test/pages/filing-journey.e2e-spec.ts',
    'test/pages/layers.e2e-spec.ts',
    'test/pages/mapping.e2e-spec.ts',
    'test/pages/one-page.e2e-spec.ts',
    'test/pages/page-types.e2e-spec.ts',
    'test/pages/papers.e2e-spec.ts',
    'test/pages/questionnaire.e2e-spec.ts',
    'test/pages/report.e2e-spec.ts',
    'test/pages/survey-journey.e2e-spec.ts',
    'test/pages/tray-journey.e2e-spec.ts',
  ],

  // What it stores.
  storage: ['test/storage', 'test/pages/kabupaten.e2e-spec.ts'],

  // The same where a database server, several processes or what an earlier release left are the matter.
  databases: [
    'test/storage/answers-migration.e2e-spec.ts',
    'test/storage/backup.e2e-spec.ts',
    'test/storage/comparisons.e2e-spec.ts',
    'test/storage/copy.e2e-spec.ts',
    'test/storage/jobs-killed.e2e-spec.ts',
    'test/storage/jobs.e2e-spec.ts',
    'test/storage/kept-areas.e2e-spec.ts',
    'test/storage/kept-database.e2e-spec.ts',
    'test/storage/kept-desk.e2e-spec.ts',
    'test/storage/order.e2e-spec.ts',
    'test/storage/papers-postgres.e2e-spec.ts',
    'test/storage/start.e2e-spec.ts',
    'test/storage/storage.e2e-spec.ts',
    'test/storage/tray-killed.e2e-spec.ts',
  ],

  // Published and real statements, workbooks as units have them, and whatever may be sent instead.
  reading: [
    'test/reading',
    'test/fuzz',
    'src/ingestion/read-workbook.spec.ts',
    'src/ingestion/statement-layout.spec.ts',
    'src/threads',
  ],

  // The command line, with workbooks that another program worked out again.
  commands: ['test/commands', 'test/recompute', 'test/worksheet'],

  // The law in published and real statements, and the house.
  law: ['test/law', 'test/house'],

  // What holds of every statement, drawn at random.
  properties: [
    'src/domain/analysis/distance.spec.ts',
    'src/domain/analysis/movement.spec.ts',
    'src/domain/analysis/side-by-side.spec.ts',
    'src/domain/assessment/properties.spec.ts',
    'src/domain/assessment/remembered.spec.ts',
    'src/domain/assessment/signs.spec.ts',
    'src/domain/assessment/worlds/tightness.spec.ts',
    'src/domain/assessment/worlds/truth.spec.ts',
    'src/domain/comparison/tell-peers.spec.ts',
    'src/domain/comparison/trend.spec.ts',
  ],

  // Plain values only: no service, no browser, no corpus, and no thread but where threads are what is tried.
  'unit-assessment': [
    'src/domain/rules',
    'src/domain/assessment',
    'src/domain/statement',
    'src/domain/analysis/open-worlds.spec.ts',
  ],
  'unit-other': ['src'],
};
