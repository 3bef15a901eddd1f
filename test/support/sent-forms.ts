/** A form of a page, as a browser would send it. */
export interface PageForm {
  readonly action: string;
  readonly multipart: boolean;
  readonly fields: Readonly<Record<string, string>>;
  /** Names of the fields into which a person writes. */
  readonly written: readonly string[];
}

const attribute = (tag: string, name: string): string =>
  plain(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

/** An attribute as it is meant. */
const plain = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

/** Every form of a page that changes something. @param text what is written wherever a person may write */
export function formsOf(html: string, text: string): PageForm[] {
  return [...html.matchAll(/<form\b([^>]*)>([^]*?)<\/form>/g)].flatMap(([, head = '', body = '']) =>
    /method="post"/.test(head) ? [formOf(head, body, text)] : [],
  );
}

/** Whether a person writes into it. */
const isWritten = (tag: string): boolean =>
  tag.startsWith('<textarea') || ['text', 'search', ''].includes(attribute(tag, 'type'));

function formOf(head: string, body: string, text: string): PageForm {
  const fields: Record<string, string> = {};
  const written = typedIn(body, text, fields);
  for (const [, tag = '', options = ''] of body.matchAll(/<select\b([^>]*)>([^]*?)<\/select>/g)) {
    const values = [...options.matchAll(/value="([^"]*)"/g)].map(([, value = '']) => plain(value));
    fields[attribute(tag, 'name')] = values.find((value) => value !== '') ?? '';
  }
  for (const [tag] of body.matchAll(/<button\b[^>]*name="[^"]*"[^>]*>/g))
    fields[attribute(tag, 'name')] ??= attribute(tag, 'value');
  return {
    action: attribute(head, 'action'),
    multipart: head.includes('multipart/form-data'),
    fields,
    written,
  };
}

/** Fills in the fields that are no list. @returns the names of those into which a person writes */
function typedIn(body: string, text: string, fields: Record<string, string>): string[] {
  const written: string[] = [];
  for (const [tag] of body.matchAll(/<(?:input|textarea)\b[^>]*>/g)) {
    const name = attribute(tag, 'name');
    if (name === '' || attribute(tag, 'type') === 'file') continue;
    if (isWritten(tag)) written.push(name);
    fields[name] = isWritten(tag)
      ? text
      : (fields[name] ?? valueOf(attribute(tag, 'type'), attribute(tag, 'value')));
  }
  return written;
}

function valueOf(type: string, value: string): string {
  if (value !== '') return value;
  return { date: '2026-01-31', number: '1', email: 'a@b.example' }[type] ?? 'ya';
}
