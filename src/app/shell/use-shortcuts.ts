import { useNavigate } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useRef } from 'react';
import { keepFilter } from '../../queries/console-search';
import { navPages } from './nav-pages';
import { searchFieldId } from './search-field-id';

const patienceInMilliseconds = 1200;

/** Keys of the whole console: `/` search, `g` and a letter to go to a page, `?` help. */
export function useShortcuts({ onHelp }: { readonly onHelp: () => void }): void {
  const navigate = useNavigate();
  const goPressedAt = useRef(Number.NEGATIVE_INFINITY);

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const isAfterGo = event.timeStamp - goPressedAt.current < patienceInMilliseconds;
    goPressedAt.current = Number.NEGATIVE_INFINITY;
    const page = isAfterGo && navPages.find(({ key }) => key === event.key.toLowerCase());
    if (page) void navigate({ to: page.to, search: keepFilter });
    else if (event.key === 'g') goPressedAt.current = event.timeStamp;
    else if (event.key === '/') document.getElementById(searchFieldId)?.focus();
    else if (event.key === '?') onHelp();
    else return;
    event.preventDefault();
  });

  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const isField =
    target instanceof HTMLInputElement && !['checkbox', 'radio'].includes(target.type);
  return (
    isField ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    target.isContentEditable ||
    target.closest('[role="dialog"], [role="menu"]') !== null
  );
}
