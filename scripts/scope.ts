/** A merge request as its platform describes it, and the commits between which it lies. */
export interface MergeRequest {
  title: string;
  labels: string[];
  base: string;
  head: string;
}

type Environment = Partial<Record<string, string>>;

/** What marks a merge request as one of content: its title begins with 内容, [内容] or 【内容】, or a label says so. */
export function isOfContent({ title, labels }: Pick<MergeRequest, 'title' | 'labels'>): boolean {
  const told = title.trim().replace(NOT_READY, '');
  return /^[[【]?内容/.test(told) || labels.some((it) => CONTENT_LABELS.has(it.trim().toLowerCase()));
}

/** The files that a merge request of content must not touch; paths begin at the root of the repository. */
export function foreignFiles(files: readonly string[]): string[] {
  return files.filter((it) => !it.startsWith('content/'));
}

/** How the check ends, in Chinese. */
export function scopeReport(files: readonly string[]): { ok: boolean; message: string } {
  const foreign = foreignFiles(files);
  if (foreign.length === 0) {
    return { ok: true, message: `范围检查通过：${String(files.length)} 个文件都在 content/ 里。` };
  }
  return {
    ok: false,
    message: [
      `这是内容合并请求，只能改 content/ 里的文件，却改了这 ${String(foreign.length)} 个：`,
      ...foreign.map((it) => `  ${it}`),
      '请把它们移出这个合并请求：确实要改的，另提一个，标题不以“内容”开头，也不加“内容”标签。',
    ].join('\n'),
  };
}

/**
 * The merge request that a CI run is about, from the variables of GitHub Actions (`event` is the JSON of
 * GITHUB_EVENT_PATH), GitLab CI or Gitee Go; undefined for any other run. Gitee Go tells no labels.
 */
export function mergeRequestOf(env: Environment, event?: unknown): MergeRequest | undefined {
  if (isPullRequestEvent(event)) return ofGithub(event.pull_request);
  if (env['CI_MERGE_REQUEST_IID']) return ofGitlab(env);
  return env['GITEE_PULL_ID'] ? ofGitee(env) : undefined;
}

/** How platforms mark what is not yet to be merged. */
const NOT_READY = /^(?:(?:draft|wip|草稿)\s*[:：]\s*|[[【(](?:draft|wip|草稿)[\]】)]\s*)+/i;

const CONTENT_LABELS: ReadonlySet<string> = new Set(['内容', 'content']);

interface PullRequest {
  title: string;
  labels: { name: string }[];
  base: { ref: string };
  head: { sha: string };
}

function isPullRequestEvent(event: unknown): event is { pull_request: PullRequest } {
  return typeof event === 'object' && event !== null && 'pull_request' in event;
}

/** The base's branch, because `base.sha` stays behind when the base moves on. */
function ofGithub({ title, labels, base, head }: PullRequest): MergeRequest {
  return { title, labels: labels.map((it) => it.name), base: `origin/${base.ref}`, head: head.sha };
}

function ofGitlab(env: Environment): MergeRequest {
  return {
    title: env['CI_MERGE_REQUEST_TITLE'] ?? '',
    labels: (env['CI_MERGE_REQUEST_LABELS'] ?? '').split(',').filter(Boolean),
    base: env['CI_MERGE_REQUEST_DIFF_BASE_SHA'] ?? '',
    // Set in pipelines of merged results, where HEAD is no commit of the request.
    head: commitOf(env['CI_MERGE_REQUEST_SOURCE_BRANCH_SHA']),
  };
}

function ofGitee(env: Environment): MergeRequest {
  return {
    title: env['GITEE_COMMIT_MESSAGE'] ?? '',
    labels: [],
    base: env['GITEE_COMMIT'] ?? '',
    head: commitOf(env['GITEE_SOURCE_COMMIT']),
  };
}

/** A variable that does not apply is there and empty. */
function commitOf(variable: string | undefined): string {
  return variable === undefined || variable === '' ? 'HEAD' : variable;
}
