const TABLES = ['.xlsx', '.xls', '.ods', '.xlsb', '.csv', '.tsv', '.txt', '.htm', '.html', '.mht', '.xml'];

/** The endings of the files that are taken, as a field for files and a telephone that shares one are told. */
export const FILE_ENDINGS = {
  /** Tables: what a register is read from. */
  tables: TABLES,
  /** Reports: tables, what is printed or written, and many in one. */
  reports: [...TABLES, '.json', '.pdf', '.docx', '.zip'],
} as const;
