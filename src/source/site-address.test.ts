import { expect, test } from 'vitest';
import { makeFolder } from '#testing/folder.ts';
import { siteAddress } from './site-address.ts';

const FALLBACK = { origin: 'https://example.com', base: '/' };

test.each([
  ['a domain', 'url: "https://brand.example/"', { origin: 'https://brand.example', base: '/' }],
  ['a path below it', 'url: https://gov.example/party/', { origin: 'https://gov.example', base: '/party/' }],
  ['a port', 'url: http://10.0.0.8:8080/', { origin: 'http://10.0.0.8:8080', base: '/' }],
  ['a byte order mark', '\uFEFFurl: https://brand.example/', { origin: 'https://brand.example', base: '/' }],
  ['no address', 'name: 甲', FALLBACK],
  ['an address without https://', 'url: brand.example', FALLBACK],
  ['an address of another kind', 'url: mailto:party@brand.example', FALLBACK],
  ['no text', 'url: 1', FALLBACK],
  ['nothing', '', FALLBACK],
  ['broken YAML', 'url: "', FALLBACK],
])('%s', async (_, yaml, address) => {
  expect(await siteAddress(await makeFolder({ 'site.yaml': yaml }))).toEqual(address);
});

test('a folder without site.yaml', async () => {
  expect(await siteAddress(await makeFolder({}))).toEqual(FALLBACK);
});
