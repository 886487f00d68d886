import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { datasetByName } from '../../catalog/catalog';
import { IconButton } from '../../components/controls/icon-button';
import { useLanguage } from '../../components/use-language';
import { hasDemand } from '../../evaluation/has-demand';
import { keepFilter } from '../../queries/console-search';
import { useFigure } from '../../queries/figures/use-figure';
import { datasetsOf } from '../../queries/records/records-selection';
import type { RecordsView } from '../../queries/records/use-records-view';
import { usePageParameter } from '../../queries/use-page-parameter';
import { formatFigure } from '../../util/format-figure';
import { formatNumber } from '../../util/format-number';
import { textIn } from '../../util/language';
import styles from './figure-band.module.css';

const parts = ['counted', 'met', 'missed'] as const;

/** The figure behind which the records stand: its value, its parts, its method card. */
export function FigureBand({ view }: { readonly view: RecordsView }) {
  const { figure } = view.selection;
  return figure ? <Band view={view} figure={figure} /> : null;
}

interface BandProps {
  readonly view: RecordsView;
  readonly figure: NonNullable<RecordsView['selection']['figure']>;
}

function Band({ view, figure: { indicator, part } }: BandProps) {
  const { t } = useTranslation(['records', 'method']);
  const language = useLanguage();
  const { data } = useFigure(indicator, view.filter);
  const [, setPart] = usePageParameter('part');
  const others = datasetsOf(indicator).filter((name) => name !== view.dataset.name);
  const title = textIn(language, indicator.title);
  const isShare = hasDemand(indicator);
  const isCounted = indicator.flow?.every(({ sum }) => sum === undefined);
  const count = (value: number | undefined) => formatNumber(value, language);
  const counts = data &&
    isCounted && {
      counted: data.denominator,
      met: data.numerator,
      missed: data.denominator - data.numerator,
    };
  return (
    <section className={styles.band} aria-label={`${t('figure.label')} ${title}`}>
      <div className={styles.figure}>
        <span className={styles.title}>{title}</span>
        <span className={styles.value}>
          {formatFigure(indicator, data?.value, language)}
          <span className={styles.unit}>{t(`method:unit.${indicator.unit}`)}</span>
        </span>
        {indicator.target !== null && (
          <span className={styles.target}>
            {t('figure.target', { target: formatFigure(indicator, indicator.target, language) })}
          </span>
        )}
      </div>
      {isShare && (
        <fieldset className={styles.parts}>
          <legend className="visually-hidden">{t('figure.part')}</legend>
          {parts.map((each) => (
            <label key={each} className={styles.part} data-on={each === part || undefined}>
              <input
                type="radio"
                name="part"
                className="visually-hidden"
                checked={each === part}
                onChange={() => setPart(each)}
              />
              {t(`figure.${each}`)}
              {others.length === 0 && counts && (
                <span className={styles.partCount}>{count(counts[each])}</span>
              )}
            </label>
          ))}
        </fieldset>
      )}
      {others.length > 0 && (
        <p className={styles.pooled}>
          {t('figure.pooled')}{' '}
          {others.map((name) => (
            <Link
              key={name}
              to="/ledgers/$dataset"
              params={{ dataset: name }}
              search={(previous) => ({ ...keepFilter(previous), part })}
            >
              {textIn(language, datasetByName(name).title)}
            </Link>
          ))}
        </p>
      )}
      <div className={styles.links}>
        <Link
          to="/method/$indicator"
          params={{ indicator: indicator.name }}
          search={(previous) => ({ ...keepFilter(previous), view: 'sql' })}
        >
          {t('figure.sql')}
        </Link>
        <Link to="/method/$indicator" params={{ indicator: indicator.name }} search={keepFilter}>
          {t('figure.method')}
        </Link>
        <IconButton
          icon="close"
          label={t('restriction.drop', { what: title })}
          onClick={() => setPart(null)}
        />
      </div>
    </section>
  );
}
