import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import { useInspectorName } from '../../../queries/warnings/use-inspector-name';
import type { JournalControl } from '../../../queries/warnings/use-journal';
import type { WarningRow } from '../../../queries/warnings/warning-row';
import type { JournalChange } from '../../../warnings/journal/entry-schema';
import { allowedStates } from './allowed-states';
import { ConflictNote } from './conflict-note';
import { Section } from './section';
import { WorkHistory } from './work-history';
import styles from './work-section.module.css';

interface WorkSectionProps {
  readonly row: WarningRow;
  readonly journal: JournalControl;
}

/** What can be done about a warning, by whom, and what was done. */
export function WorkSection({ row, journal }: WorkSectionProps) {
  const { t } = useTranslation('warnings');
  const { name, setName } = useInspectorName();
  const [reason, setReason] = useState('');
  const [note, setNote] = useState('');
  const [due, setDue] = useState(row.record.due ?? '');
  const [responsible, setResponsible] = useState(row.record.responsible ?? '');
  const [said, setSaid] = useState('');

  async function add(change: JournalChange): Promise<boolean> {
    if (name.trim() === '') {
      setSaid(t('journal.nameMissing'));
      return false;
    }
    try {
      await journal.note(row.id, name.trim(), change);
      setSaid('');
      return true;
    } catch (error) {
      setSaid(
        t('journal.failed', { message: error instanceof Error ? error.message : String(error) }),
      );
      return false;
    }
  }

  async function move(to: (typeof states)[number]['to']): Promise<void> {
    const why = reason.trim();
    if (to === 'dismissed' && why === '') {
      setSaid(t('journal.reasonMissing'));
      return;
    }
    const level = row.level ?? 'blue';
    const change = { kind: 'state', to, level, ...(why ? { reason: why } : {}) } as const;
    if (await add(change)) setReason('');
  }

  const states = allowedStates(row.record);
  return (
    <Section
      title={t('journal.title')}
      subtitle={t('journal.state', { state: t(`work.${row.record.state}`) })}
    >
      <ConflictNote record={row.record} />
      <div className={styles.form}>
        <label>
          <span>{t('journal.name')}</span>
          <input
            value={name}
            maxLength={100}
            autoComplete="name"
            title={t('journal.nameHint')}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <label>
          <span>{t('journal.reason')}</span>
          <input
            value={reason}
            maxLength={2000}
            title={t('journal.reasonHint')}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </label>
        <div className={styles.states}>
          {states.map(({ to, label }) => (
            <Button key={to} onClick={() => void move(to)}>
              {label === 'keep'
                ? t('journal.keep', { state: t(`work.${to}`) })
                : label === 'reopen'
                  ? t('journal.reopen')
                  : label === 'back'
                    ? t(`journal.back.${to === 'assigned' ? 'assigned' : 'confirmed'}`)
                    : t(`journal.to.${to}`)}
            </Button>
          ))}
        </div>
        <label>
          <span>{t('journal.due')}</span>
          <input type="date" value={due} onChange={(event) => setDue(event.currentTarget.value)} />
          <Button
            disabled={due === '' || due === row.record.due}
            onClick={() => void add({ kind: 'due', date: due })}
          >
            {t('journal.setDue')}
          </Button>
        </label>
        <label>
          <span>{t('journal.responsible')}</span>
          <input
            value={responsible}
            maxLength={200}
            onChange={(event) => setResponsible(event.currentTarget.value)}
          />
          <Button
            disabled={responsible.trim() === '' || responsible.trim() === row.record.responsible}
            onClick={() => void add({ kind: 'responsible', unit: responsible.trim() })}
          >
            {t('journal.setResponsible')}
          </Button>
        </label>
        <label>
          <span>{t('journal.note')}</span>
          <input
            value={note}
            maxLength={4000}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <Button
            disabled={note.trim() === ''}
            onClick={() =>
              void add({ kind: 'note', text: note.trim() }).then((done) => done && setNote(''))
            }
          >
            {t('journal.addNote')}
          </Button>
        </label>
      </div>
      <p role="status" className={styles.said}>
        {said}
      </p>
      <WorkHistory history={row.record.history} />
    </Section>
  );
}
