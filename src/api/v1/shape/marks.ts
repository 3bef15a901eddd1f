/** Under these names an operation says what it takes, and that it stores something. */
export const SENDS = 'rapor:sends';
export const STORES = 'rapor:stores';
/** Under this name an operation says that a job does what it begins: its answer names the job, or is done. */
export const BEGINS = 'rapor:begins';
/** Under this name an operation says what else than JSON it answers. */
export const GIVES = 'rapor:gives';
