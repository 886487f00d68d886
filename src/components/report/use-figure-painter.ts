import type { EChartsOption } from 'echarts/types/dist/shared';
import { useEffect, useState } from 'react';
import { formatNumber } from '../../util/format-number';
import type { Language } from '../../util/language';
import type { DrawFigure, ReportChart } from '../../util/report/report-chart';
import { barsOption } from '../charts/bars-option';
import { trendOption } from '../charts/trend-option';
import { paperTheme } from './paper-theme';

/** Pixels of the picture for one of the paper. */
const sharpness = 2;

/** The painter of figures for reports in a language; null until the chart library is there. */
export function useFigurePainter(language: Language): DrawFigure | null {
  const [library, setLibrary] = useState<typeof import('../charts/echarts') | null>(null);
  const [draw, setDraw] = useState<DrawFigure | null>(null);
  useEffect(() => {
    let gone = false;
    import('../charts/echarts').then((module) => {
      if (!gone) setLibrary(module);
    });
    return () => {
      gone = true;
    };
  }, []);
  useEffect(() => {
    if (!library) return;
    setDraw(
      (): DrawFigure => (chart, size) => {
        const instance = library.echarts.init(document.createElement('div'), null, size);
        try {
          instance.setOption(optionOf(chart, language));
          return instance.getDataURL({
            type: 'png',
            pixelRatio: sharpness,
            backgroundColor: paperTheme.surface,
          });
        } finally {
          instance.dispose();
        }
      },
    );
  }, [library, language]);
  return draw;
}

function optionOf(chart: ReportChart, language: Language): EChartsOption {
  const formatValue = (value: number) => formatNumber(value, language, chart.decimals);
  if (chart.kind === 'bars') return barsOption({ ...chart, formatValue }, paperTheme);
  return trendOption(
    { ...chart, formatValue, formatAxis: formatValue, formatMonth: (month) => month },
    paperTheme,
  );
}
