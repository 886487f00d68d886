import { Trans, useTranslation } from 'react-i18next';
import { type BriefFigures, briefSentences } from '../../queries/overview/brief-sentences';
import { formatMonth } from '../../util/format-date';
import styles from './brief-panel.module.css';
import { toneOf, useFigureFormat } from './use-figure-format';

/** The state of things in three sentences, generated from the figures of the screen. */
export function BriefPanel(figures: BriefFigures) {
  const { month, records } = figures;
  const { t } = useTranslation('overview');
  const format = useFigureFormat();
  return (
    <section className={styles.brief} aria-labelledby="brief-title">
      <h2 id="brief-title">{t('brief.title', { month: formatMonth(month, format.language) })}</h2>
      {briefSentences(figures, format, t).map(({ key, values }) => (
        <p key={key}>
          <Trans
            t={t}
            i18nKey={key}
            values={values}
            components={{
              b: <b />,
              c: (
                <b
                  data-tone={
                    key === 'brief.overdue' ? 'concern' : toneOf(records.indicator, records.change)
                  }
                />
              ),
            }}
            shouldUnescape
          />
        </p>
      ))}
    </section>
  );
}
