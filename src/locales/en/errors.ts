import type { TranslationOf } from '../translation';
import type { errors as chinese } from '../zh-CN/errors';

export const errors: TranslationOf<typeof chinese> = {
  tasks: {
    retry: 'Try again',
    reload: 'Reload the page',
    openOwn: 'Open own data',
    chooseSnapshot: 'Use the default snapshot',
    copyDetails: 'Copy details',
    copied: 'Copied',
    openAnyway: 'Open it anyway',
    toOverview: 'Back to the overview',
  },
  details: 'Technical details',
  nothingLost: 'Nothing was lost, and no data has left this computer.',
  failure: {
    webassembly_missing: {
      title: 'WebAssembly is not available',
      what: 'The database of Chengjian runs inside the browser and needs WebAssembly. This browser does not have it, or a security policy has switched it off.',
      remedy:
        'Use Chrome, Edge, Firefox or Safari from 2023 or later, or ask the administrator to allow WebAssembly for this site.',
    },
    worker_failed: {
      title: 'The database did not start',
      what: 'The browser could not start the background process of the database. Usually files of the deployment are missing, or a browser extension blocked it.',
      remedy:
        'Try again first. If that does not help, switch off blocking extensions, or check that the .wasm and worker files are in the folder “assets” of the deployment.',
    },
    snapshot_missing: {
      title: 'The snapshot was not found',
      what: 'There is no list of contents (datapackage.json) or no database file at “{{location}}”.',
      remedy:
        'Check the parameter “snapshot” of the link and the folder on the server, or open own data.',
    },
    snapshot_cut_short: {
      title: 'The snapshot is incomplete',
      what: 'The database file of “{{location}}” does not match its list of contents: the transfer was probably cut short.',
      remedy:
        'Fetch this snapshot again and open it then. No figure is ever computed from an incomplete snapshot.',
    },
    snapshot_newer: {
      title: 'The snapshot is of a newer version',
      what: 'The storage format of “{{location}}” is newer than this version of Chengjian can read.',
      remedy: 'Update Chengjian, or ask for a snapshot in the storage format of DuckDB v1.2.0.',
    },
    snapshot_invalid: {
      title: 'The snapshot cannot be read',
      what: 'What is at “{{location}}” is not a snapshot of Chengjian: {{reason}}',
      remedy: 'Check the address, or use another snapshot.',
    },
    snapshot_local: {
      title: 'This snapshot is a file on someone’s computer',
      what: '“{{location}}” stands for a snapshot opened straight from a file. Neither a link nor a reloaded page can carry the file: it must be chosen again.',
      remedy:
        'Use the default snapshot and open the file again on the Data page, or ask whoever sent you the link for the file.',
    },
    snapshot_altered: {
      title: 'The snapshot did not pass its verification and is not open',
      what: '“{{location}}” is not as its manifest or signature says: a file may have been altered, or not have come through whole.',
      remedy:
        'Get the snapshot from its publisher again. You can open it anyway: every page and every exported file will say that it failed verification.',
    },
    memory_exhausted: {
      title: 'Out of memory',
      what: 'The memory of this tab is used up, and the database has stopped.',
      remedy:
        'Close other tabs and try again. For very large data choose a shorter period, or a computer with more memory.',
    },
    unknown: {
      title: 'Opening failed',
      what: 'The database reports: {{reason}}',
      remedy:
        'Try again first. If it happens repeatedly, copy the details for those who maintain the console.',
    },
  },
  page: {
    title: 'This page could not be drawn',
    what: 'Something unexpected happened while drawing it. Other pages and loaded data are not affected.',
    remedy:
      'Try again first. If it happens repeatedly, copy the details for those who maintain the console.',
  },
  app: {
    title: 'Chengjian has stopped',
    what: 'The screen met an error that it cannot go on from. Snapshot files are unchanged; own data of this session must be opened again.',
    remedy:
      'Reload the page. If it happens repeatedly, copy the details for those who maintain the console.',
  },
  offline: {
    title: 'This part could not be fetched',
    what: 'The browser could not fetch a program file: the connection was interrupted, or the deployment has just been updated.',
    remedy: 'Check the connection and try again, or reload the page.',
  },
};
