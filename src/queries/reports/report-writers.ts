import type { Report } from '../../util/report/report';

/** The writers of reports; each is loaded when it is first asked for. */
export const reportWriters = {
  docx: async (report: Report): Promise<Blob> =>
    (await import('../../reports/docx/write-docx')).writeDocx(report),
  xlsx: async (report: Report): Promise<Blob> =>
    (await import('../../reports/xlsx/write-workbook')).writeWorkbook(report),
} as const;
