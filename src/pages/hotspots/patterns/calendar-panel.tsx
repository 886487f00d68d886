import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Filter } from '../../../catalog/filter';
import { EmptyState } from '../../../components/layout/empty-state';
import { Panel } from '../../../components/layout/panel';
import { Skeleton } from '../../../components/layout/skeleton';
import type { Indicator } from '../../../evaluation/indicator-schema';
import { monthsOfCalendar } from '../../../queries/hotspots/calendar-months';
import type { CalendarDay } from '../../../queries/hotspots/event-calendar';
import { useEventCalendar } from '../../../queries/hotspots/use-event-calendar';
import { useFilter } from '../../../queries/use-filter';
import { classBreaks } from '../../../stats/class-breaks';
import { formatAxisMonth, formatDate, formatMonth } from '../../../util/format-date';
import { TwinPanel } from '../areas/twin-panel';
import type { HotspotFormat } from '../map/use-hotspot-format';
import { CalendarGrid } from './calendar-grid';
import styles from './chart-panel.module.css';
import { RecordsLink } from './records-link';

interface CalendarPanelProps {
  readonly indicator: Indicator;
  readonly filter: Filter;
  readonly format: HotspotFormat;
}

const classes = 5;
const weekdayNames = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** The events of each day; those of which there were more than month and kind of day explain are marked. */
export function CalendarPanel({ indicator, filter, format }: CalendarPanelProps) {
  const { t } = useTranslation('patterns');
  const { setFilter, setPeriod } = useFilter();
  const { from, to } = filter;
  const { language } = format;
  const { data, error, refetch } = useEventCalendar(indicator, filter);
  const calendar = data === 'none' ? null : data;
  const days = calendar?.days;
  const breaks = useMemo(() => {
    const counts = days?.flatMap(({ events }) => (events > 0 ? [events] : [])) ?? [];
    return classBreaks(counts, classes, 'natural');
  }, [days]);
  if (data === 'none' || (calendar && calendar.events === 0)) {
    return (
      <Panel title={t('calendar.title')}>
        <EmptyState title={t('calendar.none')} hint={t('calendar.noneHint')} />
      </Panel>
    );
  }
  if (!calendar) {
    return (
      <Panel
        title={t('calendar.title')}
        status={
          error ? { kind: 'error', message: error.message, onRetry: refetch } : { kind: 'loading' }
        }
        skeleton={<Skeleton lines={6} />}
      />
    );
  }
  const beyond = calendar.days.filter(({ isBeyond }) => isBeyond);
  const first = beyond.toSorted((a, b) => b.events - b.expected - (a.events - a.expected))[0];
  const weekdays = weekdayNames.map((name) => t(`calendar.weekday.${name}`));
  const wordsOf = (day: CalendarDay) =>
    t(day.isBeyond ? 'calendar.dayBeyond' : 'calendar.day', {
      date: formatDate(day.day, language),
      weekday: weekdays[day.weekday] ?? '',
      kind: t(day.isWorking ? 'calendar.working' : 'calendar.rest'),
      events: format.number(day.events),
      expected: format.number(day.expected, 1),
    });
  return (
    <TwinPanel
      title={
        calendar.dispersion === null
          ? t('calendar.unjudged', { events: format.number(calendar.events) })
          : first
            ? t('calendar.finding', {
                count: beyond.length,
                date: formatDate(first.day, language),
                events: format.number(first.events),
                expected: format.number(first.expected, 1),
              })
            : t('calendar.nothing')
      }
      subtitle={
        calendar.dispersion === null
          ? t('calendar.subtitleUnjudged')
          : t('calendar.subtitle', {
              dispersion: format.number(calendar.dispersion, 2),
              chance: format.number(0.05 * calendar.days.length),
            })
      }
      file={t('calendar.title')}
      columns={[
        { key: 'month', title: t('calendar.month') },
        { key: 'events', title: t('events'), numeric: true },
        ...weekdayNames.map((name, place) => ({
          key: name,
          title: weekdays[place] ?? '',
          numeric: true,
        })),
        { key: 'working', title: t('calendar.perWorking'), numeric: true },
        { key: 'rest', title: t('calendar.perRest'), numeric: true },
        { key: 'most', title: t('calendar.most'), numeric: true },
        { key: 'beyond', title: t('calendar.beyond') },
      ]}
      rows={monthsOfCalendar(calendar.days).map((line) => ({
        key: line.month,
        cells: [
          <Link
            key="month"
            to="/hotspots"
            search={(previous) => ({ ...previous, from: line.month, to: line.month })}
          >
            {formatMonth(line.month, language)}
          </Link>,
          <RecordsLink
            key="events"
            indicator={indicator}
            within={{ from: line.month, to: line.month }}
          >
            {format.number(line.events)}
          </RecordsLink>,
          ...line.byWeekday.map((events) => format.number(events)),
          line.perWorking === null ? '' : format.number(line.perWorking, 1),
          line.perRest === null ? '' : format.number(line.perRest, 1),
          format.number(line.most),
          line.beyond.map(({ day }) => formatDate(day, language)).join(t('calendar.separator')),
        ],
        values: [
          line.month,
          line.events,
          ...line.byWeekday,
          line.perWorking,
          line.perRest,
          line.most,
          line.beyond.map(({ day }) => day).join(' '),
        ],
      }))}
      note={<p className={styles.note}>{t('calendar.note')}</p>}
    >
      <CalendarGrid
        days={calendar.days}
        breaks={breaks}
        label={t('calendar.label', { measure: format.title })}
        weekdays={weekdays}
        isFaded={({ month }) => month < (from ?? month) || month > (to ?? month)}
        formatMonth={(month, isFirst) => formatAxisMonth(month, isFirst, language)}
        wordsOf={wordsOf}
        onSelect={(month) =>
          from === month && to === month
            ? setPeriod(null, null)
            : setFilter({ from: month, to: month })
        }
      />
    </TwinPanel>
  );
}
