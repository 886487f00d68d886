export const quality = {
  progress: {
    pace: '每秒 {{rate, number}} 行',
    seconds: '约剩 {{seconds, number}} 秒',
    minutes: '约剩 {{minutes, number}} 分 {{seconds, number}} 秒',
    writing: '正在写入，随时可以取消',
    preview: '正在与已有的行比较',
  },
  modes: {
    legend: '怎样处理已有的行',
    append: '追加',
    appendCounts: '载入 {{loaded, number}} 行；{{known, number}} 行主键已有，不载入。',
    update: '按主键更新',
    updateCounts:
      '载入 {{loaded, number}} 行，其中替换主键相同的自己的行 {{removed, number}} 行；其余已有的行保留。',
    replace: '全部替换',
    replaceCounts:
      '先移除这个数据集已有的 {{removed, number}} 行自己的数据，再载入 {{loaded, number}} 行。',
    snapshotStays: '快照中有同一主键的 {{count, number}} 行不载入：快照不会被改动。',
  },
  preview: {
    title: '与已有的行比较',
    fresh: '新主键',
    same: '主键和内容都相同',
    different: '主键相同、内容不同',
    twins: '内容相同、主键不同',
    repeated: '文件内主键重复',
    failed: '没有比较成。载入不受影响。',
    button_other: '载入 {{count, number}} 行',
    replaceButton: '替换为 {{count, number}} 行',
  },
  loaded: {
    removed_other: '替换了原来的 {{count, number}} 行。',
  },
  correction: {
    of: '这是“{{name}}”中被拒绝的行的改正。载入后与原文件合计。',
    title: '改正后合计',
    rows: '文件行数',
    accepted: '可以载入',
    rejected: '仍被拒绝',
    balance: '{{accepted, number}} + {{rejected, number}} = {{rows, number}}',
    added_other: '改正文件里另有 {{count, number}} 行不是原来被拒绝的行，已计入。',
  },
} as const;
