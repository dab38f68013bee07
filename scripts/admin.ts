// npm run admin: the editor at /admin/ beside the site with live reload, for whoever edits on this machine.
process.env['ADMIN'] = '1';
export {};
await import('./dev.ts');
