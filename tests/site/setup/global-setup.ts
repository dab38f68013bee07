import { mkdtemp, rm } from 'node:fs/promises';
import { type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserServer } from 'playwright-core';
import { type TestProject } from 'vitest/node';
import { siteAddress } from '#source/site-address.ts';
import { launchBrowser } from './launch-browser.ts';
import { FIXTURE_TODAY, ROOT, runBuild } from './run-build.ts';
import { serve } from './serve.ts';

/** A built site, and where it is served. */
export interface BuiltSite {
  name: 'the fixture brand' | 'the demonstration';
  contentDir: string;
  /** Where its files are. */
  dir: string;
  /** The path it stands under, with slashes: `/party/`. */
  base: string;
  /** The address that its own pages name: `https://brand.example`. */
  publicOrigin: string;
  /** The address that it is served at here. */
  origin: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    sites: BuiltSite[];
    /** Where the browser listens, or why there is none. */
    browser: { endpoint: string } | { failure: string };
  }
}

const BRANDS = [
  { name: 'the fixture brand', folder: 'tests/fixtures/brand', env: { BUILD_DATE: FIXTURE_TODAY } },
  { name: 'the demonstration', folder: 'content', env: {} },
] as const;

/** Builds both sites once, serves them, and starts one browser for the whole run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const workDir = await mkdtemp(join(tmpdir(), 'party-brand-site-'));
  const servers: Server[] = [];
  const sites: BuiltSite[] = [];
  let browser: BrowserServer | undefined;
  const teardown = async () => {
    for (const it of servers) it.close();
    await browser?.close();
    await rm(workDir, { recursive: true, force: true });
  };
  try {
    // One after the other: Astro keeps what it generates for a build in one folder of the project.
    for (const { name, folder, env } of BRANDS) {
      const contentDir = join(ROOT, folder);
      const dir = join(workDir, folder.replaceAll('/', '-'));
      const { code, output } = await runBuild(contentDir, dir, env);
      if (code !== 0) throw new Error(`${folder} could not be built:\n${output}`);
      const { origin: publicOrigin, base } = await siteAddress(contentDir);
      const { origin, server } = await serve(dir, base);
      servers.push(server);
      sites.push({ name, contentDir, dir, base, publicOrigin, origin });
    }
    project.provide('sites', sites);
    browser = await launchBrowser(workDir).catch((error: unknown) => {
      project.provide('browser', { failure: tell(error) });
      return undefined;
    });
    if (browser) project.provide('browser', { endpoint: browser.wsEndpoint() });
  } catch (error) {
    await teardown();
    throw error;
  }
  return teardown;
}

function tell(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}\n${error.cause.message}` : error.message;
}
