import { createHash } from 'node:crypto';
import { fill } from './verdict-words.ts';
import { bundleWords as words } from './words.ts';

/** The page that leads to a site: `home` is the address of its first page from here. */
export function openPage(siteName: string, home: string): string {
  const link = `<a href="${escaped(home)}">${escaped(fill(words.open.link, { name: siteName }))}</a>`;
  return pageOf(
    fill(words.open.link, { name: siteName }),
    `<meta http-equiv="refresh" content="0; url=${escaped(home)}">`,
    `<p>${words.open.lead}</p>\n<p>${link}</p>`,
  );
}

/** The page that verifies the bundle. It is one file, and its policy lets nothing be fetched or sent. */
export function verifyPage(siteName: string, script: string): string {
  const { verify } = words;
  const hash = createHash('sha256').update(script).digest('base64');
  const policy = `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'`;
  return pageOf(
    `${verify.title} - ${siteName}`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    [
      `<h1>${verify.title}</h1>`,
      `<p>${verify.lead}</p>`,
      `<noscript><p>${verify.noScript}</p></noscript>`,
      // The label is the button: browsers name their own in the language of the system.
      `<p><input id="folder" type="file" webkitdirectory aria-describedby="hint"><label for="folder">${verify.choose}</label></p>`,
      `<p id="hint">${verify.chooseHint}</p>`,
      '<p role="status"></p>',
      '<div data-report></div>',
      `<script>${script}</script>`,
    ].join('\n'),
  );
}

const STYLE = [
  'body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:18px/1.8 system-ui,sans-serif;color:#1f1c19;background:#fcfbf8}',
  'a{color:#9c1c20}[role=status]{font-weight:bold}li{overflow-wrap:anywhere}',
  'input{position:absolute;opacity:0}input:focus-visible+label{outline:3px solid #1f1c19;outline-offset:3px}',
  'label{display:inline-block;padding:.5rem 1.5rem;font-weight:bold;color:#fff;background:#9c1c20;cursor:pointer}',
].join('');

function pageOf(title: string, head: string, body: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
${head}
<style>${STYLE}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
