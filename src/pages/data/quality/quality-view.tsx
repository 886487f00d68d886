import { useTranslation } from 'react-i18next';
import { Panel } from '../../../components/layout/panel';
import { useLanguage } from '../../../components/use-language';
import type { QualityReport } from '../../../intake/quality/quality-report-schema';
import type { AssessedFile } from '../../../queries/quality/use-file-quality';
import { formatPercent } from '../../../util/format-number';
import { Definitions } from './definitions';
import { DimensionFigures } from './dimension-figures';
import { ExportButtons } from './export-buttons';
import { defectsIn } from './field-sums';
import { FieldsPanel } from './fields-panel';
import styles from './page.module.css';
import { SourcesPanel } from './sources-panel';

interface QualityViewProps {
  readonly report: QualityReport;
  /** The files whose rejected rows can be shown. */
  readonly files: readonly AssessedFile[];
}

/** A quality report: dimensions, sources ranked, fields with what was found in them. */
export function QualityView({ report, files }: QualityViewProps) {
  const { t } = useTranslation('quality');
  const language = useLanguage();
  const { rows, accepted, rejected, faultless, score } = report;
  const notAssessable = report.datasets.reduce(
    (sum, { timelinessNotAssessable }) => sum + (timelinessNotAssessable ?? 0),
    0,
  );
  const datasets = report.datasets.toSorted((a, b) => defectsIn(b) - defectsIn(a));
  const title =
    score === null
      ? t('figures.titleNone')
      : t('figures.title', { score: formatPercent(score, language, 2), rows, faultless });
  return (
    <>
      <Panel
        title={title}
        subtitle={files.length > 0 && t('figures.subtitle', { accepted, rejected })}
      >
        <DimensionFigures dimensions={report.dimensions} notAssessable={notAssessable} />
        <Definitions leastRankedRows={report.leastRankedRows} />
        <p className={styles.exports}>
          <ExportButtons report={report} />
        </p>
      </Panel>
      <div className={styles.columns}>
        <SourcesPanel report={report} />
        <div className={styles.datasets}>
          {datasets.map((result) => (
            <FieldsPanel key={result.dataset} result={result} files={files} />
          ))}
        </div>
      </div>
    </>
  );
}
