import { useTranslation } from 'react-i18next';
import { Button } from '../../components/controls/button';
import { Select } from '../../components/controls/select';
import { CitedText } from '../../components/layout/cited-text';
import { Panel } from '../../components/layout/panel';
import { Skeleton } from '../../components/layout/skeleton';
import { saveFile } from '../../components/save-file';
import { PlainTable } from '../../components/tables/plain-table';
import { useLanguage } from '../../components/use-language';
import { useDutySets } from '../../queries/tasks/use-duty-sets';
import { usePageParameter } from '../../queries/use-page-parameter';
import { writeCsv } from '../../reports/csv';
import { formatDate } from '../../util/format-date';
import { formatNumber } from '../../util/format-number';
import { textIn } from '../../util/language';
import styles from './duties-panel.module.css';

const shownUnits = 8;

/** What the other documents charge units with: who, with what, by when; as a file it can be loaded as tasks. */
export function DutiesPanel() {
  const { t } = useTranslation('tasks');
  const language = useLanguage();
  const { data, error, refetch } = useDutySets();
  const [chosen, choose] = usePageParameter('with');
  const set = data?.find(({ document }) => document.id === chosen) ?? data?.[0];
  if (!set || !data) {
    return (
      <Panel
        title={t('duties.title')}
        className={styles.panel}
        status={
          error
            ? { kind: 'error', message: error.message, onRetry: () => void refetch() }
            : { kind: 'loading' }
        }
        skeleton={<Skeleton lines={8} />}
      />
    );
  }
  const { document, duties } = set;
  const save = async () => {
    const { dutyHeaders, dutyRows } = await import('../../queries/tasks/duty-rows');
    saveFile(writeCsv(dutyHeaders(), dutyRows(set)), `${document.short.zh}.csv`);
  };
  return (
    <Panel
      title={t('duties.finding', {
        document: textIn(language, document.short),
        count: duties.length,
      })}
      subtitle={t('duties.subtitle')}
      className={styles.panel}
      menu={
        <Button variant="plain" icon="download" onClick={() => void save()}>
          {t('duties.csv')}
        </Button>
      }
    >
      <Select
        label={t('duties.document')}
        value={document.id}
        options={data.map((each) => ({
          value: each.document.id,
          label: `${textIn(language, each.document.short)} (${formatNumber(each.duties.length, language)})`,
        }))}
        onChange={(value) =>
          choose(value === data[0]?.document.id ? null : value, { replace: true })
        }
      />
      <div className={styles.parts}>
        <PlainTable
          caption={t('duties.units')}
          columns={[
            { key: 'unit', title: t('lead') },
            { key: 'lead', title: t('duties.lead'), numeric: true },
            { key: 'shared', title: t('duties.shared'), numeric: true },
          ]}
          rows={set.units.slice(0, shownUnits).map(({ unit, lead, shared }) => ({
            key: unit,
            cells: [
              unit,
              lead === 0 ? '' : formatNumber(lead, language),
              shared === 0 ? '' : formatNumber(shared, language),
            ],
          }))}
        />
        <ol className={styles.list}>
          {duties.map((duty) => (
            <li key={duty.id}>
              <CitedText
                heading={textIn(language, duty.heading)}
                source={[
                  duty.clause,
                  duty.lead.join('、') || duty.shared.join('、'),
                  duty.due ? t('duties.due', { date: formatDate(duty.due, language) }) : t('noEnd'),
                ].join(' · ')}
                text={duty.text}
                lang="zh-CN"
              />
            </li>
          ))}
        </ol>
      </div>
    </Panel>
  );
}
