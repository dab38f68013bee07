import { type Random } from './random.ts';

const list = (text: string) => text.trim().split(/\s+/);

/** What the writing is about: the words of the trade, the most frequent first. */
export const THEMES =
  list(`党建联建 红旗责任区 联建平台 难点堵点 结对共建 联合党支部 先锋岗 党员突击队 四个责任区 六项职责
  活动计划 主题党日 三会一课 民主评议 廉洁提醒 夜间施工 管线迁改 交通导改 征地拆迁 工期对账 里程碑节点 提前竣工 劳动竞赛
  技术攻关 质量通病 安全隐患 文明施工 扬尘治理 农民工夜校 社区议事 居民开放日 互学互鉴 合力攻坚 党员先锋 群众工作
  问题清单 销项清单 台账公开 联席会议 现场办公 一线支部 岗位认领 责任公示 投诉工单 网格治理 志愿服务 应急演练 防汛值守
  高温慰问 春节走访 理论学习 党史学习 主题教育 青年讲堂 师徒结对 工匠工作室 创新工作室 成本核算 投资控制 竣工验收`);

/** Ordinary words of two characters; nouns of the trade are made of pairs of them. */
export const MODIFIERS =
  list(`主塔 边跨 中跨 北岸 南岸 东区 西区 屋盖 看台 基坑 围护 降水 盾构 管片 联络 道床 轨道 接触 供电 通风
  消防 给水 排水 雨水 污水 燃气 热力 通信 监控 信号 照明 幕墙 钢构 网架 索网 拱肋 箱梁 湿接 桥面 支座 承台 桩基 墩柱 盖梁
  路基 路面 沥青 水稳 边坡 挡墙 涵洞 隧道 洞口 衬砌 仰拱 初支 锚杆 喷射 注浆 冻结 预制 装配 吊装 张拉 压浆 焊接 涂装 防腐
  绿化 景观 标识 栏杆 声屏 隔震 智能 数字 绿色 低碳 夜间 雨季 冬季 高温 临时 永久 关键 一般 重点 专项 联合 综合 分项 样板`);
export const NOUNS =
  list(`施工 方案 工序 工艺 参数 监测 检测 试验 验收 交底 复核 测量 放样 浇筑 养护 拆除 安装 调试 整改 巡查
  值守 演练 培训 考核 评比 会商 协调 调度 统计 登记 签认 归档 移交 保修 计划 进度 投资 合同 变更 索赔 材料 设备 机具 模板
  支架 塔吊 龙门 台车 缆索 平台 栈桥 围堰 通道 场站 仓库 班组 工班 岗位 责任 清单 台账 图纸 模型 数据 报告 规程 标准 工法`);
export const VERBS =
  list(`组织 推动 完成 落实 协调 梳理 登记 公示 复核 检查 整改 验证 优化 调整 压缩 延长 提前 安排 召开 签订
  修订 编制 审核 批准 委托 邀请 走访 回访 反馈 解释 公开 移交 接管 更换 改造 增设 取消 合并 拆分 牵头 配合 参与 监督 评价`);
export const ADVERBS = list(
  `当天 当周 连夜 逐项 逐条 分批 同步 提前 如期 按期 随即 先后 多次 首次 再次 专门 集中 统一 公开 共同`,
);
export const UNITS = list(
  `天 小时 人 人次 处 项 条 件 家 场 次 吨 米 公里 平方米 立方米 万元 亿元 个百分点 个班组 套 片 根 台`,
);
export const ROLES =
  list(`支部书记 党小组长 项目经理 总工程师 安全总监 监理工程师 班组长 网格员 社区书记 生产经理 质检员 测量员
  技术负责人 青年骨干 老党员 预备党员 工会主席 纪检委员 宣传委员 组织委员`);
export const MEDIA = list(`日报 晚报 工人报 建设报 广播电视台 新闻网 时报 观察 先锋网 交通报`);

const SURNAMES = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜戚谢邹喻苏潘葛范彭鲁韦马方';
const GIVEN = '伟芳娜敏静强磊军洋勇艳杰涛明超霞平刚桂文辉力健俊峰宁波凯丽佳琪晨曦建国志远海燕春梅立新振华';
const FIRST = '澜云津江渡北南东西临平安永新长青白金石龙凤鹤松柳梅桂兰竹沙湖港泉溪清宁和泰丰宏嘉瑞景明文武';
const SECOND = '江州河山川湖口岸浦塘桥渡湾洲坪岭坡岗林园台城关堡田圩埠浜汀屿峰谷源溪泉潭滩屯庄寨集';
const AREAS = list(
  '区 新区 街道 社区 镇 开发区 产业园 大道 路 大桥 隧道 码头 车站 水厂 体育馆 学校 医院 老城',
);
const TRADES = list('城建 路桥 隧道 轨道 钢构 水务 市政 建工 交建 电力 园林 设计 监理 勘测 机电 港航');
const ORGANISATIONS = list(
  '集团有限公司 工程有限公司 建设有限公司 项目部 分公司 工程局 设计院 咨询有限公司 党支部 联合党支部 党委',
);
const WORKS = list(
  '一期工程 二期工程 快速路 过江通道 体育中心 产业新城 轨道交通 综合管廊 污水厂 安置房 综合枢纽 改造工程',
);

/** The names and words of one made-up region. */
export interface Lexicon {
  nouns: string[];
  places: string[];
  organisations: string[];
  projects: string[];
  people: string[];
}

/** Thousands of distinct words and names, in an order of frequency that the seed decides. */
export function lexiconOf(random: Random): Lexicon {
  const many = (count: number, make: () => string) => [...new Set(Array.from({ length: count }, make))];
  const character = (text: string) => random.pick(Array.from(text));
  const name = () => character(FIRST) + character(SECOND);
  return {
    nouns: many(4000, () => random.pick(MODIFIERS) + random.pick(NOUNS)),
    places: many(1500, () => name() + random.pick(AREAS)),
    organisations: many(900, () => name() + random.pick(TRADES) + random.pick(ORGANISATIONS)),
    projects: many(400, () => name() + random.pick(WORKS)),
    people: many(
      600,
      () => character(SURNAMES) + character(GIVEN) + (random.below(2) ? character(GIVEN) : ''),
    ),
  };
}
