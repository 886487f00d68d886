import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import { Panel } from '../../../components/layout/panel';
import { pickFiles } from '../../../components/pick-files';
import { saveFile } from '../../../components/save-file';
import {
  trustedListFile,
  useTrustedPublishers,
} from '../../../queries/snapshot/trusted-publishers';
import { groupedFingerprint } from '../../../snapshot/fingerprint';
import styles from './save-panel.module.css';

/** The publishers that are trusted in this browser, and their list to hand on or take over. */
export function TrustedPanel() {
  const { t } = useTranslation('snapshot');
  const { publishers, distrust, add } = useTrustedPublishers();
  const [said, setSaid] = useState<{ readonly isError: boolean; readonly text: string } | null>(
    null,
  );

  async function take(file: File): Promise<void> {
    const count = add(await file.text());
    setSaid(
      count === null
        ? { isError: true, text: t('publishers.invalid', { name: file.name }) }
        : { isError: false, text: t('publishers.added', { count }) },
    );
  }

  return (
    <Panel title={t('publishers.title')} subtitle={t('publishers.subtitle')}>
      <div className={styles.save}>
        {publishers.length === 0 ? (
          <p className={styles.hint}>{t('publishers.none')}</p>
        ) : (
          <ul className={styles.list}>
            {publishers.map(({ fingerprint, name }) => (
              <li key={fingerprint} className={styles.item}>
                <span>
                  {name}
                  <br />
                  <code className={styles.hint}>{groupedFingerprint(fingerprint)}</code>
                </span>
                <Button
                  variant="plain"
                  aria-label={t('publishers.remove', { name })}
                  onClick={() => distrust(fingerprint)}
                >
                  {t('signature.distrust')}
                </Button>
              </li>
            ))}
          </ul>
        )}
        <div className={styles.row}>
          <Button
            icon="upload"
            onClick={() => pickFiles({ accept: '.json' }, ([file]) => file && void take(file))}
          >
            {t('publishers.import')}
          </Button>
          {publishers.length > 0 && (
            <Button
              icon="download"
              onClick={() => saveFile(trustedListFile(publishers), 'trusted-publishers.json')}
            >
              {t('publishers.export')}
            </Button>
          )}
        </div>
        {said && (
          <p
            role={said.isError ? 'alert' : 'status'}
            className={said.isError ? styles.error : styles.done}
          >
            {said.text}
          </p>
        )}
      </div>
    </Panel>
  );
}
