/**
 * What is pasted where someone is quoted: “文字”——《标题》，网址. Marks inside marks are of the other kind
 * (GB/T 15834 4.8.3.3, 4.15.3.3).
 */
export function quotation(text: string, title: string, address: string): string {
  const inner = (it: string) => INNER[it] ?? it;
  return `“${text.replace(/[“”‘’]/g, inner)}”——《${title.replace(/[《》]/g, inner)}》，${address}`;
}

const INNER: Record<string, string> = { '“': '‘', '”': '’', '‘': '“', '’': '”', '《': '〈', '》': '〉' };
