import type { TranslationOf } from '../translation';
import type { data as chinese } from '../zh-CN/data';

export const data: TranslationOf<typeof chinese> = {
  title: 'Data',
  subtitle:
    'What is open, where it comes from, and whether it can be trusted. Files are read in this browser tab only; nothing is uploaded.',
  open: {
    title: 'Open now',
    ownOnly: 'Own data only',
    ownOnlyHint:
      'The snapshot takes no part in any figure. It is shown again when your own data is removed.',
    nothing: 'No snapshot is open',
    nothingHint: 'Open one of the snapshots below, or import files of your own.',
    snapshot: 'Snapshot',
    publisher: 'Publisher',
    asOf: 'Data as of',
    period: 'Period covered',
    rows: 'Rows',
    ownRows: 'Own data among them',
    verification: 'Verification',
    verified: 'Files match the manifest',
    unverified: 'Not verified yet',
    failed: 'Files do not match the manifest',
    verify: 'Verify all files',
    verifyHint:
      'Reads every file of the snapshot and compares its size and SHA-256 with the manifest.',
    verifying: 'Verified {{done}} of {{total}}',
    checked_one: 'Size and SHA-256 of {{count, number}} file match the manifest',
    checked_other: 'Size and SHA-256 of {{count, number}} files match the manifest',
    file: {
      ok: 'matches',
      missing: 'cannot be fetched',
      size: 'another size',
      hash: 'other content (SHA-256)',
    },
    fileColumn: 'File',
    stateColumn: 'Result',
  },
  snapshots: {
    title: 'Open another snapshot',
    subtitle:
      'A snapshot folder on this site. Own data that was imported must be loaded again afterwards.',
    current: 'open now',
    asOf: 'as of {{date}}',
    file: 'from {{name}}',
    open: 'Open',
    showAgain: 'Remove own data and show',
    address: 'Address of the snapshot folder',
    placeholder: 'snapshots/name/',
    foreign:
      'Only addresses on this site can be opened, such as snapshots/name/. To use a snapshot from elsewhere, put its folder on this site.',
  },
  own: {
    title: 'Own data',
    dataset: 'Dataset',
    rows: 'Rows',
    remove: 'Remove all',
    removeHint: 'Removes it from the database of this tab only; your files stay as they are.',
    removed: 'Own data removed',
    records: 'Show records',
    overview: 'See it on the Overview',
  },
  coverage: {
    title_one: '{{count, number}} of {{total, number}} datasets of the catalogue has data',
    title_other: '{{count, number}} of {{total, number}} datasets of the catalogue have data',
    subtitle:
      'How many rows each dataset of the catalogue has, and where they come from. What is empty can be filled from your own exports.',
    family: 'Family',
    dataset: 'Dataset',
    grain: 'A row is',
    snapshot: 'Snapshot',
    own: 'Own',
    empty: 'no data',
    onlyEmpty: 'Only those without data',
  },
};
