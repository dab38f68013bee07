import { expect, test } from 'vitest';
import { makeCase, makeContent, makeSite } from '#testing/content.ts';
import { caseEmbed } from './embed.ts';
import { embedHeight } from './embed-height.ts';
import { embedCode, oembed } from './oembed.ts';

const site = makeSite({ name: '示例<站>', url: 'https://brand.example/' });
const content = makeContent({ site });
const embed = caseEmbed(makeCase({ title: '“A&B”"案例"' }), content);

test('a program learns how to embed a page, in the fields of oEmbed 1.0', () => {
  const height = embedHeight(embed, false);
  expect(oembed('cases/bridge-case', embed, site)).toEqual({
    version: '1.0',
    type: 'rich',
    title: '“A&B”"案例"',
    author_name: '示例建设公司',
    provider_name: '示例<站>',
    provider_url: 'https://brand.example/',
    url: 'https://brand.example/cases/bridge-case/',
    html: `<iframe src="https://brand.example/embed/cases/bridge-case/" title="“A&amp;B”&quot;案例&quot;（示例&lt;站&gt;）" width="100%" height="${height}" style="max-width:640px;border:0" loading="lazy" referrerpolicy="no-referrer"></iframe>`,
    width: 640,
    height,
    thumbnail_url: 'https://brand.example/share/cases/bridge-case.png',
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
});

test('the page offers the same code to people, and names the file for programs', () => {
  const code = embedCode('cases/bridge-case', embed, site);
  expect(code.href).toBe('/embed/cases/bridge-case/');
  expect(code.oembed).toBe('/oembed/cases/bridge-case.json');
  expect(code.format.pieces).toEqual([
    { text: oembed('cases/bridge-case', embed, site).html, isDate: false },
  ]);
});
