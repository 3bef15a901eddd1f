/** How a file is named when it is read a second time, as the savings and loan unit that it shows beside others. */
export const namedPart = (file: string): string => file.replace(/(\.[a-z]+)?$/i, ' (USP)$1');
