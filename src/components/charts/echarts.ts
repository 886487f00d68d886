import { BarChart, LineChart, LinesChart, MapChart } from 'echarts/charts';
import {
  AriaComponent,
  GeoComponent,
  GridComponent,
  MarkAreaComponent,
  MarkLineComponent,
  TooltipComponent,
} from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

echarts.use([
  AriaComponent,
  BarChart,
  CanvasRenderer,
  GeoComponent,
  GridComponent,
  LineChart,
  LinesChart,
  MapChart,
  MarkAreaComponent,
  MarkLineComponent,
  TooltipComponent,
]);

export { echarts };
