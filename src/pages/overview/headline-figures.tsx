import { Sparkline } from '../../components/charts/sparkline';
import classes from './headline-figures.module.css';

/** One headline figure, its texts ready in the language of the screen. */
export interface HeadlineView {
  readonly id: string;
  readonly title: string;
  readonly value: string;
  readonly unit: string;
  /** Change of the last month against the month before, signed. */
  readonly change: string;
  readonly changeLabel: string;
  readonly tone: 'good' | 'concern' | 'neutral';
  readonly target: string | null;
  readonly months: readonly (number | null)[];
  readonly selected: boolean;
}

export interface HeadlineFiguresProps {
  readonly label: string;
  readonly figures: readonly HeadlineView[];
  readonly onSelect: (id: string) => void;
  readonly menuOf: (id: string) => React.ReactNode;
}

/** The headline figures; pressing one makes it the measure of the map, the rankings, the heat map and the trend. */
export function HeadlineFigures({ label, figures, onSelect, menuOf }: HeadlineFiguresProps) {
  return (
    <ul className={classes.figures} aria-label={label}>
      {figures.map((figure) => (
        <li key={figure.id} className={classes.figure} data-selected={figure.selected || undefined}>
          <button
            type="button"
            className={classes.press}
            aria-pressed={figure.selected}
            onClick={() => onSelect(figure.id)}
          >
            <span className={classes.title}>{figure.title}</span>
            <span className={classes.value}>
              {figure.value}
              <small>{figure.unit}</small>
            </span>
            <span className={classes.foot}>
              <span data-tone={figure.tone} title={figure.changeLabel}>
                <span className="visually-hidden">{figure.changeLabel} </span>
                {figure.change}
              </span>
              {figure.target ? <span className={classes.target}>{figure.target}</span> : null}
              <Sparkline values={figure.months} width={56} height={20} />
            </span>
          </button>
          <div className={classes.menu}>{menuOf(figure.id)}</div>
        </li>
      ))}
    </ul>
  );
}
