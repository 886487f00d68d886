import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import { Icon } from '../../../components/controls/icon';
import { Panel } from '../../../components/layout/panel';
import { pickFiles } from '../../../components/pick-files';
import { folderFiles } from '../../../queries/dropped-entries';
import { useDroppedFiles } from '../../../queries/dropped-files';
import { useImports } from '../../../queries/intake/import-store';
import { useArrivals } from '../../../queries/snapshot/arrivals';
import { ImportCard } from './import-card';
import styles from './import-panel.module.css';
import { LoadAll } from './load-all';
import { SnapshotOffer } from './snapshot-offer';

/** The way in for own files, and what has become of those that came. */
export function ImportPanel() {
  const { t } = useTranslation('intake');
  const imports = useImports((state) => state.imports);
  const { arrivals, looking, arrive } = useArrivals();
  const [first] = looking;
  const dropped = useDroppedFiles((state) => state.files);
  const take = useDroppedFiles((state) => state.take);
  const picker = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (dropped.length > 0) void arrive(take());
  }, [dropped, take, arrive]);

  return (
    <Panel title={t('title')} subtitle={t('subtitle')}>
      <div className={styles.zone}>
        <Icon name="upload" size={22} />
        <p className={styles.words}>
          {t('drop.title')}
          <span className={styles.hint}>{t('drop.hint')}</span>
        </p>
        <Button variant="primary" onClick={() => picker.current?.click()}>
          {t('drop.pick')}
        </Button>
        <Button
          onClick={() => pickFiles({ folder: true }, (files) => void arrive(folderFiles(files)))}
        >
          {t('drop.pickFolder')}
        </Button>
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          accept=".csv,.tsv,.txt,.xlsx,.xlsm,.xls,.json,.jsonl,.ndjson,.parquet,.arrow,.arrows,.feather,.duckdb,.db,.zip,.age"
          onChange={(event) => {
            void arrive([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
      </div>
      {first !== undefined && (
        <p role="status" className={styles.looking}>
          {t('drop.looking', { name: first, count: looking.length })}
        </p>
      )}
      {arrivals.map((arrival) => (
        <SnapshotOffer key={arrival.id} arrival={arrival} />
      ))}
      <LoadAll imports={imports} />
      {imports.map((imported) => (
        <ImportCard key={imported.id} imported={imported} />
      ))}
    </Panel>
  );
}
