import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import { Select } from '../../../components/controls/select';
import { useLanguage } from '../../../components/use-language';
import type { UnitSwaps } from '../../../queries/evaluation/what-if/unit-swaps';
import { formatNumber, formatPercent } from '../../../util/format-number';
import type { UnitNames } from '../use-unit-names';
import { beyondSwap } from './beyond-swap';
import styles from './swap-finder.module.css';
import type { UnitPair } from './use-unit-pair';

interface SwapFinderProps {
  readonly pair: UnitPair;
  readonly found: UnitSwaps | null;
  readonly names: UnitNames;
  /** The title of a part with those of what it is part of. */
  readonly titleOf: (path: string) => string;
  readonly decimals: number;
  readonly onTry: (path: string, share: number) => void;
}

const mostShown = 8;

/** How far one weight must move until two units swap. */
export const SwapFinder = memo(function SwapFinder(props: SwapFinderProps) {
  const { pair, found, names, titleOf, decimals, onTry } = props;
  const { t } = useTranslation('whatIf');
  const language = useLanguage();
  const percent = (share: number) => formatPercent(share, language, 1);
  const option = (unit: string) => ({
    value: unit,
    label: [names.name(unit), names.note(unit)].filter(Boolean).join(' · '),
  });
  return (
    <section>
      <h3 className={styles.title}>{t('swaps.title')}</h3>
      {pair.units === null ? (
        <p className={styles.says}>{t('swaps.few')}</p>
      ) : (
        <div className={styles.pair}>
          <Select
            label={t('swaps.first')}
            value={pair.units[0]}
            options={pair.all.map(option)}
            onChange={pair.chooseFirst}
          />
          <Select
            label={t('swaps.second')}
            value={pair.units[1]}
            options={pair.peers.map(option)}
            onChange={pair.chooseSecond}
          />
        </div>
      )}
      {found && <p className={styles.says}>{sentence(found)}</p>}
      {found?.kind === 'swaps' && found.swaps.length > 0 && (
        <>
          <ul className={styles.swaps}>
            {found.swaps.slice(0, mostShown).map((each) => {
              const part = titleOf(each.path);
              const swap = percent(each.swap);
              return (
                <li key={each.path}>
                  <span>
                    {t(each.swap > each.now ? 'swaps.rises' : 'swaps.falls', {
                      part,
                      now: percent(each.now),
                      swap,
                    })}
                  </span>
                  <Button
                    variant="plain"
                    aria-label={t('swaps.tryOf', { part, swap })}
                    onClick={() => onTry(each.path, beyondSwap(each))}
                  >
                    {t('swaps.try')}
                  </Button>
                </li>
              );
            })}
          </ul>
          <p className={styles.note}>{t('swaps.mark')}</p>
        </>
      )}
    </section>
  );

  function sentence(of: UnitSwaps): string {
    if (of.kind !== 'swaps') return t(`swaps.${of.kind}`);
    return t(of.swaps.length > 0 ? 'swaps.ahead' : 'swaps.never', {
      ahead: names.name(of.ahead),
      behind: names.name(of.behind),
      gap: formatNumber(of.gap, language, decimals),
    });
  }
});
