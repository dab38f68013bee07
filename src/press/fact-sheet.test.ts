import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { factsHtml, factsText, plainText } from './fact-sheet.ts';

const sheet = {
  title: '屋盖 <合龙> & 竣工',
  lead: ['摘要。'],
  sections: [
    {
      title: '成效',
      facts: [
        { term: '规模', values: ['46个'] },
        { term: '合龙', values: ['较合同工期提前10天', '依据（文件）：签认单'] },
        { values: ['另起一行'] },
      ],
    },
  ],
};

test('as text it opens well in any editor', () => {
  expect(factsText(sheet)).toBe(
    '\uFEFF屋盖 <合龙> & 竣工\r\n\r\n摘要。\r\n\r\n【成效】\r\n规模：46个\r\n合龙\r\n- 较合同工期提前10天\r\n- 依据（文件）：签认单\r\n另起一行\r\n',
  );
  expect(plainText(['甲'])).toBe('\uFEFF甲\r\n');
});

test('as HTML it is a valid document', async () => {
  const html = factsHtml(sheet);
  expect(html).toContain('<h1>屋盖 &#60;合龙&#62; &#38; 竣工</h1>');
  expect(html).toContain('<li>依据（文件）：签认单</li>');
  const report = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(html);
  expect(report.results.flatMap((it) => it.messages.map((message) => message.message))).toEqual([]);
});
