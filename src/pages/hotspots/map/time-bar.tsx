import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../components/controls/icon-button';
import { Select } from '../../../components/controls/select';
import { useLanguage } from '../../../components/use-language';
import { useFilter } from '../../../queries/use-filter';
import { formatPeriod } from '../../../util/format-date';
import { addMonths, monthIndex } from '../../../util/month';
import { MonthBars } from './month-bars';
import styles from './time-bar.module.css';
import type { MapData } from './use-map-data';
import { usePlay } from './use-play';

/** Lengths of the period that are offered, in months. */
const lengths = [1, 3, 6, 12, 24];

/** Moves the period over the months of the data by hand or by itself; everything follows it. */
export function TimeBar({ data: { months, totals } }: { readonly data: MapData }) {
  const { t } = useTranslation('hotspots');
  const language = useLanguage();
  const { period, setPeriod } = useFilter();
  const [first = ''] = months;
  const last = months.length - 1;
  const length = period ? monthIndex(period.to) - monthIndex(period.from) + 1 : 1;
  const end = period
    ? Math.min(last, Math.max(0, monthIndex(period.to) - monthIndex(first)))
    : last;
  const least = Math.min(length - 1, last);
  const endAt = (place: number, count: number) => {
    const to = addMonths(first, place);
    setPeriod(addMonths(to, 1 - count), to, { replace: true });
  };
  const play = usePlay(() => {
    endAt(end >= last ? least : end + 1, length);
    return end + 1 < last;
  });
  const options = useMemo(
    () =>
      [...new Set([...lengths, length])].sort((a, b) => a - b).filter((each) => each <= last + 1),
    [length, last],
  );
  if (!period || months.length < 2) return <p className={styles.none}>{t('time.none')}</p>;
  const text = formatPeriod(period.from, period.to, language);
  return (
    <div className={styles.bar}>
      <IconButton
        icon={play.isPlaying ? 'pause' : 'play'}
        label={t(play.isPlaying ? 'time.pause' : 'time.play')}
        onClick={play.toggle}
      />
      <div className={styles.track}>
        {totals && <MonthBars totals={totals} from={end - length + 1} to={end} />}
        <input
          type="range"
          aria-label={t('time.label')}
          aria-valuetext={text}
          min={least}
          max={last}
          value={end}
          onChange={(event) => {
            play.stop();
            endAt(Number(event.currentTarget.value), length);
          }}
        />
      </div>
      <span className={styles.text}>{text}</span>
      <Select
        label={t('time.window')}
        isLabelHidden
        value={String(length)}
        options={options.map((count) => ({
          value: String(count),
          label: t('time.months', { count }),
        }))}
        onChange={(value) => endAt(Math.max(end, Number(value) - 1), Number(value))}
      />
    </div>
  );
}
