import { useTranslation } from 'react-i18next';
import { FigureCheckView } from '../../components/code/figure-check-view';
import { SideDrawer } from '../../components/layout/side-drawer';
import { useLanguage } from '../../components/use-language';
import type { Indicator } from '../../evaluation/indicator-schema';
import { findIndicator } from '../../evaluation/indicators';
import { figureSql } from '../../queries/figures/use-figure';
import { useFigureCheck } from '../../queries/figures/use-figure-check';
import { useScopeText } from '../../queries/figures/use-scope-text';
import { useFilter } from '../../queries/use-filter';
import { usePageParameter } from '../../queries/use-page-parameter';
import { useWorkspace } from '../../queries/use-workspace';
import { textIn } from '../../util/language';

/** The SQL behind a figure under the filter in force, to be copied and run. */
export function SqlDrawer({ indicator: name }: { readonly indicator: string }) {
  const { t } = useTranslation('method');
  const language = useLanguage();
  const [, setView] = usePageParameter('view');
  const indicator = findIndicator(name);
  if (!indicator) return null;
  return (
    <SideDrawer
      onClose={() => setView(null)}
      width={640}
      title={t('sql.title', { title: textIn(language, indicator.title) })}
    >
      <Check indicator={indicator} />
    </SideDrawer>
  );
}

function Check({ indicator }: { readonly indicator: Indicator }) {
  const { t } = useTranslation('method');
  const { filter } = useFilter();
  const { asOf } = useWorkspace();
  const check = useFigureCheck(indicator, filter);
  const scope = useScopeText(indicator, filter, asOf);
  return (
    <FigureCheckView
      title="SQL"
      intro={t('sql.intro', { scope })}
      sql={figureSql(indicator, filter, asOf)}
      check={check}
    />
  );
}
