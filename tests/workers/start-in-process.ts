import { serveIntake } from '../../src/workers/serve-intake';

/** The intake worker's code behind a message channel, with what its owner did to it. */
export function startInProcess() {
  const { port1, port2 } = new MessageChannel();
  serveIntake(port2);
  port1.start();
  port2.start();
  const state = { isTerminated: false };
  const worker = {
    postMessage: (message: unknown, transfer: Transferable[] = []) =>
      port1.postMessage(message, transfer),
    addEventListener: (type: string, listener: (event: MessageEvent & Event) => void) => {
      if (type === 'message') port1.addEventListener('message', listener as EventListener);
    },
    terminate: () => {
      state.isTerminated = true;
      port1.close();
    },
  };
  return { worker, state };
}
