import { workerName } from '../util/stored-boundaries';
import { serveIntake } from './serve-intake';
import type { WorkerPort } from './worker-port';

const mostHelpers = 4;

/** Helpers run this same script; they end with the worker that started them. */
serveIntake(self as WorkerPort, {
  most: Math.min(navigator.hardwareConcurrency, mostHelpers),
  start: () => new Worker(self.location.href, { type: 'module', name: workerName('intake-part') }),
});
