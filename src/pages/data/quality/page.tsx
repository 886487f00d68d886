import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/layout/empty-state';
import { PageHeading } from '../../../components/layout/page-heading';
import { keepFilter } from '../../../queries/console-search';
import { useAssessedFiles, useFileQuality } from '../../../queries/quality/use-file-quality';
import { DataNav } from '../data-nav';
import { Select } from '../import/select';
import styles from './page.module.css';
import { QualityView } from './quality-view';

const allFiles = 'files';

/** The quality of data: of each file that was read, and of all of them. */
export function Page() {
  const { t } = useTranslation('quality');
  const files = useAssessedFiles();
  const [chosen, setChosen] = useState(allFiles);
  const assessed = files.filter(({ id }) => chosen === allFiles || chosen === String(id));
  const report = useFileQuality(assessed.length > 0 ? assessed : files);
  return (
    <>
      <PageHeading title={t('page.title')} subtitle={t('page.subtitle')}>
        <DataNav />
      </PageHeading>
      {files.length === 0 ? (
        <EmptyState
          title={t('page.empty')}
          hint={t('page.emptyHint')}
          actions={
            <Link to="/data" search={keepFilter}>
              {t('page.toImport')}
            </Link>
          }
        />
      ) : (
        <div className={styles.page}>
          <Select
            label={t('page.source')}
            value={assessed.length > 0 ? chosen : allFiles}
            options={[
              { value: allFiles, label: t('page.allFiles') },
              ...files.map(({ id, name }) => ({ value: String(id), label: name })),
            ]}
            onChange={setChosen}
          />
          <QualityView report={report} files={assessed} />
        </div>
      )}
    </>
  );
}
