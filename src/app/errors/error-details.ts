/** Everything that helps to find the cause of an error, as text; never data of the records. */
export function errorDetails(error: unknown): string {
  const lines: string[] = [];
  for (let cause = error; cause !== undefined && lines.length < 40; cause = causeOf(cause)) {
    lines.push(
      cause instanceof Error ? (cause.stack ?? `${cause.name}: ${cause.message}`) : String(cause),
    );
    const sql = sqlOf(cause);
    if (sql) lines.push(`SQL: ${sql}`);
  }
  lines.push(`Page: ${window.location.hash || '#/'}`, `Browser: ${navigator.userAgent}`);
  return lines.join('\n');
}

function causeOf(error: unknown): unknown {
  return error instanceof Error ? error.cause : undefined;
}

function sqlOf(error: unknown): string | null {
  const isCarrier = typeof error === 'object' && error !== null && 'sql' in error;
  return isCarrier && typeof error.sql === 'string' ? error.sql : null;
}
