import { useTranslation } from 'react-i18next';
import { labelOf } from '../../catalog/code-lists';
import { stockDay } from '../../evaluation/compile-indicator';
import { fieldOfRole } from '../../sql/field-of-role';
import { formatDate, formatPeriod } from '../../util/format-date';
import { textIn } from '../../util/language';
import { useFlagOfLink } from '../areas/use-flag-of-link';
import { useFilter } from '../use-filter';
import { useNames } from '../use-names';
import { usePageParameter } from '../use-page-parameter';
import { useWorkspace } from '../use-workspace';
import { useEvidenceOfLink } from '../warnings/use-evidence-of-link';
import { parameterOfFacets } from './facet-parameter';
import type { RecordsView } from './use-records-view';

/** One condition on the records, in words, and how to take it away where that can be. */
export interface Restriction {
  readonly key: string;
  readonly text: string;
  readonly drop: (() => void) | null;
}

/** The conditions on the records of a view beside the figure, in words. */
export function useRestrictions(view: RecordsView): readonly Restriction[] {
  const { t } = useTranslation('records');
  const names = useNames();
  const { language } = names;
  const { filter, setFilter, setPeriod, period } = useFilter();
  const { asOf, period: covered } = useWorkspace();
  const [, setWhere] = usePageParameter('where');
  const [, setSearch] = usePageParameter('search');
  const [, setFacets] = usePageParameter('facets');
  const { selection, dataset } = view;
  const { evidence } = useEvidenceOfLink(dataset.name);
  const { flag } = useFlagOfLink(dataset.name);
  const restrictions: Restriction[] = [];
  if (selection.duty) {
    restrictions.push({
      key: 'duty',
      text: t(`restriction.duty.${selection.duty}`),
      drop: () => setWhere(null),
    });
  }
  if (evidence) {
    const { region, department } = evidence.unit;
    restrictions.push({
      key: 'evidence',
      text: t('restriction.evidence', {
        unit: names.unit(region, department),
        rule: textIn(language, evidence.title),
      }),
      drop: () => setWhere(null),
    });
  }
  if (flag) {
    restrictions.push({
      key: 'flag',
      text: t('restriction.flag', { flag: textIn(language, flag.title) }),
      drop: () => setWhere(null),
    });
  }
  if (selection.period === 'day') {
    restrictions.push({ key: 'day', text: t('day', { date: dayText() }), drop: null });
  } else if (selection.period === 'months' && period) {
    const isAll = period.from <= covered.from && period.to >= covered.to;
    const months = formatPeriod(period.from, period.to, language);
    const source = selection.figure?.indicator.flow?.find((each) => each.dataset === dataset.name);
    const field = source
      ? dataset.fields.find(({ name }) => name === source.date)
      : fieldOfRole(dataset, 'event_date');
    restrictions.push({
      key: 'period',
      text: t('restriction.period', {
        period: months,
        field: field ? textIn(language, field.title) : '',
      }),
      drop: isAll ? null : () => setPeriod(covered.from, covered.to),
    });
  }
  const lists = [
    ['regions', names.region],
    ['departments', names.department],
    ['areas', names.area],
  ] as const;
  for (const [list, nameOf] of lists) {
    const codes = filter[list];
    const [first] = codes;
    if (first === undefined) continue;
    const named = nameOf(first);
    restrictions.push({
      key: list,
      text:
        codes.length === 1
          ? named
          : t(`restriction.${list}`, { first: named, count: codes.length }),
      drop: () => setFilter({ [list]: [] }),
    });
  }
  for (const [name, codes] of selection.facets) {
    const field = dataset.fields.find((each) => each.name === name);
    const list = field?.codes;
    if (!field || !list) continue;
    const titles = codes.map((code) => labelOf(list, code, language));
    restrictions.push({
      key: `facet ${name}`,
      text: `${textIn(language, field.title)}: ${titles.join(language === 'en' ? ', ' : '、')}`,
      drop: () => {
        const others = new Map([...selection.facets].filter(([each]) => each !== name));
        setFacets(parameterOfFacets(others));
      },
    });
  }
  if (selection.search !== '') {
    restrictions.push({
      key: 'search',
      text: t('restriction.search', { text: selection.search }),
      drop: () => setSearch(null),
    });
  }
  return restrictions;

  /** A stock stands at the end of the period's last month, what is overdue at the as-of date. */
  function dayText(): string {
    const end = selection.isOverdue || !filter.to ? asOf : stockDay(filter.to, asOf);
    return formatDate(end, language);
  }
}
