import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { pagesOf, sites } from './built-sites.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Astro writes void elements as HTML does, `<br>`, and compiled Markdown as XHTML may, `<br />`: both are valid.
    'void-style': 'off',
  },
});

describe.each(sites)('$name', (site) => {
  test('every page is valid HTML', () => {
    const problems = pagesOf(site).flatMap(({ file, html }) =>
      validator
        .validateStringSync(html, file)
        .results.flatMap((it) => it.messages)
        .map((it) => `${file}:${it.line}:${it.column} ${it.ruleId}: ${it.message}`),
    );
    expect(problems).toEqual([]);
  });
});
