/** Resolves after what waits has run: input, drawing, messages. For loops that would hold it up. */
export function letOthersRun(): Promise<void> {
  return new Promise((resolve) => {
    // A message, since timers that follow one another are slowed down to four milliseconds each.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Lets others run when it is called after so many milliseconds of work since it last did. */
export function sliced(milliseconds: number): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < milliseconds) return;
    await letOthersRun();
    began = performance.now();
  };
}
