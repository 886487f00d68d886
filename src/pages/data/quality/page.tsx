import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Select } from '../../../components/controls/select';
import { PageHeading } from '../../../components/layout/page-heading';
import { useAssessedFiles, useFileQuality } from '../../../queries/quality/use-file-quality';
import { useWorkspaceState } from '../../../queries/use-workspace';
import { DataNav } from '../data-nav';
import { LoadedQualityView } from './loaded-quality-view';
import { NothingAssessed } from './nothing-assessed';
import styles from './page.module.css';
import { QualityView } from './quality-view';

const loaded = 'loaded';
const allFiles = 'files';

/** The quality of data: of each file that was read, of all of them, of all that is loaded. */
export function Page() {
  const { t } = useTranslation('quality');
  const files = useAssessedFiles();
  const state = useWorkspaceState().kind;
  const [choice, setChoice] = useState<string | null>(null);
  const options = [
    ...(state === 'ready' ? [{ value: loaded, label: t('page.loaded') }] : []),
    ...(files.length > 0 ? [{ value: allFiles, label: t('page.allFiles') }] : []),
    ...files.map(({ id, name }) => ({ value: String(id), label: name })),
  ];
  const preferred = files.length > 0 ? allFiles : loaded;
  const chosen = options.find(({ value }) => value === choice)?.value ?? preferred;
  const assessed = files.filter(({ id }) => chosen === allFiles || chosen === String(id));
  const report = useFileQuality(assessed);
  return (
    <>
      <PageHeading title={t('page.title')} subtitle={t('page.subtitle')}>
        <DataNav />
      </PageHeading>
      {options.length === 0 ? (
        <NothingAssessed isOpening={state === 'opening'} />
      ) : (
        <div className={styles.page}>
          <Select label={t('page.source')} value={chosen} options={options} onChange={setChoice} />
          {chosen === loaded ? (
            <LoadedQualityView />
          ) : (
            <QualityView report={report} files={assessed} />
          )}
        </div>
      )}
    </>
  );
}
