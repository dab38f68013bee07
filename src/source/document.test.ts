import { describe, expect, test } from 'vitest';
import { readDocument } from './document.ts';

/** Each problem as `line:column message`. */
const told = (content: string, file = 'entry.yaml') =>
  readDocument(file, content).problems.map((it) => `${String(it.line)}:${String(it.column)} ${it.message}`);

describe('front matter', () => {
  test.each([
    ['with LF', '---\ntitle: 大桥\n---\n正文\n', '正文\n', 3],
    ['with CRLF', '---\r\ntitle: 大桥\r\n---\r\n正文\r\n', '正文\r\n', 3],
    ['after a byte order mark', '\uFEFF---\ntitle: 大桥\n---\n正文', '正文', 3],
    ['with blanks behind the dashes', '--- \ntitle: 大桥\n---\t\n\n正文', '\n正文', 3],
    ['at the end of the file', '---\ntitle: 大桥\n---', '', 2],
    ['with a rule in the text', '---\ntitle: 大桥\n---\n甲\n\n---\n\n乙', '甲\n\n---\n\n乙', 3],
  ])('%s', (_, content, body, bodyLine) => {
    const document = readDocument('entry.mdx', content);
    expect(document).toMatchObject({ fields: { title: '大桥' }, body, bodyLine, problems: [] });
  });

  test('may be empty', () => {
    expect(readDocument('entry.mdx', '---\n---\n正文')).toMatchObject({
      fields: null,
      body: '正文',
      bodyLine: 2,
    });
  });

  test.each([
    ['is missing', '正文'],
    ['does not begin in the first line', '\n---\ntitle: 大桥\n---\n'],
    ['is never closed', '---\ntitle: 大桥\n'],
    ['is empty with the file', ''],
  ])('is asked for when it %s', (_, content) => {
    const document = readDocument('entry.mdx', content);
    expect(document.fields).toBeUndefined();
    expect(document.problems).toMatchObject([{ line: 1, column: 1, message: '文件开头没有资料区' }]);
    expect(document.locate(['title'])).toEqual({ line: 1, column: 1 });
  });

  test('dashes inside a text of several lines do not end it', () => {
    expect(readDocument('entry.mdx', '---\nsummary: |\n  甲\n  ---\n  乙\n---\n正文').fields).toEqual({
      summary: '甲\n---\n乙\n',
    });
  });

  test('lines are counted from the beginning of the file', () => {
    expect(told('---\ntitle: 大桥\ndate: 2024-03-21\n---\n', 'entry.mdx')).toEqual([
      '3:7 日期 2024-03-21 没有加引号',
    ]);
  });
});

describe('values', () => {
  test.each([
    ['a date in quotes', 'date: "2024-03-21"', '2024-03-21'],
    ['a number', 'date: 2024', 2024],
    ['yes, which is no boolean', 'date: yes', 'yes'],
    ['a time, which is no number', 'date: 12:30', '12:30'],
    ['a comment behind a blank', 'date: 说明 # 备注', '说明'],
    ['a # without a blank', 'date: 1#墩', '1#墩'],
    ['Chinese punctuation', 'date: “甲”：乙，丙', '“甲”：乙，丙'],
    ['nothing', 'date:', null],
  ])('%s stays what the editor sees', (_, yaml, value) => {
    expect(readDocument('entry.yaml', yaml)).toMatchObject({ fields: { date: value }, problems: [] });
  });

  test.each(['', '\n\n', '# 只有备注\n'])('%j holds no fields and no problem', (yaml) => {
    expect(readDocument('entry.yaml', yaml)).toMatchObject({ fields: null, problems: [] });
  });
});

