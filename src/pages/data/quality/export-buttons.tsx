import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import { saveFile } from '../../../components/save-file';
import type { QualityReport } from '../../../intake/quality/quality-report-schema';
import { qualityCsv } from '../../../reports/quality-csv';
import { qualityJson } from '../../../reports/quality-json';
import { useQualityWords } from './use-quality-words';

/** The report as a table for people and as a document for programs. */
export function ExportButtons({ report }: { readonly report: QualityReport }) {
  const { t } = useTranslation('quality');
  const words = useQualityWords();
  const name = `quality${report.asOf === null ? '' : `-${report.asOf}`}`;
  return (
    <>
      <Button icon="download" onClick={() => saveFile(qualityCsv(report, words), `${name}.csv`)}>
        {t('page.csv')}
      </Button>
      <Button icon="download" onClick={() => saveFile(qualityJson(report), `${name}.json`)}>
        {t('page.json')}
      </Button>
    </>
  );
}
