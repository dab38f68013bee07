import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import a11y from 'eslint-plugin-jsx-a11y-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Every layer of `src/`, by the name that imports use. */
const LAYERS = [
  'editor',
  'import',
  'schemas',
  'domain',
  'lint',
  'leaks',
  'source',
  'bundle',
  'cache',
  'client',
  'display',
  'gallery',
  'hall',
  'security',
  'sitemap',
  'quote',
  'press',
  'search',
  'share',
  'data',
  'views',
  'components',
  'mdx',
  'layouts',
  'integrations',
  'testing',
];

/**
 * Who may import what; `packages` are the beginnings of what else a layer keeps its hands off.
 * One block a folder, because a second block for the same files silently replaces the first.
 */
const RULES = {
  schemas: { may: ['schemas'], packages: ['astro', 'node:'] },
  domain: {
    may: ['domain', 'schemas'],
    packages: ['astro', 'node:', '#config', '#words'],
  },
  lint: { may: ['lint', 'domain', 'schemas'], packages: ['astro', 'node:', '#config', '#words'] },
  leaks: { may: ['leaks', 'domain', 'schemas'], packages: ['astro', '#config', '#words'] },
  source: { may: ['source', 'lint', 'leaks', 'domain', 'schemas'], packages: ['astro:', '#words'] },
  import: {
    may: ['import', 'source', 'lint', 'leaks', 'domain', 'schemas'],
    packages: ['astro', '#config', '#words'],
  },
  // Most of it runs in browsers; what builds and serves it does not.
  editor: {
    may: ['editor', 'import', 'source', 'domain', 'schemas', 'views'],
    packages: ['astro', '#config'],
  },
  client: { may: ['client', 'display', 'search'], packages: ['astro'] },
  gallery: { may: ['gallery'], packages: ['astro', 'node:', '#config', '#words'] },
  hall: { may: ['hall'], packages: ['astro', 'node:', '#config', '#words'] },
  display: { may: ['display', 'client'], packages: ['astro'] },
  sitemap: { may: ['sitemap'], packages: ['astro', 'node:', '#config', '#words'] },
  security: { may: ['security'], packages: ['astro', '#config', '#words'] },
  quote: { may: ['quote', 'search'], packages: ['astro'] },
  bundle: { may: ['bundle', 'client', 'domain', 'schemas'], packages: ['astro', '#config', '#words'] },
  cache: { may: ['cache'], packages: ['astro', '#config', '#words'] },
  press: { may: ['press', 'cache', 'domain', 'schemas'], packages: ['astro', '#config', '#words'] },
  search: { may: ['search'], packages: ['astro'] },
  share: { may: ['share', 'cache', 'domain', 'schemas'], packages: ['astro', '#config', '#words'] },
  data: { may: ['data', 'cache', 'domain', 'schemas'], packages: ['#words'] },
  views: { may: ['views', 'search', 'share', 'domain', 'schemas'], packages: ['astro:', 'node:'] },
  components: { may: ['components', 'mdx', 'views'], packages: ['astro:content', 'node:'] },
  mdx: { may: ['mdx', 'components', 'views'], packages: ['astro:content', 'node:'] },
  layouts: {
    may: ['layouts', 'components', 'display', 'security', 'views'],
    packages: ['astro:content', 'node:'],
  },
  pages: {
    may: ['data', 'domain', 'client', 'press', 'search', 'share', 'views', 'layouts', 'components'],
    packages: ['node:'],
  },
  integrations: {
    may: [
      'integrations',
      'display',
      'editor',
      'security',
      'sitemap',
      'domain',
      'source',
      'search',
      'schemas',
    ],
    packages: ['astro:'],
  },
  scripts: {
    may: [
      'bundle',
      'client',
      'editor',
      'import',
      'source',
      'lint',
      'leaks',
      'search',
      'security',
      'domain',
      'schemas',
      'testing',
    ],
    packages: ['astro:'],
  },
  testing: { may: ['testing', 'source', 'lint', 'domain', 'schemas'] },
};

/** The lint blocks that keep the arrows between layers pointing one way. Tests may also use `#testing`. */
const layers = Object.entries(RULES).flatMap(([name, { may, packages = [] }]) => {
  const folder = name === 'scripts' ? 'scripts' : `src/${name}`;
  const foreign = LAYERS.filter((it) => !may.includes(it));
  const block = (selection, keptOut) => ({
    ...selection,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              // A `group` would read `#` as the start of a comment.
              regex: `^(?:#(?:${keptOut.join('|')})/${packages.map((it) => `|${it}`).join('')})`,
              message: `${folder} may import ${may.join(', ')} (README, Layers)`,
            },
          ],
        },
      ],
    },
  });
  const tests = `${folder}/**/*.test.ts`;
  const keptOutOfTests = foreign.filter((it) => it !== 'testing');
  return [
    block({ files: [`${folder}/**/*.{ts,astro}`], ignores: [tests] }, foreign),
    block({ files: [tests] }, keptOutOfTests),
  ];
});

export default defineConfig(
  globalIgnores([
    'dist/',
    'dist-preview/',
    'dist-admin/',
    'node_modules/',
    '.astro/',
    '.cache/',
    'content/',
    'tests/fixtures/',
  ]),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs['flat/recommended'],
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // Characters, not grapheme clusters, are what is counted, folded and looked up here.
      '@typescript-eslint/no-misused-spread': [
        'error',
        { allow: [{ from: 'lib', name: 'string' }, 'string'] },
      ],
      // It asks for `!`, which the rules above forbid.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
    },
  },
  {
    // The accessibility rules read a component's markup as JSX.
    files: ['**/*.astro'],
    plugins: { 'jsx-a11y-x': a11y },
    rules: {
      ...a11y.configs.strict.rules,
      // `tabindex="0"` on what scrolls sideways is how a keyboard reaches it (axe: scrollable-region-focusable).
      'jsx-a11y-x/no-noninteractive-tabindex': ['error', { roles: ['group', 'tabpanel'], tags: ['main'] }],
    },
  },
  {
    // The types of a component's own template are astro check's work; the parser sees none of them here.
    files: ['**/*.astro', '*.mjs'],
    ...tseslint.configs.disableTypeChecked,
  },
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
  { files: ['*.config.{ts,mjs}', 'src/integrations/*.d.ts'], rules: { 'no-restricted-exports': 'off' } },
  ...layers,
);
