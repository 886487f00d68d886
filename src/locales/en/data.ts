import type { TranslationOf } from '../translation';
import type { data as chinese } from '../zh-CN/data';

export const data: TranslationOf<typeof chinese> = {
  title: 'Data',
  subtitle:
    'What is open, where it comes from, and whether it can be trusted. Files are read in this browser tab only; nothing is uploaded.',
  boundaries: {
    title: 'Boundaries of the map',
    own: 'Zhejiang: {{cities}} cities, {{counties}} counties',
    pack: '{{title}}: {{cities}} cities, {{counties}} counties',
    subtitle:
      'Those of another province or city can be used; codes, names and people change with them',
    hint: 'A TopoJSON file whose object counties has for every area adcode (6-digit code), name, cityAdcode, city and center; its people stand in population, or in a CSV of codes and population chosen together with it.',
    review: 'Map review number',
    choose: 'Choose files…',
    back: 'Back to Zhejiang',
    reload:
      'The boundaries are kept in this browser and the console opens again with them, without the demonstration of Zhejiang: load files or open a snapshot of these regions. Own data that is not kept on this machine must be loaded again.',
    read: '{{title}} has been read: {{counties}} counties, {{people}} people',
    use: 'Use and open again',
    noReview: 'There is no map review number; maps shown to the public must have one.',
    fault: {
      too_big:
        'The file is too big ({{detail}}); 2 MB is the limit. Simplify the boundaries and try again.',
      no_json: 'The file is no JSON: {{detail}}. Choose a TopoJSON file.',
      no_topojson:
        'The file is no whole TopoJSON ({{detail}}). GeoJSON must be converted to TopoJSON first.',
      no_areas:
        'There is no object counties with polygons in it (the file has: {{detail}}). Name the layer of the counties counties.',
      no_codes: 'Area {{detail}} has no 6-digit code adcode, or no cityAdcode of its city.',
      no_names: '{{detail}} has no name: add name and city.',
      no_centres: 'Area {{detail}} has no center (longitude, latitude).',
      repeated_code: 'The code {{detail}} stands twice; every area needs its own.',
      two_provinces: 'The file has several provinces ({{detail}}); one province or city at a time.',
      unknown_province: 'No province begins with {{detail}}; check adcode.',
      too_many: '{{detail}} regions are too many; 250 is the limit.',
      no_population:
        'No population: {{detail}}. Add population, or choose a CSV of codes and population together with the file.',
      not_kept:
        'The browser has kept nothing: its storage is full or forbidden. Allow it and try again.',
    },
  },
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
