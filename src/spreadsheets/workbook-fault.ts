/** Why a file is not read at all. */
export type WorkbookFaultCode =
  | 'empty-file'
  | 'password-protected'
  | 'not-a-workbook'
  | 'damaged'
  | 'quote-not-closed'
  | 'commas-unquoted'
  | 'too-large'
  | 'too-slow'
  | 'unsafe-xml';

/** A fault of the whole file, as a value; `found` says what it seems to be or which part is at fault. */
export interface WorkbookFault {
  readonly code: WorkbookFaultCode;
  readonly found?: string;
  /** The file that is at fault, where several are read as one. */
  readonly file?: string;
}

/** Either what was asked for, or the fault that prevents it. */
export type OrFault<T> = T | { readonly fault: WorkbookFault };

/** A fault in the form in which functions return it. */
export function faulty(code: WorkbookFaultCode, found?: string): { readonly fault: WorkbookFault } {
  return { fault: found === undefined ? { code } : { code, found } };
}
