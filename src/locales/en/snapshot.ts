import type { TranslationOf } from '../translation';
import type { zhCN } from '../zh-CN';

export const snapshot: TranslationOf<(typeof zhCN)['snapshot']> = {
  local: {
    title: 'Open a snapshot from a file',
    hint: 'A snapshot’s .zip, an encrypted .zip.age, its .duckdb, or its folder; or drop it on the window. It is verified wholly before it opens; a link cannot reproduce a snapshot opened this way.',
    pick: 'Choose a snapshot file',
    pickFolder: 'Choose a folder',
    opening: 'Reading {{name}}',
    encrypted: '{{name}} is encrypted. Enter its passphrase.',
    passphrase: 'Passphrase',
    decrypt: 'Decrypt and open',
    cancel: 'Cancel',
    isLocal: 'Opened from a file; a link cannot reproduce it',
    isEncrypted: 'From an encrypted file',
  },
  offer: {
    dismiss: 'Put this snapshot away',
    is: {
      zip: 'This is the archive of a snapshot. What is it for?',
      folder: 'This is the folder of a snapshot. What is it for?',
      encrypted:
        'This file is encrypted. Its passphrase decrypts it; it opens as a snapshot once it is verified wholly.',
      database:
        'This is the database of a snapshot, without manifest and signature. What is it for?',
    },
    open: 'Open as a snapshot',
    openUnverified: 'Open without verification',
    openHint: {
      zip: 'It is verified wholly before it opens, in place of the snapshot that is open now.',
      folder: 'It is verified wholly before it opens, in place of the snapshot that is open now.',
      encrypted:
        'It is decrypted in the memory of this machine only; a wrong passphrase or an altered file leaves nothing behind.',
      database:
        'Without a manifest its content cannot be checked: every page and every exported file will say that it is unverified.',
    },
    import: 'Import its tables',
    importHint:
      'Each dataset becomes a file that is checked like a raw export; you then load it as own data.',
    rows_one: '{{rows}} in {{count}} dataset',
    rows_other: '{{rows}} in {{count}} datasets',
    signed: 'signed; checked on opening',
  },
  save: {
    title: 'Save as a snapshot',
    subtitle: 'Hand on all that is open: one ZIP that can be verified, signed and encrypted.',
    open: 'Save as a snapshot…',
    name: 'Name',
    ownTitle: 'Own data {{date}}',
    publisher: 'Publisher',
    protection: 'Encryption',
    encrypt: 'Encrypt with a passphrase (age)',
    passphrase: 'Passphrase, at least {{count}} characters',
    again: 'The passphrase again',
    tooShort: 'A passphrase needs at least {{count}} characters.',
    unequal: 'The two passphrases differ.',
    unmasked: 'The own data holds personal values that are not masked; write them as they are',
    unsigned:
      'Without a key the snapshot is not signed. Others will notice damage, but cannot tell who published it.',
    signedBy: 'Signed with this key, fingerprint of the public key (SHA-256)',
    copyKey: 'Copy the fingerprint',
    newKey: 'Make a key',
    openKey: 'Open a key file',
    dropKey: 'Do not sign',
    keepKey: 'Save the key file',
    keyHint:
      'The key is only in the memory of this tab and gone when it closes. To use it again, save it as a file and keep it safe.',
    plainKey: 'Not encrypted (whoever gets the file can sign in your name)',
    keyFailure: {
      signing_unsupported:
        'This browser has no Ed25519 and cannot sign. Use a recent Chrome, Edge, Firefox or Safari.',
      key_invalid:
        '{{name}} is no Ed25519 key file. Choose one that “Save the key file” has written.',
      passphrase_wrong: 'The passphrase is wrong; {{name}} was not opened.',
      unknown: '{{name}} was not opened: {{reason}}',
    },
    button: 'Save {{rows}} rows',
    hint: 'Holds a CSV file of each dataset with its number of rows, size and SHA-256, and no database file: that is built anew on opening. Extra columns that were kept go with it.',
    step: { tables: 'Writing the tables', zip: 'Packing' },
    done: 'Saved {{name}}, {{rows}} rows.',
    failed: 'Not saved: {{reason}}',
    failedSource: 'The open snapshot failed its verification and cannot be saved as a new one.',
  },
  publishers: {
    title: 'Trusted publishers',
    subtitle: 'Publishers whose fingerprint you have compared; the list is kept in this browser.',
    none: 'None yet. Open a signed snapshot, compare its fingerprint and trust it; or import a list that you were given.',
    remove: 'No longer trust {{name}}',
    import: 'Import a list',
    export: 'Export the list',
    invalid:
      '{{name}} is no list of trusted publishers; nothing was changed. Choose one that “Export the list” has written.',
    added_one: 'Imported {{count}} publisher.',
    added_other: 'Imported {{count}} publishers.',
  },
  failure: {
    snapshot_missing:
      '{{path}} has no datapackage.json, so it is no snapshot. Choose the archive or folder of a snapshot; import raw exports on the left.',
    snapshot_invalid: '{{path}} is not a snapshot that can be read: {{reason}}',
    archive_invalid: '{{path}} cannot be unpacked: {{reason}} Get the file again.',
    passphrase_wrong:
      'The passphrase does not open {{path}}. Check capitals and spaces, then try again.',
    encrypted_cut_short:
      '{{path}} is incomplete: it may not have come through whole, or its end was altered. Nothing was opened; get the file again.',
    encrypted_altered:
      '{{path}} has been altered; decryption stopped. Nothing was opened; get the file again.',
    unknown: '{{path}} was not opened: {{reason}}',
  },
  signature: {
    title: 'Signature',
    genuine: 'Signed by a publisher who is not on your trusted list',
    trusted: 'Signed by a trusted publisher: {{name}}',
    unsigned: 'Not signed',
    altered: 'The signature does not fit',
    uncheckable: 'Signed, but this browser has no Ed25519 to check it with',
    fingerprint: 'Key fingerprint (SHA-256)',
    trust: 'Trust this publisher',
    distrust: 'No longer trust',
    trustHint:
      'First compare the fingerprint with the publisher by another way: a telephone call, an official letter.',
    reason: {
      missing: 'the signature file (datapackage.sig) is missing',
      malformed: 'the signature file has been altered',
      no_key: 'the signature file holds no Ed25519 key',
      other_manifest: 'the signature was made for another list of contents (datapackage.json)',
    },
    badge: {
      genuine: 'signed (unknown)',
      trusted: 'signed (trusted)',
      altered: 'signature does not fit',
      uncheckable: 'signature not checked',
    },
  },
  check: {
    title: 'Verification',
    what: 'What was checked',
    checked: 'Checked',
    failed: 'Wrong',
    noted: 'Noted',
    kind: {
      file: 'Files: size and SHA-256',
      schema: 'Schema: fields of manifest, catalogue, database',
      rows: 'Row counts',
      key: 'Primary keys',
      code: 'Codes: regions, departments, other lists',
      reference: 'References between datasets',
    },
    cases_one: '{{count, number}} case',
    cases_other: '{{count, number}} cases',
    colon: ': ',
    failedChecks: 'Failed checks',
    more_one: '{{count}} more',
    more_other: '{{count}} more',
    findings: 'What is wrong or worth noting',
  },
  differs: {
    bytes: 'stated {{stated}} bytes, found {{found}} bytes',
    other: 'stated {{stated}}, found {{found}}',
  },
  finding: {
    ok: 'as stated',
    missing: 'file is missing',
    size: 'other size',
    hash: 'other content (SHA-256)',
    unvouched: 'comes without a manifest and signature; nothing vouches for it',
    unlisted: 'not in the manifest; nothing vouches for it',
    unknown_dataset: 'dataset unknown to the catalogue',
    unknown_field: 'fields unknown to the catalogue',
    absent_field: 'fields of the catalogue missing, read as empty',
    type: 'field types differ from the catalogue',
    absent_table: 'table missing in the database',
    absent_column: 'columns missing in the database',
    row_count: 'other number of rows than stated',
    key_missing: 'empty primary keys',
    key_twice: 'repeated primary keys',
    unknown_code: 'codes that no list has',
    dangling: 'refer to records that are not in the snapshot',
  },
  banner:
    'This snapshot failed its verification: every figure and every exported file is marked unverified.',
};
