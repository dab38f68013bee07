import { isApart } from '../chinese.ts';
import { type LintRule, matches } from '../rule.ts';

/** Names that are never one character off. Everywhere, quotations too: such a slip is not repeated. */
export const keyNames: LintRule = {
  id: 'L01',
  severity: '错误',
  says: '国家、政党和机构的名称一字不差',
  basis: '编辑惯例：重要名称逐字核对',
  ignorable: true,
  check: ({ texts }) => [
    ...SLIPS.flatMap(({ wrong, right }) => matches(texts, wrong, ([it]) => told(it, right))),
    ...KNOWN.flatMap(({ wrong, right }) =>
      matches(texts, wrong, ({ 0: it, index }, { text }) =>
        isApart(text, index, index + it.length) ? told(it, right) : undefined,
      ),
    ),
  ],
};

function told(wrong: string, right: string) {
  return [`“${wrong}”应为“${right}”`, `请改为“${right}”`] as const;
}

/** Names in full; in brackets what is looked at, so that neighbours like 各国共产党 or 中国共产主义 stay silent. */
const NAMES = [
  '[中华人民共和国]',
  '中国[特色社会]主义',
  '中国共产[主义]青年团',
  '中国人民[政治协商]会议',
  '中国人民[解放]军',
  '全国人[民代]表大会',
  '中央[纪律检查]委员会',
  '中国共产党中央[委员]会',
  '国有资产[监督管理]委员会',
  '社会主义[核心]价值观',
  '习近平总[书记]',
  '[习近平新时代中国特色社会主义思想]',
];

/**
 * Central organs as they are named since the reform of March 2023, looked at in the same way. Those whose short form
 * lacks one character, as 人力资源社会保障部 does, are among the known slips.
 */
const ORGANS = [
  '国家发展[和改革]委员会',
  '工业[和信息]化部',
  '国家卫生[健康]委员会',
  '国家民族[事务]委员会',
  '退役军人[事务]部',
  '国家市场[监督管理]总局',
  '国家金融[监督管理]总局',
  '国家医疗[保障]局',
  '国家知识[产权]局',
  '中央全面[深化改革]委员会',
  '中央网络安全[和信息]化委员会',
  '中央军事[委员]会',
  '中华全国[总工]会',
];

/** Short words have too many neighbours: the slips that are known. */
const KNOWN: readonly { wrong: RegExp; right: string }[] = [
  { wrong: /政[俯腑](?![瞰视身首冲])|攻府|(?<=人民)[正整攻][府俯腑]/gu, right: '政府' },
  { wrong: /人名政府/gu, right: '人民政府' },
  { wrong: /国物院|国务[员园愿]|国务完(?![成全善整])/gu, right: '国务院' },
  { wrong: /领导小姐|领导小祖/gu, right: '领导小组' },
  { wrong: /共合国|共和囯/gu, right: '共和国' },
  { wrong: /共[铲惨]党|共产[挡档]|共产觉(?![悟醒])/gu, right: '共产党' },
  { wrong: /中国(?:产共|[公供工其]产|共[严铲惨])党/gu, right: '中国共产党' },
  { wrong: /中共中英/gu, right: '中共中央' },
  { wrong: /党(?:[张彰璋]程|章[成呈城](?![功果绩为]))/gu, right: '党章程' },
  { wrong: /全国总[公功]会/gu, right: '全国总工会' },
  { wrong: /人力资源[与及]社会保障(?=[部厅局])/gu, right: '人力资源和社会保障' },
  { wrong: /住房[与及]城乡建设(?=[部厅局委])/gu, right: '住房和城乡建设' },
  { wrong: /社会注意(?=思想|制度|道路|核心价值|现代化)/gu, right: '社会主义' },
];

const SLIPS = [...NAMES, ...ORGANS].map(slipsOf);

/** One character other, missing, doubled or in its neighbour's place. */
function slipsOf(marked: string): { wrong: RegExp; right: string } {
  const right = marked.replace(/[[\]]/g, '');
  const first = marked.indexOf('[');
  const last = marked.indexOf(']') - 2;
  const places = [...right].keys().filter((at) => at >= first && at <= last);
  const patterns = [...places].flatMap((at) => {
    const [before, own = '', after] = [right.slice(0, at), right[at], right.slice(at + 1)];
    const next = right[at + 1];
    const inside = before !== '' && after !== '';
    return [
      `${before}(?!${own})\\p{Script=Han}${after}`,
      ...(inside ? [`${before}${after}`, `${before}${own}${own}${after}`] : []),
      ...(next !== undefined && at < last ? [`${before}${next}${own}${after.slice(1)}`] : []),
    ];
  });
  return { wrong: new RegExp(patterns.join('|'), 'gu'), right };
}
