import { useTranslation } from 'react-i18next';
import { datasets } from '../../../catalog/catalog';
import { Panel } from '../../../components/layout/panel';
import { useLanguage } from '../../../components/use-language';
import { useOwnRowCounts } from '../../../queries/intake/use-own-row-counts';
import { useRowCounts } from '../../../queries/use-row-counts';
import { useWorkspace, useWorkspaceState } from '../../../queries/use-workspace';
import { formatDate, formatPeriod } from '../../../util/format-date';
import { formatNumber } from '../../../util/format-number';
import { textIn } from '../../../util/language';
import { FactList } from './fact-list';
import { OpenFailed } from './open-failed';
import { VerifyFiles } from './verify-files';

const names = datasets.map(({ name }) => name);

/** What the console is looking at: snapshot, publisher, dates, rows, verification. */
export function OpenPanel() {
  const { t } = useTranslation('data');
  const state = useWorkspaceState();
  if (state.kind === 'ready') return <OpenWorkspace />;
  if (state.kind === 'opening') {
    return <Panel title={t('open.title')} status={{ kind: 'loading' }} />;
  }
  return <OpenFailed failure={state.failure} />;
}

function OpenWorkspace() {
  const { t } = useTranslation('data');
  const language = useLanguage();
  const { snapshot, asOf, period } = useWorkspace();
  const { data: counts } = useRowCounts(names);
  const { data: own } = useOwnRowCounts();
  const rows = counts && sum(counts);
  const ownRows = own ? sum(own) : 0;
  if (!snapshot && ownRows === 0) {
    return (
      <Panel
        title={t('open.title')}
        status={{ kind: 'empty', title: t('open.nothing'), hint: t('open.nothingHint') }}
      />
    );
  }
  const facts = [
    ...(snapshot
      ? [
          { label: t('open.snapshot'), value: textIn(language, snapshot.title) },
          { label: t('open.publisher'), value: snapshot.publisher },
        ]
      : []),
    { label: t('open.asOf'), value: formatDate(asOf, language) },
    { label: t('open.period'), value: formatPeriod(period.from, period.to, language) },
    { label: t('open.rows'), value: rows === undefined ? '…' : formatNumber(rows, language) },
    ...(ownRows > 0 ? [{ label: t('open.ownRows'), value: formatNumber(ownRows, language) }] : []),
  ];
  return (
    <Panel
      title={snapshot ? t('open.title') : t('open.ownOnly')}
      subtitle={snapshot ? undefined : t('open.ownOnlyHint')}
    >
      <FactList facts={facts} />
      {snapshot && <VerifyFiles key={snapshot.location} snapshot={snapshot} />}
    </Panel>
  );
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}
