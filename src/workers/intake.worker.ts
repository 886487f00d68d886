import { serveIntake } from './serve-intake';
import type { WorkerPort } from './worker-port';

serveIntake(self as WorkerPort);
