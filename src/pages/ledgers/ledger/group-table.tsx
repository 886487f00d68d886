import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dataset } from '../../../catalog/dataset-schema';
import { Button } from '../../../components/controls/button';
import { Select } from '../../../components/controls/select';
import { saveFile } from '../../../components/save-file';
import { PlainTable } from '../../../components/tables/plain-table';
import type { Register } from '../../../evaluation/ledgers/ledger-schema';
import type { RegisterTable } from '../../../queries/ledgers/register-table';
import { usePageParameter } from '../../../queries/use-page-parameter';
import { writeCsv } from '../../../reports/csv';
import { textIn } from '../../../util/language';
import { GroupCode } from './group-code';
import styles from './group-table.module.css';
import { useGroupColumns } from './use-group-columns';
import { useGroupWords } from './use-group-words';

interface GroupTableProps {
  readonly register: Register;
  readonly dataset: Dataset;
  readonly table: RegisterTable;
}

const shownFirst = 12;

/** The register by unit or kind, what is overdue most first; the rest on request, all of it as a file. */
export function GroupTable({ register, dataset, table }: GroupTableProps) {
  const { t } = useTranslation('ledgers');
  const [asked, setGroup] = usePageParameter('view');
  const [isAll, setAll] = useState(false);
  const groups = table.groups.has('month') ? [...register.groups, 'month'] : register.groups;
  const group = groups.find((each) => each === asked) ?? (groups[0] as string);
  const words = useGroupWords(dataset, group);
  const columns = useGroupColumns(register, dataset, table);
  const lines = table.groups.get(group) ?? [];
  const shown = isAll ? lines : lines.slice(0, shownFirst);
  const title = t('group.caption', {
    group: words.groupTitle,
    dataset: textIn(words.language, dataset.title),
  });
  const save = () =>
    saveFile(
      writeCsv(
        [words.groupTitle, ...columns.map((column) => column.title)],
        [...lines, table.all].map((line, place) => [
          place === lines.length ? t('group.all') : words.nameOf(line.code),
          ...columns.map(({ numberOf }) => numberOf(line)),
        ]),
      ),
      `${title}.csv`,
    );
  return (
    <div>
      <div className={styles.bar}>
        <Select
          label={t('group.label')}
          value={group}
          options={groups.map((value) => ({ value, label: words.titleOf(value) }))}
          onChange={(value) => setGroup(value === groups[0] ? null : value)}
        />
        <Button icon="download" variant="plain" onClick={save}>
          {t('group.csv')}
        </Button>
      </div>
      <PlainTable
        caption={title}
        columns={[
          { key: 'code', title: words.groupTitle },
          ...columns.map(({ key, title: name }) => ({ key, title: name, numeric: true })),
        ]}
        rows={[
          ...shown.map((line) => ({
            key: line.code ?? '',
            cells: [
              <GroupCode
                key="code"
                dataset={dataset}
                group={group}
                code={line.code}
                name={words.nameOf(line.code)}
              />,
              ...columns.map(({ cellOf }) => cellOf(line)),
            ],
          })),
          {
            key: 'all',
            cells: [
              <b key="code">{t('group.all')}</b>,
              ...columns.map(({ cellOf }) => cellOf(table.all)),
            ],
          },
        ]}
      />
      {lines.length > shown.length && (
        <Button variant="plain" onClick={() => setAll(true)}>
          {t('group.more', { count: lines.length })}
        </Button>
      )}
    </div>
  );
}
