import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { browserScript } from '#client/browser-script.ts';
import { openPage, verifyPage } from './pages.ts';

test('the page that opens a site leads to it at once, and by a link', () => {
  const html = openPage('“同旗” & <筑城>', 'site/index.html');
  expect(html).toContain('<meta http-equiv="refresh" content="0; url=site/index.html">');
  expect(html).toContain('<a href="site/index.html">打开““同旗” &amp; &lt;筑城>”</a>');
});

test('the page of verification allows its own script and nothing else', () => {
  const html = verifyPage('示例', 'run()');
  const hash = createHash('sha256').update('run()').digest('base64');
  expect(html).toContain(
    `content="default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'"`,
  );
  expect(html).toContain('<script>run()</script>');
});

test('its script has nothing that is younger than Chromium 92, or ends it early', async () => {
  const script = await browserScript('bundle/verify.client.ts');
  expect(script).not.toMatch(
    /\.(?:toSorted|toReversed|toSpliced|with|at|findLast\w*|hasOwn|groupBy)\(|URL\.parse/,
  );
  expect(script).not.toContain('</script');
});
