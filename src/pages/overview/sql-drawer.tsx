import { Drawer } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { compileFigure } from '../../evaluation/compile-figure';
import { catalogueContext, findIndicator } from '../../evaluation/indicators';
import { useFilter } from '../../queries/use-filter';
import { usePageParameter } from '../../queries/use-page-parameter';
import { useWorkspace } from '../../queries/use-workspace';
import { useFigureFormat } from './use-figure-format';

/** The SQL that gives a figure from the records, under the filter in force. */
export function SqlDrawer({ indicator: name }: { readonly indicator: string }) {
  const { t } = useTranslation(['overview', 'common']);
  const format = useFigureFormat();
  const { filter } = useFilter();
  const { asOf } = useWorkspace();
  const [, setView] = usePageParameter('view');
  const indicator = findIndicator(name);
  if (!indicator) return null;
  return (
    <Drawer
      opened
      onClose={() => setView(null)}
      position="right"
      size="lg"
      title={t('overview:sql.title', { title: format.title(indicator) })}
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      <pre>{compileFigure(indicator, filter, catalogueContext(asOf)).text}</pre>
    </Drawer>
  );
}
