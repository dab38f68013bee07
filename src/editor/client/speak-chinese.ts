// Sveltia CMS reads its language when it is loaded, so this comes before it: Chinese, whatever the browser speaks, until
// somebody chooses another.
const KEY = 'sveltia-cms.prefs';
const prefs = JSON.parse(localStorage.getItem(KEY) ?? '{}') as { locale?: string };
if (prefs.locale === undefined || prefs.locale === 'auto') {
  localStorage.setItem(KEY, JSON.stringify({ ...prefs, locale: 'zh-CN' }));
}

export {};
