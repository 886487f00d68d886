import type { TFunction } from 'i18next';
import type { WarningWords } from '../../queries/warnings/use-row-words';
import { countLevels, mostWarned, type WarningRow } from '../../queries/warnings/warning-row';
import { formatNumber } from '../../util/format-number';

/** What open warnings say in one sentence: how many of the two gravest levels, and who has the most. */
export function findingText(
  open: readonly WarningRow[],
  words: WarningWords,
  t: TFunction<'warnings'>,
): string {
  const { red, orange, yellow, blue } = countLevels(open);
  const number = (value: number) => formatNumber(value, words.language);
  const parts = [
    ...(red > 0 ? [t('finding.red', { red: number(red) })] : []),
    ...(orange > 0 ? [t('finding.orange', { orange: number(orange) })] : []),
  ];
  if (parts.length === 0) {
    return yellow + blue > 0
      ? t('finding.rest', { number: number(yellow + blue) })
      : t('finding.none');
  }
  const finding = parts.join(words.language === 'zh-CN' ? '，' : ', ');
  const most = mostWarned(open);
  const row = open.find(
    ({ unit }) => unit?.region === most?.unit.region && unit?.department === most?.unit.department,
  );
  if (!most || !row) return finding;
  return t('finding.most', { finding, unit: words.unit(row), number: number(most.count) });
}
