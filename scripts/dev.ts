import { dev } from 'astro';
import { config } from '#config';

// npm run dev: the site with live reload while texts are being written; problems are listed in the terminal.
const server = await dev({ logLevel: 'warn', server: { port: Number(process.env['PORT'] ?? 4321) } });
console.log(
  `正在预览 ${config.contentDir}：http://localhost:${String(server.address.port)}/ （保存文件后页面自动更新，按 Ctrl+C 结束）`,
);
