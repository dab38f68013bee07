/** Every sentence of the offline bundle, apart from the others so that its page carries these alone. */
export const bundleWords = {
  open: {
    lead: '正在打开网站。没有自动打开的，请点击：',
    link: '打开“{name}”',
  },
  verify: {
    title: '校验离线包',
    lead: '核对这份离线包里的文件有没有改动、缺少或多出。全部在本机计算，不联网，也不上传任何内容。',
    choose: '选择离线包的文件夹',
    chooseHint:
      '请选解压出来的整个文件夹（里面有 SHA256SUMS 和 SM3SUMS 两个清单）。浏览器可能会问是否“上传”，这里只读取，不会传出去。',
    noScript: '这个浏览器关闭了脚本，不能在这里校验。技术人员可以在文件夹里运行 sha256sum -c SHA256SUMS。',
    working: '正在计算，第{n}个，共{all}个…',
    onlySm3: '这个浏览器不能计算SHA-256，只核对了SM3。',
    fingerprints: '清单自身的校验值',
    fingerprintsHint: '清单如果也被改过，上面的核对就不可靠。请与提供单位另外告知的数值对照，应当完全相同。',
    failed: '有文件读不出来：{file}。请把离线包复制到本机再试。',
  },
  noManifest: '这里没有清单（SHA256SUMS、SM3SUMS），不是完整的离线包。请选解压出来的整个文件夹。',
  good: '校验通过：{n}个文件与清单一致。',
  bad: '校验没有通过：改动{changed}个，缺少{missing}个，多出{extra}个，一致{same}个。',
  lists: {
    changed: '改动过的文件',
    missing: '缺少的文件',
    extra: '清单里没有的文件',
  },
  remedy: '请不要使用这份离线包，向提供的单位重新索取。',
} as const;
