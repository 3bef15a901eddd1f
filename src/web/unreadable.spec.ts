import { noRequest, readableAddress } from './unreadable';

it.each([
  ['/unit/a%20b?x=%zz', '/unit/a%20b?x=%zz'],
  ['/unit/%F0%9F%98%80', '/unit/%F0%9F%98%80'],
  ['/unit/%zz', '/-'],
  ['/unit/%c3%28?x=1', '/-'],
  ['/api/units/%', '/api/-'],
  ['/api/v1/units/%e0%a4', '/api/v1/-'],
])('the address %s is asked as %s', (url, asked) => {
  expect(readableAddress({ url })).toBe(asked);
});

it.each([
  ['HPE_HEADER_OVERFLOW', 431],
  ['ERR_HTTP_REQUEST_TIMEOUT', 408],
  ['HPE_INVALID_METHOD', 400],
])('bytes that are no request (%s) are answered %d as a problem', (code, status) => {
  const [head = '', body = ''] = noRequest(code).split('\r\n\r\n');
  expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} \\w`));
  expect(head).toContain('application/problem+json');
  expect(JSON.parse(body)).toMatchObject({ status, code: 'bad-request' });
});
