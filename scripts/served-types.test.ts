import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { servedType, withServedTypes } from './served-types.ts';

test.each([
  ['/projects/bridge/calendar.ics', 'text/calendar'],
  ['/data/milestones.csv?download', 'text/csv'],
  ['/feeds/all.atom', 'application/atom+xml'],
  ['/cite/cases/bridge.ris', 'application/x-research-info-systems'],
  ['/cite/cases/bridge.bib', 'application/x-bibtex'],
  ['/party/.well-known/security.txt', 'text/plain'],
])('%s is %s in UTF-8', (url, type) => {
  expect(servedType(url)).toBe(`${type}; charset=utf-8`);
});

test('pages and pictures are left to the server', () => {
  expect(servedType('/cases/')).toBeUndefined();
  expect(servedType('/assets/a.avif')).toBeUndefined();
});

test('a request goes on where it went, with its type', () => {
  const request = Object.assign(new IncomingMessage(new Socket()), { url: '/llms.txt?x#y' });
  const response = new ServerResponse(request);
  expect(withServedTypes['^/'].bypass(request, response)).toBe('/llms.txt?x#y');
  expect(response.getHeader('content-type')).toBe('text/plain; charset=utf-8');
});
