/**
 * What Sveltia CMS 0.221.1 says in English only, in Chinese, by the keys of its own `locales/zh-CN.json`; problems of the
 * configuration apart, which no editor meets. A test tells when a version has more.
 */
export const cmsStrings: Readonly<Record<string, string>> = {
  select_item: '选择“{$name}”',
  folders: '文件夹',
  more_folders: '更多文件夹',
  sign_in_using_access_token_workflow_note: '开启了审稿流程，令牌还要有读写合并请求的权限。',
  sign_in_with_link: '用链接登录',
  sign_in_with_link_confirmation:
    '这个链接会以 {$account} 的身份登录 {$service}，并带来生成链接的那台设备上的设置。只有链接是您自己生成的，才能继续。',
  domain: '域名',
  file_unavailable: '打不开',
  file_unavailable_description: '这个文件读不出来，可能已经移走或删除。',
  back_to_parent_folder: '返回上一层文件夹',
  new_folder: '新建文件夹',
  new_folder_name: '文件夹名称',
  new_folder_create: '新建',
  new_folder_description: '新文件夹会建在“{$folder}”里。',
  'new_folder_error.empty': '请填写文件夹名称。',
  'new_folder_error.invalid': '文件夹名称不能有斜杠，也不能以点开头。',
  'new_folder_error.duplicate': '这里已经有同名的文件夹或文件。',
  creating_folder: '正在新建文件夹……',
  creating_folder_failed: '没有建成文件夹。',
  folder_options: '文件夹选项',
  show_folder_options: '显示文件夹选项',
  rename_folder: '重命名文件夹',
  delete_folder: '删除文件夹',
  enter_new_name_for_folder: '请填写新名称。里面的 {$count} 个文件会一起移动，用到它们的条目会跟着更新。',
  enter_new_name_for_external_folder:
    '请填写新名称。里面的 {$count} 个文件会一起移动，网址会变，用到它们的条目要自己更新。',
  confirm_deleting_folder: '确定删除文件夹“{$name}”和里面的 {$count} 个文件吗？',
  renaming_folder: '正在重命名文件夹……',
  renaming_folder_failed: '没有改成名称。',
  deleting_folder: '正在删除文件夹……',
  deleting_folder_failed: '没有删掉文件夹。',
  replace_file: '替换文件',
  replace_image: '替换图片',
  remove_file: '移除文件',
  remove_image: '移除图片',
  deleting_referenced_assets_note: '用到它的 {$count} 个条目里，也会删去对它的引用。',
  cannot_delete_referenced_assets: '不能删除：用到它的条目里，下面这些字段会出错。请先改那些条目。',
  deleting_referenced_entries_note: '另外 {$count} 个条目里，也会删去对它的引用。',
  cannot_delete_referenced_entries: '不能删除：别的条目里，下面这些字段会出错。请先改那些条目。',
  show_errors: '看错误',
  folder_created: '文件夹建好了。',
  folder_path: '文件夹路径',
  folder_contents: '内容',
  x_folders: '{$count} 个文件夹',
  folder_renamed: '文件夹改名了。',
  folder_deleted: '文件夹删掉了。',
  'entry_sidebar.slug.title': '标识',
  'entry_sidebar.slug.generated_on_save': '标识在保存时由内容生成。',
  'entry_sidebar.slug.unavailable': '这个条目没有标识。',
  'save_conflict.title': '别人改过这个条目',
  'save_conflict.modified_by': '您打开以后，{$name} 在 {$date} 改过这个条目。',
  'save_conflict.modified': '您打开以后，仓库里的这个条目被改过。',
  'save_conflict.deleted': '您打开以后，这个条目从仓库里删掉了。',
  'save_conflict.overwrite_warning': '现在保存，别人的改动会丢失。',
  'save_conflict.recreate_warning': '现在保存，会重新建立这个条目。',
  'save_conflict.save_anyway': '仍然保存',
  'save_conflict.branch_moved': '保存时别人更新了仓库，请再试一次。',
  'remote_change.reload_entry': '重新载入',
  'remote_change.confirm_reloading_entry': '重新载入会丢失没有保存的改动，确定吗？',
  list_item_options: '这一项的选项',
  'relation_field.save_together_hint': '新建的{$name}会和正在编辑的条目一起保存。',
  'relation_field.add_failed': '没有加上{$name}。详细信息在浏览器的控制台里。',
  'assets_dialog.title.folder': '选择文件夹',
  'assets_dialog.selected_folder': '选中的文件夹：{$path}',
  'assets_dialog.selected_folders': '选中了 {$count} 个文件夹',
  'assets_dialog.no_subfolders': '里面没有别的文件夹。',
  'cloud_storage.bunny_storage.auth_key_label': '存储区密码',
  'status.deploying': '正在部署',
  'workflow.deploying_deletion': '删除',
};

/** The strings of a locale with more of them, each at its place. */
export function withStrings(locale: object, more: Readonly<Record<string, string>>): object {
  const all = structuredClone(locale) as Record<string, unknown>;
  for (const [key, text] of Object.entries(more)) {
    const path = key.split('.');
    const last = path.pop() ?? '';
    let place = all;
    for (const name of path) place = (place[name] ??= {}) as Record<string, unknown>;
    place[last] ??= text;
  }
  return all;
}
