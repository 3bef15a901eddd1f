/** Long lists of the law, of lines, of sentences and of tables: they are data, and are read from top to bottom. */
export const data = [
  'src/domain/rules/*/*.ts',
  'src/domain/statement/chart/*/*.ts',
  'src/database/migrations/**/*.ts',
  'src/rendering/messages/**/*.ts',
];
