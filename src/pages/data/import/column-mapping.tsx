import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { datasetByName } from '../../../catalog/catalog';
import { Button } from '../../../components/controls/button';
import { useLanguage } from '../../../components/use-language';
import type { Inspection } from '../../../intake/read/inspect-table';
import type { ReadPlan } from '../../../intake/read/read-plan';
import type { ImportedFile } from '../../../queries/intake/import-stage';
import { useImports } from '../../../queries/intake/import-store';
import { textIn } from '../../../util/language';
import styles from './column-mapping.module.css';
import type { ColumnTarget } from './column-mapping-options';
import { ColumnMappingRow } from './column-mapping-row';
import { ColumnMappingTools } from './column-mapping-tools';
import tableStyles from './import-table.module.css';
import { ScrollRegion } from './scroll-region';

const firstShown = 80;

interface ColumnMappingProps {
  readonly imported: ImportedFile;
  readonly inspection: Inspection;
  readonly plan: ReadPlan;
}

/** What each column becomes, with values of the first rows; every one can be corrected. */
export function ColumnMapping({ imported, inspection, plan }: ColumnMappingProps) {
  const { t } = useTranslation('intake');
  const language = useLanguage();
  const mapColumn = useImports((state) => state.mapColumn);
  const keepColumns = useImports((state) => state.keepColumns);
  const [isWhole, setWhole] = useState(false);
  const { id, stage } = imported;
  const { headers } = inspection;
  const extra = plan.extraColumns ?? [];
  const mapped = plan.mapping.filter((name) => name !== null).length;
  const left = headers.flatMap((header, column) =>
    header.trim() !== '' && plan.mapping[column] === null && !extra.includes(column)
      ? [column]
      : [],
  );
  const shown = isWhole ? headers.length : Math.min(headers.length, firstShown);
  const missing = 'result' in stage ? stage.result.report.missingColumns : [];
  const names = missing.map((name) => {
    const field = datasetByName(plan.dataset).fields.find((each) => each.name === name);
    return field ? textIn(language, field.title) : name;
  });

  function choose(column: number, target: ColumnTarget): void {
    if (target.kind === 'field') {
      mapColumn(id, column, target.name);
      return;
    }
    const isKept = extra.includes(column);
    if (plan.mapping[column] !== null) mapColumn(id, column, null);
    if (target.kind === 'extra' && !isKept) keepColumns(id, [...extra, column]);
    if (target.kind === 'none' && isKept) {
      keepColumns(
        id,
        extra.filter((each) => each !== column),
      );
    }
  }

  return (
    <details className={tableStyles.details} open={mapped === 0 || undefined}>
      <summary className={tableStyles.summary}>
        {t('mapping.title')}
        <span className={tableStyles.note}>
          {t('mapping.mapped', { count: mapped })}
          {extra.length > 0 && ` · ${t('mapping.extra', { count: extra.length })}`}
          {left.length > 0 && ` · ${t('mapping.unmapped', { count: left.length })}`}
        </span>
      </summary>
      {names.length > 0 && (
        <p className={tableStyles.missing}>
          {t('mapping.missing', { fields: names.join(language === 'zh-CN' ? '、' : ', ') })}
        </p>
      )}
      <ColumnMappingTools
        imported={imported}
        left={left}
        extra={extra}
        onKeep={(columns) => keepColumns(id, columns)}
      />
      <ScrollRegion label={t('mapping.title')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('mapping.column')}</th>
              <th scope="col">{t('mapping.field')}</th>
              <th scope="col" className={styles.match}>
                {t('mapping.match')}
              </th>
            </tr>
          </thead>
          <tbody>
            {headers.slice(0, shown).map((_, column) => (
              <ColumnMappingRow
                // biome-ignore lint/suspicious/noArrayIndexKey: columns are known by their place only.
                key={column}
                imported={imported}
                inspection={inspection}
                plan={plan}
                column={column}
                onChoose={choose}
              />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {shown < headers.length && (
        <Button variant="plain" onClick={() => setWhole(true)}>
          {t('mapping.showAll', { count: headers.length - shown })}
        </Button>
      )}
    </details>
  );
}
