import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PanelState } from '../../../components/layout/panel-state';
import { ReportActions } from '../../../components/report/report-actions';
import { ReportDialog } from '../../../components/report/report-dialog';
import { useLetterEvidence } from '../../../queries/letters/letter-evidence';
import { noticeReport } from '../../../queries/letters/notice';
import type { ReportTexts } from '../../../queries/reports/report-texts';
import { reportWriters } from '../../../queries/reports/report-writers';
import type { WarningWords } from '../../../queries/warnings/row-words';
import { useRowWords } from '../../../queries/warnings/use-row-words';
import { isOpen, type WarningRow } from '../../../queries/warnings/warning-row';
import { isCivilDate } from '../../../util/civil-date';
import { formatDate } from '../../../util/format-date';
import { LevelMark } from '../level-mark';
import { JournalName } from './journal-name';
import { LetterFields } from './letter-fields';
import styles from './letter-fields.module.css';
import { useLetter } from './use-letter';
import { useLetterJournal } from './use-letter-journal';

interface NoticeDialogProps {
  /** The warning from which the letter is written. */
  readonly row: WarningRow;
  readonly rows: readonly WarningRow[];
  readonly onClose: () => void;
}

/** The notice to explain and rectify, for a warning and others of its unit, before it is sent. */
export function NoticeDialog({ row, rows, onClose }: NoticeDialogProps) {
  const { t } = useTranslation('letters');
  const screenWords = useRowWords();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set([row.id]));
  const own = useMemo(() => rows.filter((each) => isWarningOf(each, row)), [rows, row]);
  const included = useMemo(() => own.filter(({ id }) => chosen.has(id)), [own, chosen]);
  const warnings = useMemo(() => included.flatMap(({ warning }) => warning ?? []), [included]);
  const { data: evidence, error } = useLetterEvidence(warnings);
  const letter = useLetter({
    unit: useCallback(
      ({ names }: ReportTexts, words: WarningWords) =>
        row.record.responsible ??
        (row.unit ? names.unitTitle(row.unit.region, row.unit.department) : words.unit(row)),
      [row],
    ),
    due: row.record.due,
  });
  const { settings, texts, words, source, language } = letter;
  const isDated = settings !== null && isCivilDate(settings.due) && isCivilDate(settings.date);
  const report = useMemo(
    () =>
      settings && texts && words && source && evidence && isDated && included.length > 0
        ? noticeReport({ rows: included, evidence, settings, source, texts, words })
        : null,
    [included, evidence, settings, source, texts, words, isDated],
  );
  const journal = useLetterJournal({
    rows: included,
    reference:
      report && settings && texts
        ? texts.letters('journal.notice', {
            title: report.title,
            number: settings.number.trim() || texts.letters('notice.blank'),
            unit: settings.unit,
            due: formatDate(settings.due, language),
          })
        : null,
    due: settings?.due ?? null,
  });
  return (
    <ReportDialog
      title={t('dialog.notice')}
      report={report}
      onClose={onClose}
      actions={
        <ReportActions
          report={report}
          writers={{ docx: reportWriters.docx }}
          onTaken={journal.record}
        />
      }
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
          <fieldset className={styles.matters}>
            <legend>{t('setting.warnings')}</legend>
            {own.map((each) => (
              <label key={each.id}>
                <input
                  type="checkbox"
                  checked={chosen.has(each.id)}
                  onChange={() => setChosen((before) => toggled(before, each.id))}
                />
                <LevelMark level={each.level} />
                {screenWords.cause(each)}
              </label>
            ))}
            <p className={styles.hint}>{t('setting.warningsHint')}</p>
          </fieldset>
          <JournalName said={journal.said} />
          <p role="status" className={styles.said}>
            {included.length === 0
              ? t('setting.none')
              : settings && !isDated
                ? t('setting.dueMissing')
                : ''}
          </p>
          {error && <PanelState status={{ kind: 'error', message: error.message }} />}
        </>
      }
    />
  );
}

/** Whether a row is an open warning of the unit of another, or that warning itself. */
function isWarningOf(each: WarningRow, { id, unit }: WarningRow): boolean {
  if (each.warning === null) return false;
  if (each.id === id) return true;
  return (
    isOpen(each) && each.unit?.region === unit?.region && each.unit?.department === unit?.department
  );
}

function toggled(before: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(before);
  if (!next.delete(id)) next.add(id);
  return next;
}
