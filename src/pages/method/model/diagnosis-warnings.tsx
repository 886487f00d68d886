import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/controls/icon';
import { useLanguage } from '../../../components/use-language';
import type { ModelWarning } from '../../../evaluation/diagnostics/model-warnings';
import { formatNumber, formatPercent } from '../../../util/format-number';
import { chanceCorrelation } from './chance-correlation';
import styles from './diagnosis-warnings.module.css';

interface DiagnosisWarningsProps {
  readonly warnings: readonly ModelWarning[];
  /** Units behind them. */
  readonly count: number;
  readonly titleOf: (path: string) => string;
}

/** What an evaluator should look at in a model, in words. */
export function DiagnosisWarnings({ warnings, count, titleOf }: DiagnosisWarningsProps) {
  const { t } = useTranslation('model');
  const language = useLanguage();
  const quoted = (path: string) => `“${titleOf(path)}”`;
  const words = (warning: ModelWarning): string => {
    if (warning.kind === 'dominated') {
      return t('diagnosis.dominated', {
        indicator: quoted(warning.path),
        influence: formatPercent(warning.influence, language, 0),
        nominal: formatPercent(warning.nominal, language, 0),
      });
    }
    const [first, second] = warning.paths;
    const text = t(`diagnosis.${warning.kind}`, {
      first: quoted(first),
      second: quoted(second),
      r: formatNumber(warning.r, language, 2),
    });
    return Math.abs(warning.r) < chanceCorrelation(count)
      ? t('diagnosis.maybeChance', { text, count })
      : text;
  };
  if (warnings.length === 0) return <p className={styles.none}>{t('diagnosis.none')}</p>;
  return (
    <ul className={styles.warnings}>
      {warnings.map((warning) => (
        <li key={JSON.stringify(warning)}>
          <Icon name="alert" />
          {words(warning)}
        </li>
      ))}
    </ul>
  );
}
