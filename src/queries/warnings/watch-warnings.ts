import { useEffect, useMemo } from 'react';
import { readSetting, writeSetting } from '../../util/local-setting';
import type { Workspace } from '../workspace';
import { type OpenWarnings, useOpenWarnings } from './open-warnings';
import { countNew, noteSeen, readSeen, type SeenWarnings, seenBefore } from './seen-warnings';
import { useJournal } from './use-journal';
import { useWarningRows } from './use-warning-rows';
import { useWarnings } from './use-warnings';
import { visitBegan } from './visit';
import { countLevels, isOpen, type WarningRow } from './warning-row';

const setting = 'warnings-seen';

/**
 * Lets the rules speak and tells the whole console what is open; with `isEnabled` false only where
 * somebody else has let them. What was open is noted in this browser, so that the next visit and the
 * next snapshot can say what is new; nothing is noted of own rows and of encrypted snapshots.
 */
export function useWatchedWarnings(workspace: Workspace, isEnabled: boolean): void {
  const { data, error } = useWarnings({ isEnabled });
  const { journal, isRead } = useJournal();
  const rows = useWarningRows(data, journal);
  const open = useMemo(
    () => (rows && isRead ? openWarnings(rows.filter(isOpen), workspace) : null),
    [rows, isRead, workspace],
  );
  useEffect(() => {
    if (open) useOpenWarnings.setState({ kind: 'known', ...open }, true);
    else
      useOpenWarnings.setState({ kind: error ? 'failed' : isEnabled ? 'waiting' : 'asked' }, true);
  }, [open, error, isEnabled]);
}

function openWarnings(rows: readonly WarningRow[], workspace: Workspace): OpenWarnings {
  const levels = countLevels(rows);
  const { snapshot, asOf, ownRows = 0 } = workspace;
  if (!snapshot || snapshot.isEncrypted || ownRows > 0) {
    return { levels, sinceVisit: null, sinceSnapshot: null };
  }
  const ids = rows.map(({ id }) => id);
  const visit = visitBegan();
  const log = readSeen(readSetting(setting));
  const before = seenBefore(log, { asOf, visit });
  const seen = { asOf, at: new Date().toISOString(), ids };
  writeSetting(setting, JSON.stringify(noteSeen(log, seen, visit)));
  const newSince = (other: SeenWarnings | null, date: (seen: SeenWarnings) => string) =>
    other && { count: countNew(ids, other), date: date(other) };
  return {
    levels,
    sinceVisit: newSince(before.visit, ({ at }) => at.slice(0, 10)),
    sinceSnapshot: newSince(before.snapshot, (each) => each.asOf),
  };
}