describe('what is wrong in YAML is told in Chinese, where it is', () => {
  test.each([
    ['a field twice', 'title: 甲\nkind: 乙\ntitle: 丙', ['3:1 同一个字段写了两次']],
    ['a double quote that is never closed', 'a: 1\ntitle: "甲\nb: 2', ['2:8 引号或括号没有成对']],
    ['a single quote that is never closed', "title: '甲\nb: 2", ['1:8 引号或括号没有成对']],
    ['a bracket that is never closed', 'list: [甲, 乙\nb: 2', ['1:7 引号或括号没有成对']],
    ['a brace that is never closed', 'a: 1\nmap: {b: 1', ['2:6 引号或括号没有成对']],
    ['a tab as indent', 'list:\n\t- 甲', ['2:1 缩进用了制表符']],
    ['a field less indented than its neighbours', 'a:\n  b: 1\n c: 2', ['3:1 缩进不对']],
    ['two colons in a line', 'title: 工期: 101天', ['1:8 一行里有两个冒号']],
    ['a Chinese colon in all lines', 'title：甲\nkind：乙', ['1:1 读不出字段']],
    ['a Chinese colon in one line', 'title: 甲\nkind：乙\ndate: 丙', ['2:1 少了冒号，或文字换了行']],
    ['a colon without a blank', 'title:甲', ['1:1 读不出字段']],
    ['a list instead of fields', '- 甲\n- 乙', ['1:1 读不出字段']],
    ['words instead of fields', '甲乙丙', ['1:1 读不出字段']],
    ['a text that begins with @', 'title: "甲"\nlead: @甲', ['2:7 文字以特殊符号开头']],
    ['words behind a quotation', 'title: "甲"乙', ['1:11 这里的写法读不懂']],
    ['a backslash in quotes', 'title: "甲\\d"', ['1:10 双引号里有反斜杠']],
    ['a second document', 'a: 1\n---\nb: 2', ['2:1 资料中间有一行 ---']],
    ['an odd key', '? [甲]\n: 1', ['1:3 字段名的写法不对']],
    ['a name for something above', 'a: 1\nb: *甲', ['2:4 资料里用了 * 开头的引用写法']],
    ['bytes that are no UTF-8', 'title: \uFFFD\uFFFD', ['1:1 文件不是 UTF-8 编码，有文字读不出来']],
  ])('%s', (_, yaml, problems) => {
    const document = readDocument('entry.yaml', yaml);
    expect(told(yaml).slice(0, 1)).toEqual(problems);
    expect(document.fields).toBeUndefined();
    for (const { remedy } of document.problems) expect(remedy).toMatch(/^[^A-Za-z]*[\u4e00-\u9fff]/);
  });
});

describe('what YAML would take for something else is told, and the fields are read all the same', () => {
  test.each([
    ['a date without quotes', 'date: 2024-03-21', '1:7 日期 2024-03-21 没有加引号'],
    ['a month without quotes', 'date: 2024-03', '1:7 日期 2024-03 没有加引号'],
    ['a date in a list', 'list:\n  - 2024-3-1', '2:5 日期 2024-3-1 没有加引号'],
    ['a number sign that swallows the rest', 'title: 提前 #1标段', '1:8 空格加 # 后面的文字会被当作注释丢掉'],
    ['an anchor', 'title: &甲 乙', '1:11 以 & 或 ! 开头的文字会丢掉一截'],
    ['a tag', 'title: !fine 乙', '1:14 以 & 或 ! 开头的文字会丢掉一截'],
  ])('%s', (_, yaml, problem) => {
    expect(told(yaml)).toEqual([problem]);
    expect(readDocument('entry.yaml', yaml).fields).toBeDefined();
  });
});

describe('a field is found', () => {
  const document = readDocument(
    'entry.mdx',
    [
      '---',
      'title: 大桥',
      'changes:',
      '  - date: "2024-03-21"',
      '    note: 甲',
      '  - note: 乙',
      'period: { start: "2022", end: "2024" }',
      '2024: 年',
      '---',
      '',
    ].join('\r\n'),
  );

  test.each([
    ['at its name', ['title'], 2, 1],
    ['in an item of a list', ['changes', 1, 'note'], 6, 5],
    ['as an item of a list', ['changes', 0], 4, 5],
    ['in braces', ['period', 'end'], 7, 26],
    ['though its name is a number', ['2024'], 8, 1],
    ['by the nearest around it, when it is missing', ['changes', 1, 'date'], 6, 5],
    ['by its list, when the item is missing', ['changes', 7, 'date'], 3, 1],
    ['at the first one, when there is nothing around it', ['constructor'], 2, 1],
    ['at the first one, for the whole entry', [], 2, 1],
  ])('%s', (_, path, line, column) => {
    expect(document.locate(path)).toEqual({ line, column });
  });
});
