import { useTranslation } from 'react-i18next';
import { Button } from '../controls/button';
import styles from './figure-check-view.module.css';
import { type ResultLine, ResultsTable } from './results-table';
import { SqlBlock } from './sql-block';

interface FigureCheckViewProps {
  readonly title: string;
  readonly intro: string;
  readonly sql: string;
  readonly check: {
    readonly columns: readonly string[];
    readonly ways: readonly ResultLine[];
    readonly verdict: { readonly isAgreed: boolean; readonly text: string } | null;
    readonly isRunning: boolean;
    readonly run: () => void;
    readonly isRecomputing: boolean;
    readonly recompute: (() => void) | null;
  };
}

/** A statement, a button that runs it, and its results beside those of other ways. */
export function FigureCheckView({ title, intro, sql, check }: FigureCheckViewProps) {
  const { t } = useTranslation('method');
  const { ways, verdict, isRunning, run, isRecomputing, recompute } = check;
  return (
    <div className={styles.check}>
      <p className={styles.intro}>{intro}</p>
      <SqlBlock label={title} text={sql} />
      <div className={styles.actions}>
        <Button variant="primary" onClick={run} disabled={isRunning}>
          {isRunning ? t('sql.running') : t(ways.length > 0 ? 'sql.again' : 'sql.run')}
        </Button>
        {recompute && (
          <Button onClick={recompute} disabled={isRecomputing}>
            {t('sql.recompute')}
          </Button>
        )}
      </div>
      {ways.length > 0 && (
        <ResultsTable
          caption={t('sql.result')}
          way={t('sql.way')}
          columns={check.columns}
          lines={ways}
        />
      )}
      {verdict && (
        <p role="status" className={styles.verdict} data-agreed={verdict.isAgreed || undefined}>
          {verdict.text}
        </p>
      )}
    </div>
  );
}
