import i18next from 'i18next';
import { en } from '../../../../src/locales/en';
import { zhCN } from '../../../../src/locales/zh-CN';
import type { ReportContext } from '../../../../src/queries/reports/report-context';
import { reportTexts } from '../../../../src/queries/reports/report-texts';
import type { Language } from '../../../../src/util/language';
import type { ReportChart } from '../../../../src/util/report/report-chart';

const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** What reports are written with, in a language; the figures that they ask for are kept in `drawn`. */
export async function contextIn(
  language: Language,
): Promise<ReportContext & { readonly drawn: ReportChart[] }> {
  const texts = i18next.createInstance();
  await texts.init({ lng: 'en', resources: { en, 'zh-CN': zhCN }, returnNull: false });
  const drawn: ReportChart[] = [];
  return {
    texts: reportTexts(texts, language),
    source: {
      source: 'Source: a test, as of 31 Oct 2026',
      asOf: '2026-10-31',
      snapshot: 'A test',
      verification: 'verified',
    },
    draw: (chart) => {
      drawn.push(chart);
      return pixel;
    },
    drawn,
  };
}
