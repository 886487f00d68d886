/** Resolves after what waits has run: input, drawing, messages. For loops that would hold it up. */
export function letOthersRun(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
