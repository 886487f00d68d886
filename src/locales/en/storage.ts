import type { TranslationOf } from '../translation';
import type { storage as chinese } from '../zh-CN/storage';

export const storage: TranslationOf<typeof chinese> = {
  title: 'Keep in this browser',
  keep: 'Keep own data',
  keepHint:
    'It is there when you come back, and so is every later load. What is kept are the loaded rows, not your files: in the private storage that the browser gives this site. They do not leave this machine, but they are not encrypted; whoever can use this browser profile can open them.',
  encrypted: 'An encrypted snapshot is open: nothing is kept beside it.',
  unavailable:
    'This browser does not let this page keep data. Open it by an https address in an ordinary, not a private, window of a recent Chrome, Edge, Firefox or Safari.',
  elsewhere:
    'The kept data is open in another tab. Everything works here, but the kept data is neither read nor changed; this tab takes over when the other one closes.',
  rows_one: '{{count, number}} row',
  rows_other: '{{count, number}} rows',
  fact: {
    rows: 'Rows',
    datasets: 'Datasets',
    bytes: 'Size',
    savedAt: 'Kept at',
    personal: 'Personal data',
    view: 'Shown',
    used: 'Used by this site',
    free: 'Left to use',
    protection: 'Clearing',
  },
  personal: {
    masked: 'masked',
    unmasked: 'not masked, kept as it is',
  },
  view: {
    own: 'alone, as of {{date}}',
    all: 'together with the snapshot {{snapshot}}',
  },
  protection: {
    persistent: 'the browser promises not to clear it',
    ordinary: 'the browser may clear it when the disk is full',
  },
  work: {
    saving: 'Keeping {{done, number}} of {{total, number}} rows',
    restoring: 'Restoring {{done, number}} of {{total, number}} rows',
    removing: 'Deleting',
  },
  aside: {
    removed:
      'The kept data is not loaded: it was removed from this tab. It is still kept in the browser and will be back when you open the console again.',
    other_snapshot:
      'The kept data is not loaded: the address names a snapshot, which is shown first.',
    taken_over: 'The kept data was open in another tab, which is closed now.',
    encrypted:
      'The kept data is loaded. An encrypted snapshot is open: what changes here from now on is not kept.',
    failed: 'The kept data is whole, but it could not be loaded.',
    load: 'Load the {{rows}} kept',
    loadHint: 'In place of the own data that is in this tab.',
    replace: 'Keep the present data instead…',
  },
  damaged: {
    title: 'The kept data is damaged and was not loaded',
    what: '{{file}} is not what was written: the disk failed, or another program changed it.',
    unreadable: 'The manifest or the pointer is damaged: what was kept cannot be told.',
    newer:
      'A later version of Chengjian wrote the kept data; this one cannot read it. Reload the page to get the new version, or delete the data and load your files again.',
    remedy:
      'Open only the datasets that are whole, or delete it all and load your original files again.',
    lostAll: 'Nothing of it can be restored. Delete it and load your original files again.',
    whole: 'Whole: {{datasets}}',
    lost: 'Damaged: {{datasets}}',
    open: 'Open what is whole, give up the rest',
    openHint: 'The damaged datasets are dropped from the kept data.',
  },
  consent: {
    title: 'The loaded rows hold personal data that is not masked',
    what: 'When the file was read, names, identity numbers, telephone numbers and addresses were left as they are. Written to the browser, they stay on the disk of this machine as they are until you delete them.',
    agree: 'Keep as they are',
    refuse: 'Do not keep',
    hint: 'To keep them masked, read and load the file again without that choice.',
  },
  failure: {
    quota_exceeded:
      'There is not enough space: the data was not kept. Free some disk space or delete other data of this site, and try again.',
    unavailable:
      'The browser refused to store anything for this site: the data was not kept. Check the privacy settings and try again.',
    damaged: 'The kept data is damaged and was not loaded.',
    newer: 'A later version wrote the kept data; it was left as it is.',
    failed: 'Not done: {{message}}',
    stays: 'What was kept before is unchanged (kept at {{time}}).',
    nothing: 'Nothing was left in the browser.',
    retry: 'Try again',
  },
  remove: {
    button: 'Delete the kept data…',
    question: 'Delete the {{rows}} kept in this browser?',
    questionUnknown: 'Delete all that is kept in this browser?',
    what: 'It cannot be brought back. The rows loaded in this tab and your files stay as they are.',
    confirm: 'Delete',
    cancel: 'Cancel',
  },
  replace: {
    question: 'Keep the present data instead of the {{rows}} kept?',
    what: 'The rows kept before are deleted and cannot be brought back.',
    confirm: 'Replace',
  },
  notice: {
    elsewhere: 'The kept data is open in another tab',
    elsewhereWhat: 'It is neither read nor changed here until that tab closes.',
    takenOver: 'The kept data is loaded',
    takenOverWhat: 'The other tab is closed: this one takes over.',
    damaged: 'The kept data was not loaded',
    failed: 'Your own data was not kept',
    consent: 'The rows just loaded are not kept yet',
    see: 'See the Data page.',
  },
};
