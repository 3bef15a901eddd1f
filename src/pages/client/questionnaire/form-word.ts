/** The word that the forms of this page carry, where somebody is signed in: what a script sends has it too. */
export function formWord(): Record<string, string> {
  const word = document.querySelector<HTMLInputElement>('input[name="_token"]')?.value ?? '';
  return word === '' ? {} : { 'x-rapor-token': word };
}
