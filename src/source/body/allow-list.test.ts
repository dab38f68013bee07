import { describe, expect, test } from 'vitest';
import { compileBody } from './compile.ts';

const AHEAD = '<Ahead milestone="bridge/completion" baseline="合同工期" />';

/** Each refusal as `line:column message`. */
const told = (mdx: string) =>
  compileBody(mdx).refusals.map((it) => `${String(it.line)}:${String(it.column)} ${it.message}`);

const REFUSED: Record<string, [mdx: string, told: string][]> = {
  code: [
    ['import x from "y"', '1:1 正文里有 import 或 export 语句'],
    ['甲\n\nexport const a = 1', '3:1 正文里有 import 或 export 语句'],
    ['export default 1', '1:1 正文里有 import 或 export 语句'],
    ['import 是进口', '1:11 正文里有 import 或 export 语句'],
    ['{1 + 1}', '1:1 正文里有花括号表达式 {1 + 1}'],
    ['甲{process.env.SECRET}乙', '1:2 正文里有花括号表达式 {process.env.SECRET}'],
    ['{/* 备注 */ alert(1)}', '1:1 正文里有花括号表达式 {/* 备注 */ alert(1)}'],
    ['{/* 备注 */ /* 又一条 */ x /* 完 */}', '1:1 正文里有花括号表达式 {/* 备注 */ /* 又一条 */ x…}'],
    ['{"a" + /* 备注 */ b}', '1:1 正文里有花括号表达式 {"a" + /* 备注 */ b}'],
    ['{}', '1:1 正文里有花括号表达式 {}'],
    ['{`', '1:3 正文里有花括号表达式'],
    ['- 甲\n- {x}', '2:3 正文里有花括号表达式 {x}'],
    ['| 甲 |\n| - |\n| {x} |', '3:3 正文里有花括号表达式 {x}'],
    ['> {x}', '1:3 正文里有花括号表达式 {x}'],
    ['[^1]\n\n[^1]: {x}', '3:7 正文里有花括号表达式 {x}'],
    ['## {x}', '1:4 正文里有花括号表达式 {x}'],
    ['[{x}](https://a.example)', '1:2 正文里有花括号表达式 {x}'],
  ],
  HTML: [
    ['甲\n\n<script>alert(1)</script>', '3:1 正文里有 HTML 标签 <script>'],
    ['<p onclick="x">甲</p>', '1:1 正文里有 HTML 标签 <p>'],
    ['<img src="x" onerror="y" />', '1:1 正文里有 HTML 标签 <img>'],
    ['<iframe src="https://a.example" />', '1:1 正文里有 HTML 标签 <iframe>'],
    ['<svg onload="x" />', '1:1 正文里有 HTML 标签 <svg>'],
    ['<a href="javascript:x">甲</a>', '1:1 正文里有 HTML 标签 <a>'],
    ['<br />', '1:1 正文里有 HTML 标签 <br>'],
    ['**<b>甲</b>**', '1:3 正文里有 HTML 标签 <b>'],
    ['<x-y />', '1:1 正文里有 HTML 标签 <x-y>'],
    ['<constructor />', '1:1 正文里有 HTML 标签 <constructor>'],
    ['<photo id="a" />', '1:1 正文里有 HTML 标签 <photo>'],
    ['| 甲 |\n| - |\n| <b>乙</b> |', '3:3 正文里有 HTML 标签 <b>'],
    ['[^1]\n\n[^1]: <b>乙</b>', '3:7 正文里有 HTML 标签 <b>'],
    ['<>甲</>', '1:1 正文里有空标签 <>'],
    ['甲\n\n<!-- 备注 -->', '3:2 正文里有 <!-- --> 注释'],
    ['甲\n<br>', '2:1 有标签没有成对'],
    ['- 甲\n- 乙<br>', '2:4 有标签没有成对'],
    ['</Aside>', '1:2 有标签没有成对'],
    ['工期 a<b', '1:7 组件的属性写得不对'],
    ['<https://a.example>', '1:8 网址写在了 < > 里'],
    ['少于<3天', '1:4 文字里有单独的 < 号'],
  ],
  components: [
    ['<Video src="a" />', '1:1 没有叫 <Video> 的组件'],
    ['<Photo.Big id="a" />', '1:1 没有叫 <Photo.Big> 的组件'],
    ['<Photo />', '1:1 <Photo> 少了 id'],
    ['<Comparison before="a" />', '1:1 <Comparison> 少了 after'],
    ['<Photo id="" />', '1:1 <Photo> 的 id 没有内容'],
    ['<Photo id=" " />', '1:1 <Photo> 的 id 没有内容'],
    ['<Photo id />', '1:1 <Photo> 的 id 没有内容'],
    ['<Photo id={x} />', '1:1 <Photo> 的 id 用了花括号'],
    ['<Photo id={"a"} />', '1:1 <Photo> 的 id 用了花括号'],
    ['<Photo {...x} />', '1:1 <Photo> 里有 {...} 写法'],
    ['<Photo id="a" {...x} />', '1:1 <Photo> 里有 {...} 写法'],
    ['<Photo id="a" onclick="x" />', '1:1 <Photo> 没有 onclick 这个属性'],
    ['<Photo id="a" style="x" />', '1:1 <Photo> 没有 style 这个属性'],
    ['<Photo id="a" client:load />', '1:1 <Photo> 没有 client:load 这个属性'],
    ['<Photo id="a" set:html="x" />', '1:1 <Photo> 没有 set:html 这个属性'],
    ['<Photo id="a" constructor="x" />', '1:1 <Photo> 没有 constructor 这个属性'],
    ['<Photo id="a">甲</Photo>', '1:1 <Photo> 里面不能放文字'],
    ['<Aside>甲</Aside>', '1:1 <Aside> 少了 title'],
    ['<Ahead milestone="bridge/completion" />', '1:1 <Ahead> 少了 baseline'],
    ['甲\n\n<Aside title="乙">', '3:1 有标签没有成对'],
    ['甲<Photo id="a" />乙', '1:2 <Photo> 写在了一行文字中间'],
    ['- 甲<Photo id="a" />', '1:4 <Photo> 写在了一行文字中间'],
    ['甲<Comparison before="a" after="b" />', '1:2 <Comparison> 写在了一行文字中间'],
    ['| 甲 |\n| - |\n| <Photo id="a" /> |', '3:3 <Photo> 写在了一行文字中间'],
    [`## 甲${AHEAD}`, '1:1 标题里放了组件'],
    [`[甲${AHEAD}](https://a.example)`, '1:1 链接文字里放了组件'],
    [`[甲${AHEAD}][a]\n\n[a]: https://a.example`, '1:1 链接文字里放了组件'],
  ],
  addresses: [
    ['[甲](javascript:alert(1))', '1:1 不能用这样的链接地址：javascript:alert(1)'],
    ['[甲](JaVaScRiPt:alert(1))', '1:1 不能用这样的链接地址：JaVaScRiPt:alert(1)'],
    ['[甲](&#106;avascript:alert(1))', '1:1 不能用这样的链接地址：javascript:alert(1)'],
    ['[甲](&#x6A;avascript:alert(1))', '1:1 不能用这样的链接地址：javascript:alert(1)'],
    ['[甲](javascript&colon;alert(1))', '1:1 不能用这样的链接地址：javascript:alert(1)'],
    ['[甲](java&Tab;script:alert(1))', '1:1 不能用这样的链接地址：java\tscript:alert(1)'],
    ['[甲](&#1;javascript:alert(1))', '1:1 不能用这样的链接地址：\uFFFDjavascript:alert(1)'],
    ['[甲](<java script:alert(1)>)', '1:1 不能用这样的链接地址：java script:alert(1)'],
    ['[甲](javascript%3Aalert(1))', '1:1 不能用这样的链接地址：javascript%3Aalert(1)'],
    ['[甲]( javascript:alert(1))', '1:1 不能用这样的链接地址：javascript:alert(1)'],
    ['[甲](javascript\\:alert(1))', '1:1 不能用这样的链接地址：javascript:alert(1)'],
    ['[甲][a]\n\n[a]: javascript:alert(1)', '3:1 不能用这样的链接地址：javascript:alert(1)'],
    ['甲\n\n[a]: javascript:alert(1)', '3:1 不能用这样的链接地址：javascript:alert(1)'],
    ['[甲](data:text/html,x)', '1:1 不能用这样的链接地址：data:text/html,x'],
    ['[甲](vbscript:x)', '1:1 不能用这样的链接地址：vbscript:x'],
    ['[甲](file:///etc/passwd)', '1:1 不能用这样的链接地址：file:///etc/passwd'],
    ['[甲](tel:13800000000)', '1:1 不能用这样的链接地址：tel:13800000000'],
    ['[甲](//a.example)', '1:1 站内链接 //a.example 的写法会失效'],
    ['[甲](\\\\a.example)', '1:1 不能用这样的链接地址：\\a.example'],
    ['[甲](/cases/bridge/)', '1:1 站内链接 /cases/bridge/ 的写法会失效'],
    ['[甲](../bridge/)', '1:1 站内链接 ../bridge/ 的写法会失效'],
    ['[甲](bridge)', '1:1 不能用这样的链接地址：bridge'],
    ['[甲]()', '1:1 不能用这样的链接地址：'],
    ['- 甲\n\n  [乙](#none)', '3:3 页内链接 #none 没有对应的标题或段落'],
    ['[甲](#背景)\n\n## 背景', '1:1 不能用这样的链接地址：#背景'],
  ],
  'what belongs elsewhere': [
    ['![甲](./a.jpg)', '1:1 正文里用了 ![](…) 插图'],
    ['![甲](https://a.example/a.jpg)', '1:1 正文里用了 ![](…) 插图'],
    ['![甲][a]\n\n[a]: https://a.example/a.jpg', '1:1 正文里用了 ![](…) 插图'],
    ['# 甲', '1:1 正文里用了一级标题（#）'],
    ['甲\n=', '1:1 正文里用了一级标题（#）'],
    ['##### 甲', '1:1 标题层级太深'],
    ['###### 甲', '1:1 标题层级太深'],
    ['## 甲\n\n#### 乙', '3:1 标题跳了一级（####）'],
    ['### 甲', '1:1 标题跳了一级（###）'],
    ['> ## 甲', '1:3 标题写在了列表、引用或组件里面'],
    ['- ## 甲', '1:3 标题写在了列表、引用或组件里面'],
    ['<Aside title="甲">\n\n## 乙\n\n</Aside>', '3:1 标题写在了列表、引用或组件里面'],
    ['- 甲\n- [ ] 乙', '2:1 列表里用了勾选框 [ ]'],
    ['- [x] 甲', '1:1 列表里用了勾选框 [ ]'],
  ],
};

