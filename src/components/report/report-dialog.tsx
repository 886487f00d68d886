import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Report } from '../../util/report/report';
import { Skeleton } from '../layout/skeleton';
import styles from './report-dialog.module.css';
import { ReportSheet } from './report-sheet';

interface ReportDialogProps {
  readonly title: string;
  /** Null while it is being made. */
  readonly report: Report | null;
  /** What can be changed in it. */
  readonly settings: ReactNode;
  /** What can be done with it. */
  readonly actions: ReactNode;
  readonly onClose: () => void;
}

/** A letter before it is sent: its settings beside the paper. It covers the page and closes with Escape. */
export function ReportDialog(props: ReportDialogProps) {
  const { title, report, settings, actions, onClose } = props;
  const { t } = useTranslation('common');
  return (
    <Modal.Root opened onClose={onClose} fullScreen lockScroll={false}>
      <Modal.Content>
        <div className={styles.header}>
          <Modal.Title className={styles.title}>{title}</Modal.Title>
          {actions}
          <Modal.CloseButton aria-label={t('action.close')} />
        </div>
        <Modal.Body className={styles.body}>
          <div className={styles.settings}>{settings}</div>
          <div className={styles.paper}>
            {report ? <ReportSheet report={report} /> : <Skeleton lines={24} />}
          </div>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
