import { Link } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { datasetByName } from '../../catalog/catalog';
import { Select } from '../../components/controls/select';
import { useLanguage } from '../../components/use-language';
import { hasDemand } from '../../evaluation/has-demand';
import { keepFilter } from '../../queries/console-search';
import { eventsPart } from '../../queries/hotspots/county-events';
import { useHotspotMeasure } from '../../queries/hotspots/use-hotspot-measure';
import { datasetsOf } from '../../queries/records/records-selection';
import { useRecordsView } from '../../queries/records/use-records-view';
import { usePageParameter } from '../../queries/use-page-parameter';
import { textIn } from '../../util/language';
import { RecordFacets } from './record-facets';
import { RecordsBody } from './records-body';
import styles from './records-of-measure.module.css';

const parts = ['counted', 'met', 'missed'] as const;

/** The records behind a measure under the filter, below whatever shows the measure. */
export function RecordsOfMeasure() {
  const indicator = useHotspotMeasure();
  const [asked] = usePageParameter('dataset');
  const names = datasetsOf(indicator);
  const name = names.find((each) => each === asked) ?? names[0] ?? '';
  const dataset = useMemo(() => datasetByName(name), [name]);
  const usual = useMemo(
    () => ({ measure: indicator.name, part: eventsPart(indicator) }),
    [indicator],
  );
  const view = useRecordsView(dataset, usual);
  return (
    <div className={styles.records}>
      <RecordsBody
        key={name}
        view={view}
        heading={(toolbar) => <Heading indicator={indicator} view={view} toolbar={toolbar} />}
      >
        <RecordFacets view={view} />
      </RecordsBody>
    </div>
  );
}

interface HeadingProps {
  readonly indicator: ReturnType<typeof useHotspotMeasure>;
  readonly view: ReturnType<typeof useRecordsView>;
  readonly toolbar: ReactNode;
}

function Heading({ indicator, view, toolbar }: HeadingProps) {
  const { t } = useTranslation(['records', 'shell']);
  const language = useLanguage();
  const [, setDataset] = usePageParameter('dataset');
  const [, setPart] = usePageParameter('part');
  const names = datasetsOf(indicator);
  const { dataset, selection } = view;
  const title = textIn(language, dataset.title);
  const part = selection.figure?.part ?? 'counted';
  return (
    <header className={styles.heading}>
      <div className={styles.titles}>
        <h2>{t('ofMeasure.title', { dataset: title })}</h2>
        <p>
          {t('ofMeasure.subtitle', { measure: textIn(language, indicator.title) })} ·{' '}
          <Link
            to="/ledgers/$dataset"
            params={{ dataset: dataset.name }}
            search={(previous) => ({
              ...keepFilter(previous),
              measure: indicator.name,
              part,
              facets: previous.facets,
            })}
          >
            {t('ofMeasure.open')}
          </Link>
        </p>
      </div>
      <div className={styles.tools}>
        {names.length > 1 && (
          <Select
            label={t('ofMeasure.dataset')}
            isLabelHidden
            value={dataset.name}
            options={names.map((each) => ({
              value: each,
              label: textIn(language, datasetByName(each).title),
            }))}
            onChange={setDataset}
          />
        )}
        {hasDemand(indicator) && (
          <Select
            label={t('figure.part')}
            isLabelHidden
            value={part}
            options={parts.map((each) => ({ value: each, label: t(`figure.${each}`) }))}
            onChange={setPart}
          />
        )}
        {toolbar}
      </div>
    </header>
  );
}
