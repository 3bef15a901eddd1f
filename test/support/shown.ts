/** How a screen writes decimal text, worked out apart from the program: cut to so many decimals, with a comma. */
function shownAs(text: string, places = 2): string {
  const [whole = '', part = ''] = text.replace('-', '').split('.');
  const kept = part.slice(0, places).padEnd(places, '0');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const sign = text.startsWith('-') && /[1-9]/.test(whole + kept) ? '−' : '';
  return `${sign}${grouped}${places > 0 ? `,${kept}` : ''}`;
}

/** The same of what may be missing. */
export const shownOr = (text: string | null | undefined, places = 2): string =>
  text === null || text === undefined ? '–' : shownAs(text, places);
