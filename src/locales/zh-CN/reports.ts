export const reports = {
  title: '报告',
} as const;
