import { formatDate } from './format-date';
import type { Language } from './language';

const pad = (value: number) => String(value).padStart(2, '0');

/** A time, ISO 8601, on the clock of this machine: `2026-10-31 09:05`, `31 Oct 2026 09:05`. */
export function formatInstant(instant: string, language: Language): string {
  const time = new Date(instant);
  const date = `${time.getFullYear()}-${pad(time.getMonth() + 1)}-${pad(time.getDate())}`;
  return `${formatDate(date, language)} ${pad(time.getHours())}:${pad(time.getMinutes())}`;
}