describe.each(Object.entries(REFUSED))('refused: %s', (_, table) => {
  test.each(table)('%j', (mdx, problem) => {
    expect(told(mdx)).toContain(problem);
    const { body, refusals } = compileBody(mdx);
    expect(body).toEqual({ parts: [], headings: [] });
    for (const { remedy } of refusals) expect(remedy).toMatch(/[\u4e00-\u9fff]/);
  });
});

test('all refusals of a text come at once', () => {
  expect(told('# 甲\n\n<br />\n\n{x}\n\n![乙](a.jpg)\n\n[丙](javascript:x)')).toEqual([
    '1:1 正文里用了一级标题（#）',
    '3:1 正文里有 HTML 标签 <br>',
    '5:1 正文里有花括号表达式 {x}',
    '7:1 正文里用了 ![](…) 插图',
    '9:1 不能用这样的链接地址：javascript:x',
  ]);
});

describe('accepted', () => {
  test.each([
    ['words and marks', '甲**乙***丙*~~丁~~`戊`'],
    ['English that begins like code', 'importing goods, exported goods'],
    ['an escaped brace and sign', '\\{甲\\} &lt;乙&gt; 5 < 6'],
    ['code that is only shown', '`<script>{x}</script>`\n\n```js\nimport x from "y"\n<b>{x}</b>\n```'],
    ['comments', '{/* 备注 */}\n\n甲{/* 又一条 */}乙\n\n{/* 一 */ /* 二 */}\n\n{\n  /* ** 三 */\n}'],
    ['lists, quotations, rules', '- 甲\n  1. 乙\n\n> 丙\n\n---\n\n丁\\\n戊'],
    ['a table', '| 甲 | 乙 |\n| - | -: |\n| 1 | 2 |'],
    ['a footnote', '甲[^1]\n\n[^1]: 乙'],
    ['headings in steps', '## 甲\n\n### 乙\n\n#### 丙\n\n## 丁'],
    [
      'web, mail and entry links',
      '[甲](https://a.example/?q=1#b) [乙](mailto:a@b.example) [丙](cases/bridge)',
    ],
    ['links by definition', '[甲][a]\n\n[a]: projects/bridge/'],
    ['bare addresses', '见 https://a.example 或 a@b.example'],
    ['a link to a heading', '## 背景\n\n见[背景](#background)'],
    ['components', `<Photo id="a" />\n\n甲${AHEAD}乙\n\n<Aside title="丙">\n\n丁\n\n</Aside>`],
    ['components in one line', '<Aside title="丙">丁</Aside>\n\n<Photo id="a" /> <Photo id="b" />'],
    ['a quote as an attribute has it', "<Photo id='a' />"],
    ['nothing', ''],
  ])('%s', (_, mdx) => {
    expect(told(mdx)).toEqual([]);
  });
});
