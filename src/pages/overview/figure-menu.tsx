import { memo } from 'react';
import { PanelMenu } from '../../components/layout/panel-menu';
import type { Indicator } from '../../evaluation/indicator-schema';
import { FigureActions } from './figure-actions';
import { useFigureFormat } from './use-figure-format';
import type { Twin } from './use-twin';

interface FigureMenuProps {
  readonly indicator: Indicator;
  readonly twin?: Twin;
}

/** The menu of a figure. There are many on the page: none is drawn again for another filter. */
export const FigureMenu = memo(function FigureMenu({ indicator, twin }: FigureMenuProps) {
  const format = useFigureFormat();
  return (
    <PanelMenu of={format.title(indicator)}>
      <FigureActions indicator={indicator} twin={twin} />
    </PanelMenu>
  );
});
