/// <reference types="remark-mdx" />
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { components, type ComponentRule } from '../components.ts';
import { classifyUrl } from './url.ts';

/** Something in a body that is refused: its place in the MDX text, what it is and what to write instead. */
export interface Refusal {
  line: number;
  column: number;
  message: string;
  remedy: string;
}

/**
 * Refuses whatever is not on the allow-list of an editor's MDX: code of any kind, raw HTML,
 * components that `src/mdx/` does not have, pictures outside the front matter, addresses that could run.
 * The list is closed: a node type that is not named here is refused too.
 */
export function refuseForeign(tree: Root): Refusal[] {
  const refusals: Refusal[] = [];
  visit(tree, (node) => {
    const found = refusalOf(node);
    const { line = 1, column = 1 } = node.position?.start ?? {};
    if (found) refusals.push({ line, column, ...found });
  });
  return refusals;
}

/** Why a node is refused by itself, whatever stands around it. */
export function refusalOf(node: Nodes): { message: string; remedy: string } | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
      return {
        message: '正文里有 import 或 export 语句',
        remedy: '请删去这一行：正文里只写文字，可用的组件不需要引入',
      };
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return isComment(node.value)
        ? undefined
        : {
            message: `正文里有花括号表达式 {${brief(node.value)}}`,
            remedy: '请直接写出文字；需要显示花括号时写成 \\{ 和 \\}；注释请写成 {/* 说明 */}',
          };
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return refuseElement(node);
    case 'html':
      return { message: '正文里有 HTML 代码', remedy: '请改用 Markdown 写法，或删去' };
    case 'image':
    case 'imageReference':
      return {
        message: '正文里用了 ![](…) 插图',
        remedy:
          '请在资料区 photos 里登记图片（文件、替代文字、说明、来源），再在正文里写 <Photo id="图片标识" />',
      };
    case 'link':
    case 'definition': {
      const { problem } = classifyUrl(node.url);
      return problem ?? (node.type === 'link' ? refuseLinkText(node) : undefined);
    }
    case 'linkReference':
      return refuseLinkText(node);
    case 'heading':
      if (holdsComponent(node)) {
        return { message: '标题里放了组件', remedy: '标题里只写文字，组件请移到正文段落' };
      }
      if (node.depth > 4) {
        return { message: '标题层级太深', remedy: '正文标题只用 ##、### 和 ####' };
      }
      return node.depth === 1
        ? { message: '正文里用了一级标题（#）', remedy: '页面标题取自资料区的 title；正文标题请从 ## 开始' }
        : undefined;
    case 'listItem':
      return typeof node.checked === 'boolean'
        ? { message: '列表里用了勾选框 [ ]', remedy: '请删去 [ ]，直接写文字' }
        : undefined;
    default:
      return ALLOWED.has(node.type)
        ? undefined
        : { message: `正文里有不支持的写法（${node.type}）`, remedy: '请改用普通段落、列表、表格或引用' };
  }
}

function refuseElement(node: JsxElement): { message: string; remedy: string } | undefined {
  const { name } = node;
  if (name === null) return { message: '正文里有空标签 <>', remedy: '请删去 <> 和 </>' };
  const rule: ComponentRule | undefined = Object.hasOwn(components, name)
    ? components[name as keyof typeof components]
    : undefined;
  const usable = Object.keys(components).join('、');
  if (!rule) {
    return /^[a-z]/.test(name)
      ? { message: `正文里有 HTML 标签 <${name}>`, remedy: htmlRemedy(name) }
      : { message: `没有叫 <${name}> 的组件`, remedy: `可用的组件有：${usable}` };
  }
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      return { message: `<${name}> 里有 {...} 写法`, remedy: '请逐个写出属性，例如 id="..."' };
    }
    if (typeof attribute.value === 'object' && attribute.value !== null) {
      return {
        message: `<${name}> 的 ${attribute.name} 用了花括号`,
        remedy: `请改成英文引号：${attribute.name}="..."`,
      };
    }
    if (!Object.hasOwn(rule.props, attribute.name)) {
      return {
        message: `<${name}> 没有 ${attribute.name} 这个属性`,
        remedy: `可用的属性：${Object.keys(rule.props).join('、')}`,
      };
    }
    if (!attribute.value?.trim()) {
      return { message: `<${name}> 的 ${attribute.name} 没有内容`, remedy: `请写成 ${rule.example}` };
    }
  }
  const given = new Set(node.attributes.map((it) => (it.type === 'mdxJsxAttribute' ? it.name : '')));
  const missing = Object.entries(rule.props).find(([prop, need]) => need === 'required' && !given.has(prop));
  if (missing) {
    return { message: `<${name}> 少了 ${missing[0]}`, remedy: `请写成 ${rule.example}` };
  }
  if (!rule.children && node.children.length > 0) {
    return { message: `<${name}> 里面不能放文字`, remedy: `请写成 ${rule.example}` };
  }
  return undefined;
}

function refuseLinkText(node: Nodes): { message: string; remedy: string } | undefined {
  return holdsComponent(node)
    ? { message: '链接文字里放了组件', remedy: '链接文字只写文字，组件请移到链接外面' }
    : undefined;
}

function holdsComponent(node: Nodes): boolean {
  let found = false;
  visit(node, 'mdxJsxTextElement', () => {
    found = true;
  });
  return found;
}

function htmlRemedy(name: string): string {
  if (name === 'img') return '请在资料区 photos 里登记图片，再写 <Photo id="图片标识" />';
  if (name === 'a') return '请写成 [文字](地址)';
  if (name === 'br') return '请空一行另起一段';
  if (name === 'b' || name === 'strong') return '请写成 **文字**';
  if (name === 'table') return '请用 Markdown 表格：| 列一 | 列二 |';
  return '请删去标签，只留文字；标题、列表、表格和引用请用 Markdown 写法';
}

function isComment(expression: string): boolean {
  return /^\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)*$/.test(expression) && expression.trim() !== '';
}

function brief(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}…` : text;
}

const ALLOWED: ReadonlySet<string> = new Set([
  'root',
  'paragraph',
  'text',
  'strong',
  'emphasis',
  'delete',
  'break',
  'blockquote',
  'list',
  'table',
  'tableRow',
  'tableCell',
  'thematicBreak',
  'inlineCode',
  'code',
  'footnoteReference',
  'footnoteDefinition',
]);

type JsxElement = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
