import { type Algorithm, isJudged, judge, MANIFESTS, parseSums, rootOf, type Sums } from './manifest.ts';
import { sm3 } from './sm3.ts';
import { fill, verdictWords } from './verdict-words.ts';
import { bundleWords as words } from './words.ts';

// The page that verifies a bundle: the reader picks its folder, and everything is read and computed here.
const input = document.querySelector('input');
const status = document.querySelector<HTMLElement>('[role="status"]');
const report = document.querySelector<HTMLElement>('[data-report]');
/** Browsers have it on pages that they take for secure, which files are in most. */
const subtle = crypto.subtle as SubtleCrypto | undefined;

input?.addEventListener('change', () => void verify([...(input.files ?? [])]));

async function verify(all: readonly File[]): Promise<void> {
  report?.replaceChildren();
  const paths = all.map((it) => it.webkitRelativePath);
  const root = rootOf(paths);
  if (root === undefined) {
    say(words.noManifest);
    return;
  }
  const files = new Map(
    all
      .filter((it) => it.webkitRelativePath.startsWith(root))
      .map((it) => [it.webkitRelativePath.slice(root.length), it]),
  );
  const sha256Sums = new Map<string, string>();
  const sm3Sums = new Map<string, string>();
  const judged = [...files].filter(([path]) => isJudged(path));
  for (const [index, [path, file]] of judged.entries()) {
    say(fill(words.verify.working, { n: index + 1, all: judged.length }));
    const bytes = await bytesOf(file);
    if (!bytes) {
      say(fill(words.verify.failed, { file: path }));
      return;
    }
    sm3Sums.set(path, sm3(bytes));
    if (subtle) sha256Sums.set(path, await sha256(subtle, bytes));
  }
  const found = { sm3: sm3Sums, ...(subtle && { sha256: sha256Sums }) };
  const verdict = verdictWords(judge(await listsOf(files), found));
  say([verdict.sentence, verdict.remedy, subtle ? '' : words.verify.onlySm3].join(''));
  for (const { heading, paths: named } of verdict.lists) {
    report?.append(textElement('h2', heading), listOf(named));
  }
  await tellFingerprints(files);
}

async function listsOf(files: ReadonlyMap<string, File>): Promise<Partial<Record<Algorithm, Sums>>> {
  const lists = Object.entries(MANIFESTS).map(async ([algorithm, name]) => {
    const text = await files.get(name)?.text();
    return text === undefined ? [] : [[algorithm, parseSums(text)]];
  });
  return Object.fromEntries((await Promise.all(lists)).flat()) as Partial<Record<Algorithm, Sums>>;
}

/** Whoever changes a file can change the lists too: their own digests are compared by eye. */
async function tellFingerprints(files: ReadonlyMap<string, File>): Promise<void> {
  const lines: string[] = [];
  for (const name of Object.values(MANIFESTS)) {
    const file = files.get(name);
    const bytes = file && (await bytesOf(file));
    if (!bytes) continue;
    if (subtle) lines.push(`${name} SHA-256：${await sha256(subtle, bytes)}`);
    lines.push(`${name} SM3：${sm3(bytes)}`);
  }
  report?.append(
    textElement('h2', words.verify.fingerprints),
    textElement('p', words.verify.fingerprintsHint),
    listOf(lines),
  );
}

/** Undefined for a file that can't be read: taken away meanwhile, or on a bad disk. */
async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return file.arrayBuffer().then(
    (it) => new Uint8Array(it),
    () => undefined,
  );
}

async function sha256(crypto: SubtleCrypto, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.digest('SHA-256', bytes));
  return Array.from(digest, (it) => it.toString(16).padStart(2, '0')).join('');
}

function say(text: string): void {
  if (status) status.textContent = text;
}

function textElement(tag: 'h2' | 'p' | 'li', text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

function listOf(items: readonly string[]): HTMLElement {
  const made = document.createElement('ul');
  made.append(...items.map((it) => textElement('li', it)));
  return made;
}
