import { HAN, isQuoted, quoted } from '../chinese.ts';
import { STAR_MASK } from '../mask-list.ts';
import type { LintText } from '../page.ts';
import { hit, type LintHit, type LintRule, matches, ownTexts } from '../rule.ts';

/** What chat programs say to the one who asks, and signs of Markdown that stayed in the text. */
export const machineResidue: LintRule = {
  id: 'L28',
  severity: '错误',
  says: '正文不留 AI 对话的套话和没有转换的排版符号',
  basis: '编辑惯例',
  ignorable: true,
  check: (page) => {
    const texts = ownTexts(page);
    return [
      ...matches(texts, TALK, ({ 0: words, index }, { text }) =>
        isQuoted(text, index)
          ? undefined
          : [`${quoted(words)}像是 AI 对话里的话，不是正文`, '请删去，并通读前后文是否还有没有核对过的内容'],
      ),
      ...texts.flatMap((text) => [...signs(text), ...sources(text)]),
    ];
  },
};

const TALK = new RegExp(
  [
    '作为(?:一[个款名位])?(?:AI|人工智能|智能)?(?:语言模型|大模型|AI助手|人工智能助手|智能助手)(?=[，,、。]|我)',
    '作为(?:一[个款名位])?(?:AI|人工智能)(?=[，,]|我)',
    '(?:好的|当然(?:可以)?|没问题)[，,！!。](?:以下是|下面是|这是(?:一|为|根据)|我(?:来|将|会)为[您你])',
    '以下是(?:为[您你]|根据[您你]|按照?[您你])',
    '根据[您你](?:提供|给出|的(?:要求|需求|描述|指示))',
    '希望(?:以上|这[些份篇]?|上述)?[^，。！？\\n]{0,8}对[您你]有(?:所)?帮助',
    '如(?:果)?[您你](?:还)?(?:有|需要)[^，。！？\\n]{0,12}[，,](?:请|欢迎)?(?:随时)?(?:告诉我|联系我|提出|问我)',
    '(?:需要|要不要|是否需要)我(?:帮|为|再|继续)[^，。！？\\n]{0,16}[吗？?]',
    '(?:抱歉|对不起)[，,]我(?:无法|不能|没有办法)',
    '截至我的(?:知识|训练|数据)',
    '[Aa]s an AI(?: language model)?',
    '(?:Certainly|Sure)[!,] [Hh]ere',
    'I hope this helps',
    '(?:oai_?cite|contentReference|turn\\d+search\\d+)',
    '【\\d+†[^】]*】',
  ].join('|'),
  'g',
);

const MARKDOWN: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(`(?<=^|[${HAN}“”《》（）。，：；、\\s])\\*{2,3}(?=[${HAN}“”《》（）。，：；、\\s]|$)`, 'gu'),
    '加粗',
  ],
  [/(?<=^|\n)\s*#{2,6}(?=\s*[^\s#])|(?<=[。！？；：…”）])\s*#{2,6}(?=\s+[^\s#])/g, '标题'],
  [/`{3,}/g, '代码'],
];

/** One hit for each kind of sign in a text. Stars that mask a name are another rule's. */
function signs(text: LintText): LintHit[] {
  return MARKDOWN.flatMap(([pattern, name]) => {
    const [found, ...others] = [...text.text.matchAll(pattern)];
    if (!found || (name === '加粗' && text.text.search(STAR_MASK) >= 0)) return [];
    const count = others.length > 0 ? `，本段共 ${String(others.length + 1)} 处` : '';
    return [
      hit(
        text,
        found.index,
        `正文里留着表示${name}的符号“${found[0].trim()}”：${quoted(text.text.slice(found.index, found.index + 12).trim())}${count}`,
        name === '加粗'
          ? '请删去星号；确要加粗的，把标点移到两边的星号之外'
          : '请删去这些符号，或改成正确的写法',
      ),
    ];
  });
}

function sources(text: LintText): LintHit[] {
  return text.links
    .filter(({ url }) => /utm_source=(?:chatgpt|openai|perplexity|copilot)/i.test(url))
    .map((link) =>
      hit(
        text,
        link.offset,
        `链接${quoted(link.text)}带着 AI 工具的来源标记`,
        '请打开网页核对内容，并换成不带 utm_source 的网址',
      ),
    );
}
