import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import { IconButton } from '../../../components/controls/icon-button';
import { type LooseDocument, valueAt, withoutValue, withValue } from '../../../util/edit-document';
import { warningLevels } from '../../../warnings/warning-level';
import { NumberInput } from './number-input';
import styles from './rule-form.module.css';

interface LevelInputsProps {
  readonly document: LooseDocument;
  readonly onChange: (document: LooseDocument) => void;
}

const inputs = ['severity', 'persistence', 'exposure'] as const;

/** The level table of a rule document, row by row; the last row asks for nothing. */
export function LevelInputs({ document, onChange }: LevelInputsProps) {
  const { t } = useTranslation(['ruleEditor', 'warnings']);
  const found = valueAt(document, ['levels']);
  const rows: readonly unknown[] = Array.isArray(found) ? found : [];
  const setRows = (next: readonly unknown[]) => onChange(withValue(document, ['levels'], next));
  return (
    <>
      <table className={styles.levels}>
        <caption className="visually-hidden">{t('form.levels')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('warnings:table.level')}</th>
            {inputs.map((input) => (
              <th key={input} scope="col">
                {t(`warnings:drawer.${input}`)} ≥
              </th>
            ))}
            <th scope="col">
              <span className="visually-hidden">{t('form.removeRowHead')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => {
            const level = valueAt(row, ['level']);
            const number = place + 1;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place.
              <tr key={place}>
                <td>
                  <select
                    aria-label={t('form.levelOf', { number })}
                    value={String(level)}
                    onChange={(event) =>
                      onChange(
                        withValue(document, ['levels', place, 'level'], event.currentTarget.value),
                      )
                    }
                  >
                    {warningLevels.map((each) => (
                      <option key={each} value={each}>
                        {t(`warnings:level.${each}`)}
                      </option>
                    ))}
                  </select>
                </td>
                {inputs.map((input) => {
                  const path = ['levels', place, input];
                  return (
                    <td key={input}>
                      <NumberInput
                        isLabelHidden
                        label={t('form.leastOf', {
                          input: t(`warnings:drawer.${input}`),
                          number,
                        })}
                        value={valueAt(document, path)}
                        onChange={(value) =>
                          onChange(
                            value === null
                              ? withoutValue(document, path)
                              : withValue(document, path, value),
                          )
                        }
                      />
                    </td>
                  );
                })}
                <td>
                  <IconButton
                    icon="close"
                    label={t('form.removeRow', { number })}
                    onClick={() => setRows(rows.filter((_, other) => other !== place))}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <Button icon="plus" onClick={() => setRows([{ level: 'red' }, ...rows])}>
        {t('form.addRow')}
      </Button>
    </>
  );
}
