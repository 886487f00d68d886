export const errors = {
  tasks: {
    retry: '重试',
    reload: '重新载入页面',
    openOwn: '打开自己的数据',
    chooseSnapshot: '改用默认快照',
    copyDetails: '复制详情',
    copied: '已复制',
    openAnyway: '仍然打开',
    toOverview: '回到总览',
  },
  details: '技术详情',
  nothingLost: '没有数据丢失，也没有任何数据离开这台电脑。',
  failure: {
    webassembly_missing: {
      title: '浏览器没有启用 WebAssembly',
      what: '诚鉴的数据库在浏览器里运行，需要 WebAssembly。这个浏览器不支持它，或者单位的安全策略把它关掉了。',
      remedy:
        '请换用 2023 年以后的 Chrome、Edge、Firefox 或 Safari，或请管理员允许本站使用 WebAssembly。',
    },
    worker_failed: {
      title: '数据库没有启动',
      what: '浏览器没能启动运行数据库的后台进程。常见原因是文件没有完整部署，或者浏览器扩展拦截了它。',
      remedy:
        '先重试；仍不行时停用拦截类扩展，或检查部署目录 assets 里的 .wasm 与 worker 文件是否齐全。',
    },
    snapshot_missing: {
      title: '没有找到快照',
      what: '地址“{{location}}”下没有快照清单（datapackage.json）或数据库文件。',
      remedy: '检查链接中的 snapshot 参数和部署目录，或者打开自己的数据。',
    },
    snapshot_cut_short: {
      title: '快照文件不完整',
      what: '“{{location}}”的数据库文件与清单不符：可能没有传完，或者中途被截断。',
      remedy: '重新取得这个快照后再打开。不完整的快照不会被用来计算任何数字。',
    },
    snapshot_newer: {
      title: '快照由更新的版本生成',
      what: '“{{location}}”的存储格式比这个版本的诚鉴更新，无法读取。',
      remedy: '请升级诚鉴，或索取按 DuckDB v1.2.0 存储格式生成的快照。',
    },
    snapshot_invalid: {
      title: '快照无法读取',
      what: '“{{location}}”的内容不是诚鉴的快照：{{reason}}',
      remedy: '检查这个地址是否正确，或换用另一个快照。',
    },
    snapshot_local: {
      title: '这个快照来自某台电脑上的文件',
      what: '“{{location}}”代表直接从文件打开的快照。链接和重新载入的页面都带不走文件，要再次选择它。',
      remedy:
        '改用默认快照，然后在“数据”页重新打开那个文件；或者请发给你链接的人把快照文件一并交给你。',
    },
    snapshot_altered: {
      title: '快照没有通过校验，没有打开',
      what: '“{{location}}”与它的清单或签名不符：文件可能被改动过，或者没有传完。',
      remedy:
        '请向发布者重新取得这个快照。也可以仍然打开：每个页面和每个导出文件都会标明“未通过校验”。',
    },
    memory_exhausted: {
      title: '内存不够',
      what: '这个标签页可用的内存已经用完，数据库停止了工作。',
      remedy: '关闭其他标签页后重试；数据量很大时请缩短期间，或在内存更大的电脑上打开。',
    },
    unknown: {
      title: '打开时出了意外',
      what: '数据库报告：{{reason}}',
      remedy: '请先重试。如果一再出现，请复制详情交给维护人员。',
    },
  },
  page: {
    title: '这一页没有画出来',
    what: '绘制页面时出了意外，其他页面和已载入的数据不受影响。',
    remedy: '请先重试。如果一再出现，请复制详情交给维护人员。',
  },
  app: {
    title: '诚鉴遇到意外，停了下来',
    what: '界面出现了无法继续的错误。快照文件没有改动；本次载入的自己的数据需要重新打开。',
    remedy: '请重新载入页面。如果一再出现，请复制详情交给维护人员。',
  },
  offline: {
    title: '这一部分没有取到',
    what: '浏览器没能取得页面的程序文件：可能是网络中断，或者部署的版本刚刚更新。',
    remedy: '请检查网络后重试，或重新载入页面。',
  },
} as const;
