import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../components/use-language';
import { keepFilter } from '../../../queries/console-search';
import type { ServedSystem } from '../../../queries/systems/assemble-systems';
import { formatNumber } from '../../../util/format-number';
import { textIn } from '../../../util/language';
import { DatasetCells } from './dataset-cells';
import styles from './page.module.css';
import { SystemUse } from './system-use';
import type { LoadedFacts } from './systems-table';

interface SystemRowsProps extends LoadedFacts {
  readonly served: ServedSystem;
}

/** The lines of one system: what it is, its datasets, where it works. */
export function SystemRows({ served, ...facts }: SystemRowsProps) {
  const { t } = useTranslation('coverage');
  const language = useLanguage();
  const { system, datasets, models } = served;
  const isOwn = datasets.some(({ systems }) => systems.includes(system.number));
  const [first, ...others] = isOwn ? datasets : [];
  const lines = 1 + others.length;
  const filled = datasets.filter(({ name }) => (facts.counts.get(name) ?? 0) > 0).length;
  return (
    <tbody className={styles.system}>
      <tr>
        <td rowSpan={lines} className={styles.number}>
          {formatNumber(system.number, language)}
        </td>
        <th scope="rowgroup" rowSpan={lines} className={styles.name}>
          <span className={styles.title}>{textIn(language, system.title)}</span>
          <span className={styles.figures}>{textIn(language, system.figures)}</span>
          <span className={styles.clauses}>
            {t('clauses', {
              ids: system.clauses.join(language === 'zh-CN' ? '、' : ', '),
            })}
          </span>
        </th>
        {first ? (
          <DatasetCells dataset={first} {...facts} />
        ) : (
          <td colSpan={5}>
            {t('derived', { count: datasets.length })}
            {language === 'zh-CN' ? '，' : ', '}
            {t('derivedFilled', { count: filled })}
          </td>
        )}
        <td rowSpan={lines} className={styles.use}>
          {models.map(({ name, title }) => (
            <Link
              key={name}
              to="/method/model/$model"
              params={{ model: name }}
              search={keepFilter}
              className={styles.model}
            >
              {t('model', { title: textIn(language, title) })}
            </Link>
          ))}
          <SystemUse served={served} />
        </td>
      </tr>
      {others.map((dataset) => (
        <tr key={dataset.name}>
          <DatasetCells dataset={dataset} {...facts} />
        </tr>
      ))}
    </tbody>
  );
}
