import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Report } from '../../util/report/report';
import { Button } from '../controls/button';
import { saveFile } from '../save-file';
import styles from './report-actions.module.css';

/** Writes a report as a file. */
export type ReportWriter = (report: Report) => Promise<Blob>;

interface ReportActionsProps {
  /** Null while the report is being made. */
  readonly report: Report | null;
  /** By the extension of the file. */
  readonly writers: Readonly<Partial<Record<'docx' | 'xlsx', ReportWriter>>>;
  /** Once a file is written or the report goes to print. */
  readonly onTaken?: () => void;
}

/** Takes a report away: as a Word document, as a workbook, on paper. */
export function ReportActions({ report, writers, onTaken }: ReportActionsProps) {
  const { t } = useTranslation('common');
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);

  async function save(kind: 'docx' | 'xlsx', writer: ReportWriter): Promise<void> {
    if (!report) return;
    setBusy(true);
    setSaid('');
    try {
      saveFile(await writer(report), `${report.title}.${kind}`);
      onTaken?.();
    } catch (error) {
      setSaid(
        t('report.failed', { message: error instanceof Error ? error.message : String(error) }),
      );
    }
    setBusy(false);
  }

  function print(): void {
    onTaken?.();
    window.print();
  }

  return (
    <div className={styles.actions}>
      {(['docx', 'xlsx'] as const).map((kind) => {
        const writer = writers[kind];
        return (
          writer && (
            <Button
              key={kind}
              icon="download"
              disabled={!report || isBusy}
              onClick={() => void save(kind, writer)}
            >
              {t(`report.${kind}`)}
            </Button>
          )
        );
      })}
      <Button icon="print" disabled={!report} onClick={print}>
        {t('report.print')}
      </Button>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </div>
  );
}
