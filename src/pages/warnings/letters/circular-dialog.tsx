import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ReportActions } from '../../../components/report/report-actions';
import { ReportDialog } from '../../../components/report/report-dialog';
import { circularReport } from '../../../queries/letters/circular';
import { useRuleClauses } from '../../../queries/letters/use-rule-clauses';
import type { ReportTexts } from '../../../queries/reports/report-texts';
import { reportWriters } from '../../../queries/reports/report-writers';
import type { WarningRow } from '../../../queries/warnings/warning-row';
import { isCivilDate } from '../../../util/civil-date';
import { formatDate } from '../../../util/format-date';
import { isSettled } from '../../../warnings/journal/warning-state';
import { JournalName } from './journal-name';
import { LetterFields } from './letter-fields';
import styles from './letter-fields.module.css';
import { useLetter } from './use-letter';
import { useLetterJournal } from './use-letter-journal';
import { useScopeText } from './use-scope-text';

interface CircularDialogProps {
  /** The list as it is filtered on the page. */
  readonly rows: readonly WarningRow[];
  readonly onClose: () => void;
}

/** The circular over the filtered list, before it is sent. */
export function CircularDialog({ rows, onClose }: CircularDialogProps) {
  const { t } = useTranslation('letters');
  const clauses = useRuleClauses();
  const scopeText = useScopeText();
  const listed = useMemo(
    () =>
      rows.filter(
        ({ warning, record, isBack }) => warning !== null && (isBack || !isSettled(record.state)),
      ),
    [rows],
  );
  const letter = useLetter({
    unit: useCallback((texts: ReportTexts) => texts.letters('circular.address'), []),
    due: null,
  });
  const { settings, texts, words, source, language } = letter;
  const isDated = settings !== null && isCivilDate(settings.due) && isCivilDate(settings.date);
  const report = useMemo(
    () =>
      settings && texts && words && source && clauses && isDated && listed.length > 0
        ? circularReport({
            rows: listed,
            scope: scopeText(texts),
            clauses,
            settings,
            source,
            texts,
            words,
          })
        : null,
    [listed, clauses, settings, source, texts, words, isDated, scopeText],
  );
  const journal = useLetterJournal({
    rows: listed,
    reference:
      report && settings && texts
        ? texts.letters('journal.circular', {
            title: report.title,
            number: settings.number.trim() || texts.letters('notice.blank'),
            date: formatDate(settings.date, language),
          })
        : null,
    due: null,
  });
  return (
    <ReportDialog
      title={t('dialog.circular')}
      report={report}
      onClose={onClose}
      actions={<ReportActions report={report} writers={reportWriters} onTaken={journal.record} />}
      settings={
        <>
          {settings && (
            <LetterFields
              settings={settings}
              language={language}
              onSettings={letter.setSettings}
              onLanguage={letter.setLanguage}
            />
          )}
          <JournalName said={journal.said} />
          <p role="status" className={styles.said}>
            {listed.length === 0
              ? t('setting.none')
              : settings && !isDated
                ? t('setting.dueMissing')
                : ''}
          </p>
        </>
      }
    />
  );
}
