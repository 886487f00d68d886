import type { TranslationOf } from '../translation';
import type { quality as reference } from '../zh-CN/quality';

export const quality: TranslationOf<typeof reference> = {
  progress: {
    pace: '{{rate, number}} rows a second',
    seconds: 'about {{seconds, number}} s left',
    minutes: 'about {{minutes, number}} min {{seconds, number}} s left',
    writing: 'writing; you can cancel at any moment',
    preview: 'Comparing with the rows that are there',
  },
  modes: {
    legend: 'What happens to rows that are there',
    append: 'Append',
    appendCounts:
      'Loads {{loaded, number}} rows; {{known, number}} whose keys are there already are left out.',
    update: 'Update by key',
    updateCounts:
      'Loads {{loaded, number}} rows, which replace {{removed, number}} own rows of the same keys; all others stay.',
    replace: 'Replace all',
    replaceCounts:
      'Removes the {{removed, number}} own rows of this dataset, then loads {{loaded, number}} rows.',
    snapshotStays:
      '{{count, number}} rows whose keys the snapshot has are not loaded: a snapshot is never changed.',
  },
  preview: {
    title: 'Compared with the rows that are there',
    fresh: 'New keys',
    same: 'Same key, same content',
    different: 'Same key, other content',
    twins: 'Same content, other key',
    repeated: 'Key repeated in the file',
    failed: 'They could not be compared. Loading works all the same.',
    button_one: 'Load {{count, number}} row',
    button_other: 'Load {{count, number}} rows',
    replaceButton: 'Replace by {{count, number}} rows',
  },
  loaded: {
    removed_one: 'It replaced {{count, number}} earlier row.',
    removed_other: 'They replaced {{count, number}} earlier rows.',
  },
  correction: {
    of: 'These are corrected rows that were rejected from “{{name}}”. Once loaded they complete it.',
    title: 'With the corrections',
    rows: 'Rows in the file',
    accepted: 'Accepted',
    rejected: 'Still rejected',
    balance: '{{accepted, number}} + {{rejected, number}} = {{rows, number}}',
    added_one:
      'The corrected file has {{count, number}} more row, which was not among the rejected; it counts too.',
    added_other:
      'The corrected file has {{count, number}} more rows, which were not among the rejected; they count too.',
  },
};
