import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/controls/button';
import { pickFiles } from '../../components/pick-files';
import { saveFile } from '../../components/save-file';
import { useLanguage } from '../../components/use-language';
import type { JournalControl } from '../../queries/warnings/use-journal';
import { formatNumber } from '../../util/format-number';
import { mergeJournals } from '../../warnings/journal/merge-journals';
import { warningRecords } from '../../warnings/journal/warning-record';
import styles from './journal-tools.module.css';
import { useFaultText } from './use-fault-text';

/** The journal out as a file, that of another inspector in; what becomes of it is said. */
export function JournalTools({ journal }: { readonly journal: JournalControl }) {
  const { t } = useTranslation('warnings');
  const language = useLanguage();
  const faultText = useFaultText();
  const [said, setSaid] = useState('');

  async function exportJournal(): Promise<void> {
    const { writeJournal } = await import('../../warnings/journal/journal-file');
    const text = await writeJournal(journal.journal);
    const date = new Date().toISOString().slice(0, 10);
    saveFile(new Blob([text], { type: 'application/json' }), t('journal.file', { date }));
  }

  async function mergeFile(file: File): Promise<void> {
    const { readJournal } = await import('../../warnings/journal/journal-file');
    const { journal: other, fault } = await readJournal(await file.text());
    if (!other) {
      setSaid(faultText(fault));
      return;
    }
    const all = mergeJournals(journal.journal, other);
    const added = all.size - journal.journal.size;
    const conflicts = [...warningRecords(all).values()].filter(
      ({ conflict }) => conflict.length > 0,
    ).length;
    await journal.merge(other);
    const number = (value: number) => formatNumber(value, language);
    setSaid(
      added === 0
        ? t('journal.mergedNothing')
        : t('journal.merged', { added: number(added), conflicts: number(conflicts) }),
    );
  }

  return (
    <div className={styles.tools}>
      <div className={styles.buttons}>
        <Button
          icon="download"
          disabled={journal.journal.size === 0}
          onClick={() => void exportJournal()}
        >
          {t('journal.export')}
        </Button>
        <Button
          icon="upload"
          onClick={() =>
            pickFiles(
              { accept: '.json,application/json' },
              ([file]) => file && void mergeFile(file),
            )
          }
        >
          {t('journal.merge')}
        </Button>
      </div>
      <p role="status" className={styles.said}>
        {said}
      </p>
      {!journal.mayKeep && journal.journal.size > 0 && (
        <p className={styles.said}>{t('journal.encrypted')}</p>
      )}
      {journal.mayKeep && !journal.isKept && <p className={styles.said}>{t('journal.notKept')}</p>}
      {journal.refused && (
        <p className={styles.said}>
          {t('journal.refused')} {faultText(journal.refused.fault)}{' '}
          <Button
            variant="plain"
            onClick={() =>
              saveFile(new Blob([journal.refused?.text ?? '']), t('journal.refusedFile'))
            }
          >
            {t('journal.saveRefused')}
          </Button>
        </p>
      )}
    </div>
  );
}
