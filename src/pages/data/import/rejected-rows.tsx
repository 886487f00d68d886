import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import { saveFile } from '../../../components/save-file';
import { useLanguage } from '../../../components/use-language';
import type { ImportedFile } from '../../../queries/intake/import-stage';
import { useImports } from '../../../queries/intake/import-store';
import { rejectedRowsCsv } from '../../../reports/rejected-rows-csv';
import { formatNumber } from '../../../util/format-number';
import type { ReadFile } from '../../../workers/intake-messages';
import styles from './import-table.module.css';
import { ScrollRegion } from './scroll-region';
import { useRuleWords } from './use-rule-words';

const shownRows = 100;

interface RejectedRowsProps {
  readonly imported: ImportedFile;
  readonly result: ReadFile;
}

/** The rows that will not be loaded: line, field, what stood there, why. */
export function RejectedRows({ imported, result }: RejectedRowsProps) {
  const { t } = useTranslation('intake');
  const language = useLanguage();
  const chooseOptions = useImports((state) => state.chooseOptions);
  const { id, file, stage } = imported;
  const { report, rejected } = result;
  const correction = imported.plan?.correction;
  const unknown = report.faults
    .filter(({ rule, field }) => rule === 'code' && field !== 'region_code')
    .reduce((sum, { count }) => sum + count, 0);
  const words = useRuleWords(report.dataset);
  const shown = report.rejectedRows.slice(0, shownRows);

  async function download(): Promise<void> {
    const csv = await rejectedRowsCsv(rejected, {
      headers: report.headers.slice(0, correction?.lineColumn),
      lineColumn: correction?.lineColumn,
      added: [t('rejected.lineColumn'), t('rejected.reasonsColumn')],
      reasons: ({ faults }) => faults.map(words.fault).join('; '),
    });
    saveFile(csv, `${file.name.replace(/\.[^.]*$/, '')}-rejected.csv`);
  }

  return (
    <div>
      <div className={styles.heading}>
        <h4 className={styles.title}>{t('rejected.title', { count: report.rejected })}</h4>
        <span className={styles.note}>
          {t('rejected.subtitle')}{' '}
          {report.rejected > shown.length &&
            t('rejected.shown', { shown: shown.length, total: report.rejected })}
        </span>
        {unknown > 0 && stage.kind === 'read' && (
          <Button onClick={() => chooseOptions(id, { unknownCodes: 'empty' })}>
            {t('rejected.leaveUnknown', { count: unknown })}
          </Button>
        )}
        <Button icon="download" onClick={() => void download()}>
          {t('rejected.download')}
        </Button>
      </div>
      <ScrollRegion label={t('rejected.title', { count: report.rejected })}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" data-numeric>
                {t('rejected.line')}
              </th>
              <th scope="col">{t('rejected.field')}</th>
              <th scope="col">{t('rejected.original')}</th>
              <th scope="col">{t('rejected.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.flatMap(({ line, faults }) =>
              faults.map((fault, place) => (
                <tr key={`${line} ${fault.field} ${fault.rule}`}>
                  <td data-numeric>{place === 0 ? formatNumber(line, language) : ''}</td>
                  <td className={styles.field}>{words.field(fault.field)}</td>
                  <td className={styles.original}>{fault.original || t('rejected.nothing')}</td>
                  <td>{words.rule(fault.rule)}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  );
}
