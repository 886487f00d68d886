import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import { saveFile } from '../../../components/save-file';
import type { Comparison } from '../../../queries/comparison/comparison';
import { comparisonSummary } from '../../../reports/comparison-summary';

/** Saves the counts of a comparison as JSON; no row is in it. */
export function ExportSummary({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useTranslation('comparison');
  const save = () => {
    const name = `${t('title')} ${comparison.older.asOf} ${comparison.newer.asOf}.json`;
    saveFile(new Blob([comparisonSummary(comparison)], { type: 'application/json' }), name);
  };
  return (
    <Button icon="download" onClick={save}>
      {t('detail.exportSummary')}
    </Button>
  );
}
