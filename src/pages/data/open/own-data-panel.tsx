import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { datasetByName } from '../../../catalog/catalog';
import { Button } from '../../../components/controls/button';
import { Panel } from '../../../components/layout/panel';
import { useLanguage } from '../../../components/use-language';
import { keepFilter } from '../../../queries/console-search';
import { useLoading } from '../../../queries/intake/use-loading';
import { useOwnRowCounts } from '../../../queries/intake/use-own-row-counts';
import { formatNumber } from '../../../util/format-number';
import { textIn } from '../../../util/language';
import styles from './own-data-panel.module.css';

/** The own rows that are loaded, dataset by dataset, and the way to remove them. */
export function OwnDataPanel() {
  const { t } = useTranslation('data');
  const language = useLanguage();
  const { data: counts } = useOwnRowCounts();
  const { removeAll } = useLoading();
  if (!counts || counts.size === 0) return null;
  return (
    <Panel title={t('own.title')}>
      <ul className={styles.list}>
        {[...counts].map(([name, count]) => (
          <li key={name} className={styles.item}>
            <Link to="/ledgers/$dataset" params={{ dataset: name }} search={keepFilter}>
              {textIn(language, datasetByName(name).title)}
            </Link>
            <span>{formatNumber(count, language)}</span>
          </li>
        ))}
      </ul>
      <div className={styles.action}>
        <Button onClick={() => void removeAll()}>{t('own.remove')}</Button>
        <span className={styles.hint}>{t('own.removeHint')}</span>
      </div>
    </Panel>
  );
}
