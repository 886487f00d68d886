import type { TranslationOf } from '../translation';
import type { common as chinese } from '../zh-CN/common';

export const common: TranslationOf<typeof chinese> = {
  action: {
    retry: 'Try again',
    close: 'Close',
    cancel: 'Cancel',
    clear: 'Clear',
    clearAll: 'Clear all',
    copy: 'Copy',
    copied: 'Copied',
    copyDetails: 'Copy details',
    download: 'Download',
    search: 'Search',
    showRecords: 'Show records',
    showTable: 'Show as table',
    showSql: 'Show SQL',
    showMethod: 'About this measure',
    exportCsv: 'Export CSV',
    expand: 'Expand',
    collapse: 'Collapse',
    selectAll: 'Select all',
  },
  state: {
    loading: 'Loading…',
    empty: 'No data in the chosen scope',
    failed: 'This part could not be read',
    none: 'None',
    all: 'All',
    notAssessable: 'Not assessable',
  },
  panel: {
    menu: 'Actions for “{{title}}”',
  },
  picker: {
    search: 'Name, pinyin initials or code',
    noMatch: 'No option matches “{{query}}”',
    selected_one: '{{count}} chosen',
    selected_other: '{{count}} chosen',
    clear: 'Back to all',
  },
  report: {
    docx: 'Word document',
    xlsx: 'Excel workbook',
    print: 'Print',
    failed: 'The file could not be written: {{message}}',
  },
  unit: {
    rows_one: '{{count, number}} row',
    rows_other: '{{count, number}} rows',
    records_one: '{{count, number}} record',
    records_other: '{{count, number}} records',
  },
};
