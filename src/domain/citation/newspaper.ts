/** Whether a medium is a newspaper 报纸, as far as its name tells: 日报, 晚报, 工人报, but not its app or web site. */
export function isNewspaper(outlet: string): boolean {
  const name = plainName(outlet);
  if (ONLINE.test(outlet) || NO_NEWSPAPER.test(name)) return false;
  return NEWSPAPER.test(name) || NAMED_OTHERWISE.has(name);
}

/** Whether a medium gathers news: a newspaper, a news agency or a broadcaster. */
export function isNewsroom(outlet: string): boolean {
  return isNewspaper(outlet) || NEWSROOM.test(plainName(outlet));
}

const NEWSPAPER = /报(?:社|海外版)?$/;
/** What ends in 报 and is a journal, a magazine or a paper for internal use. */
const NO_NEWSPAPER = /(?:学报|画报|简报|通报|公报|海报|情报|内报)$/;
const ONLINE = /网|客户端|微信|微博|公众号|视频号|新媒体|融媒|APP/i;
const NEWSROOM = /(?:通讯社|电视台|广播电台|电台|新闻社)$/;
/** National papers whose names don't say that they are papers. */
const NAMED_OTHERWISE: ReadonlySet<string> = new Set(['参考消息', '新华每日电讯']);

/** Without 《》 around it and a remark in brackets behind it. */
function plainName(outlet: string): string {
  return outlet.replace(/[（(][^（()）]*[）)]$/, '').replace(/[《》]/g, '');
}
