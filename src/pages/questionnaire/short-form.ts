/** Whether the law's name of a list has its short form of "kualitas penerapan manajemen risiko". */
export const isShortened = (label: string): boolean => label.startsWith('KPMR ');
