/** The fields of a form as a browser would send them unchanged. */
export function fieldsOf(html: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [, name = '', value = ''] of html.matchAll(
    /<input type="text" id="[^"]*" name="([^"]*)" value="([^"]*)"/g,
  ))
    fields[name] = value;
  for (const [, name = '', options = ''] of html.matchAll(/<select name="([^"]*)">(.*?)<\/select>/g))
    fields[name] = /value="([^"]*)" selected/.exec(options)?.[1] ?? '';
  return fields;
}
