import { useState } from 'react';
import type { IntakeReport } from '../../../intake/report/intake-report';
import { isOwnOnly, type Scope } from '../../../queries/intake/load-own-rows';
import { useWorkspace } from '../../../queries/use-workspace';

export interface LoadScope {
  readonly scope: Scope;
  /** Whether nothing but own rows is open, so that there is no choice. */
  readonly isOwnOnly: boolean;
  /** Civil date that decides what is overdue where only own rows are shown. */
  readonly asOf: string;
  readonly setScope: (scope: Scope) => void;
  /** Null goes back to the date that the rows suggest. */
  readonly setAsOf: (date: string | null) => void;
}

/** Where rows of some files go and at which date: a proposal, and what a person made of it. */
export function useLoadScope(reports: readonly Pick<IntakeReport, 'events'>[]): LoadScope {
  const workspace = useWorkspace();
  const [chosenScope, setScope] = useState<Scope | null>(null);
  const [chosenDate, setAsOf] = useState<string | null>(null);
  const ownOnly = isOwnOnly(workspace);
  const proposed = workspace.snapshot?.isSynthetic ? 'own' : 'all';
  const latest =
    reports
      .flatMap(({ events }) => events?.last ?? [])
      .sort()
      .at(-1) ?? workspace.asOf;
  return {
    scope: ownOnly ? 'own' : (chosenScope ?? proposed),
    isOwnOnly: ownOnly,
    asOf: chosenDate ?? (ownOnly && workspace.asOf > latest ? workspace.asOf : latest),
    setScope,
    setAsOf,
  };
}
