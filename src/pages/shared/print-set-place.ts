/** Where a set is. */
export const setPlace = (id: string): string => `/cetak/${id}`;
