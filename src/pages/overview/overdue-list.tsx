import classes from './overdue-list.module.css';

/** One kind of obligation that is past its date. */
export interface OverdueKindView {
  readonly dataset: string;
  readonly title: string;
  readonly count: string;
}

/** One obligation that is past its date. */
export interface OverdueItemView {
  readonly key: string;
  readonly dataset: string;
  readonly record: string;
  readonly unit: string;
  readonly what: string;
  readonly days: string;
}

export interface OverdueListProps {
  readonly kinds: readonly OverdueKindView[];
  readonly items: readonly OverdueItemView[];
  readonly itemsLabel: string;
  readonly kindLink: (dataset: string, children: React.ReactNode) => React.ReactNode;
  readonly itemLink: (item: OverdueItemView, children: React.ReactNode) => React.ReactNode;
}

/** Counts by kind, each leading to its records, and the obligations overdue longest. */
export function OverdueList({ kinds, items, itemsLabel, kindLink, itemLink }: OverdueListProps) {
  return (
    <>
      <ul className={classes.kinds}>
        {kinds.map((kind) => (
          <li key={kind.dataset}>
            {kindLink(
              kind.dataset,
              <>
                <span>{kind.title}</span>
                <b>{kind.count}</b>
              </>,
            )}
          </li>
        ))}
      </ul>
      <ol className={classes.items} aria-label={itemsLabel}>
        {items.map((item) => (
          <li key={item.key}>
            {itemLink(
              item,
              <>
                <span className={classes.unit}>{item.unit}</span>
                <span className={classes.what}>{item.what}</span>
                <b className={classes.days}>{item.days}</b>
              </>,
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
