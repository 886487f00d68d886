import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../components/use-language';
import type { AreaFlag, FlagCell } from '../../../../queries/areas/assemble-flags';
import { flagParameter } from '../../../../queries/areas/flag-parameter';
import { flaggedAgreements } from '../../../../queries/areas/flagged-agreements';
import { keepFilter } from '../../../../queries/console-search';
import { formatYuan } from '../../../../util/format-amount';
import { formatNumber, formatPercent, noValue } from '../../../../util/format-number';
import { textIn } from '../../../../util/language';
import { TwinPanel } from '../twin-panel';
import styles from './flags-panel.module.css';

interface FlagsPanelProps {
  readonly area: string;
  readonly found: readonly AreaFlag[];
  readonly cells: readonly FlagCell[];
}

/** Every red flag of an area: how often, how often elsewhere, and its records. */
export function FlagsPanel({ area, found, cells }: FlagsPanelProps) {
  const { t } = useTranslation('areas');
  const language = useLanguage();
  const word = ({ assessed, p, isBeyondChance, flag }: AreaFlag) => {
    if (assessed === 0) return t('flags.notAssessed');
    if (flag.detect.method === 'concentration') return t('flags.together');
    if (p === null) return noValue;
    return isBeyondChance ? t('flags.beyond') : t('flags.chance');
  };
  return (
    <TwinPanel
      title={t('flags.title', { count: flaggedAgreements(cells, area) })}
      subtitle={t('flags.subtitle')}
      file={t('flags.file')}
      className={styles.panel}
      columns={[
        { key: 'flag', title: t('flags.flag') },
        { key: 'flagged', title: t('flags.flagged'), numeric: true },
        { key: 'assessed', title: t('flags.assessed'), numeric: true },
        { key: 'share', title: t('flags.share'), numeric: true },
        { key: 'elsewhere', title: t('flags.elsewhere'), numeric: true },
        { key: 'expected', title: t('flags.expected'), numeric: true },
        { key: 'amount', title: t('flags.amount'), numeric: true },
        { key: 'judged', title: t('flags.judged') },
        { key: 'method', title: t('flags.method') },
      ]}
      rows={found.map((each) => {
        const { flag, flagged, assessed, share, elsewhereShare, expected, amount } = each;
        const title = textIn(language, flag.title);
        const number = formatNumber(flagged, language);
        return {
          key: flag.name,
          cells: [
            title,
            flagged > 0 ? (
              <Link
                key="records"
                to="/ledgers/$dataset"
                params={{ dataset: flag.dataset }}
                search={(previous) => ({
                  ...keepFilter(previous),
                  measure: undefined,
                  where: flagParameter(flag.name),
                })}
                aria-label={t('flags.records', { flag: title, count: flagged })}
              >
                {number}
              </Link>
            ) : assessed > 0 ? (
              number
            ) : (
              noValue
            ),
            formatNumber(assessed, language),
            formatPercent(share, language),
            formatPercent(elsewhereShare, language),
            assessed > 0 ? formatNumber(expected, language, 1) : noValue,
            flagged > 0 ? formatYuan(amount, language) : noValue,
            <span key="judged" data-beyond={each.isBeyondChance || undefined}>
              {word(each)}
            </span>,
            <Link
              key="method"
              to="/method"
              search={(previous) => ({ ...keepFilter(previous), view: flagParameter(flag.name) })}
              aria-label={t('flags.methodOf', { flag: title })}
            >
              {t('flags.card')}
            </Link>,
          ],
          values: [
            title,
            flagged,
            assessed,
            share,
            elsewhereShare,
            expected,
            amount,
            word(each),
            flag.name,
          ],
        };
      })}
      note={<p className={styles.note}>{t('flags.note')}</p>}
    />
  );
}
