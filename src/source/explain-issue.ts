import type { z } from 'zod';

/**
 * What a schema found wrong in a field, in Chinese, with what to do. `title` is the Chinese name of the field, `labels`
 * are those of its values.
 */
export function explainIssue(
  issue: z.core.$ZodIssue,
  title?: string,
  labels: Readonly<Record<string, string>> = {},
): { message: string; remedy: string } {
  const isEmpty = issue.input === undefined || issue.input === null;
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        message: `有不认识的字段：${issue.keys.join('、')}`,
        remedy: '请检查字段名是否写错；不需要的字段请删去',
      };
    case 'invalid_value':
      return {
        message: isEmpty ? '没有填写' : '不在可选范围内',
        remedy: `请从这些里选一个：${issue.values.map((it) => named(String(it), labels)).join('、')}`,
      };
    case 'invalid_type':
      if (isEmpty) return missing(issue, title);
      return {
        message: ownMessage(issue) ?? `应当是${KINDS[issue.expected] ?? '别的内容'}`,
        remedy: REMEDIES[issue.expected] ?? SEE_GUIDE,
      };
    case 'too_small':
      return issue.origin === 'string' && issue.input === ''
        ? { message: '不能为空', remedy: fillIn(title) }
        : splitRemedy(ownMessage(issue) ?? '填写得不对');
    case 'too_big':
    case 'invalid_format':
    case 'invalid_union':
    case 'custom':
      return splitRemedy(ownMessage(issue) ?? '填写得不对');
    default:
      return { message: '填写得不对', remedy: SEE_GUIDE };
  }
}

function named(value: string, labels: Readonly<Record<string, string>>): string {
  const label = labels[value];
  return label === undefined ? value : `${value}（${label}）`;
}

const SEE_GUIDE = '请对照写作指南里的样例改正';

const KINDS: Record<string, string> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: ' true 或 false',
  array: '列表',
  object: '一组资料',
};

const REMEDIES: Record<string, string> = {
  string: '请写成文字；数字或日期请加英文引号',
  number: '请只写数字，不加引号和单位',
  int: '请只写整数，不加引号、小数和单位',
  boolean: '请写 true 或 false，不加引号',
  array: '请一行写一个，每行以“- ”开头',
  object: '请按写作指南里的样例，分行写出下一层的字段',
};

function missing(
  issue: z.core.$ZodIssueInvalidType,
  title: string | undefined,
): { message: string; remedy: string } {
  const kind = issue.expected === 'string' ? fillIn(title) : `请补上${KINDS[issue.expected] ?? '内容'}`;
  const wanted = ownMessage(issue) ?? kind;
  return {
    message: '没有填写',
    remedy: issue.input === null ? `${wanted}；用不到的字段请删去整行` : wanted,
  };
}

function fillIn(title: string | undefined): string {
  return title === undefined ? '请补上文字' : `请填写${title}`;
}

function ownMessage(issue: z.core.$ZodIssue): string | undefined {
  return /[\u4e00-\u9fff]/.test(issue.message) ? issue.message : undefined;
}

function splitRemedy(message: string): { message: string; remedy: string } {
  return message.startsWith('请') || message.includes('：请')
    ? { message: '填写得不对', remedy: message }
    : { message, remedy: '请照此改正' };
}
