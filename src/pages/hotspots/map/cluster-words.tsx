import { Trans, useTranslation } from 'react-i18next';
import { Select } from '../../../components/controls/select';
import type { FoundCluster } from '../../../queries/hotspots/use-scan';
import { useFilter } from '../../../queries/use-filter';
import { useNames } from '../../../queries/use-names';
import { formatPeriod } from '../../../util/format-date';
import { addMonths, laterMonth } from '../../../util/month';
import { type Clusters, clusterKinds } from './use-clusters';
import type { HotspotFormat } from './use-hotspot-format';
import type { MapData } from './use-map-data';
import { useSelection } from './use-selection';
import styles from './words-panel.module.css';

interface ClusterWordsProps {
  readonly data: MapData;
  readonly clusters: Clusters;
  readonly format: HotspotFormat;
}

/** What the scan found, in sentences; each cluster can be selected. */
export function ClusterWords({ data, clusters, format }: ClusterWordsProps) {
  const { t } = useTranslation('hotspots');
  const { draw } = useSelection();
  const textOf = useClusterText(data, format);
  const { kind, setKind, found, progress, error } = clusters;
  const { jobs } = data.hotspots;
  if (!jobs) return null;
  const words =
    kind === 'off'
      ? null
      : kind === 'time' && !jobs.spaceTime
        ? t('words.noSpaceTime')
        : error
          ? t('words.scanFailed', { message: error.message })
          : found
            ? found.length === 0 && t('words.scanNone')
            : progress
              ? t('words.scanProgress', progress)
              : t('words.scanWaiting');
  return (
    <div className={styles.scan}>
      <Select
        label={t('clusters.label')}
        value={kind}
        options={clusterKinds.map((value) => ({ value, label: t(`clusters.${value}`) }))}
        onChange={(value) => setKind(clusterKinds.find((each) => each === value) ?? 'space')}
      />
      {words && <p>{words}</p>}
      {found && found.length > 0 && (
        <>
          <p>
            <Trans t={t} i18nKey="words.scan" count={found.length} components={{ b: <b /> }} />
          </p>
          <ol className={styles.clusters}>
            {found.map((cluster, place) => (
              <li key={cluster.codes.join()}>
                <button
                  type="button"
                  aria-label={t('clusters.select', { number: place + 1 })}
                  title={t('clusters.select', { number: place + 1 })}
                  onClick={() => draw(cluster.codes, false)}
                >
                  {place + 1}
                </button>
                <span>{textOf(cluster)}</span>
              </li>
            ))}
          </ol>
          <p className={styles.lead}>{t('words.scanNote')}</p>
        </>
      )}
    </div>
  );
}

function useClusterText(data: MapData, format: HotspotFormat) {
  const { t } = useTranslation('hotspots');
  const names = useNames();
  const { filter } = useFilter();
  const [first = ''] = data.months;
  const from = laterMonth(filter.from ?? first, first);
  return (cluster: FoundCluster): string => {
    const text = t(cluster.codes.length === 1 ? 'words.clusterAlone' : 'words.cluster', {
      centre: names.region(cluster.centre),
      units: cluster.codes.length,
      radius: format.number(cluster.radius),
      cases: format.number(cluster.cases),
      expected: format.number(cluster.expected, 1),
      risk: format.number(cluster.relativeRisk, 1),
      p: format.p(cluster.p),
    });
    if (!cluster.months) return text;
    const [begin, end] = cluster.months;
    const period = formatPeriod(addMonths(from, begin), addMonths(from, end), format.language);
    return t('words.clusterTime', { cluster: text, period });
  };
}
