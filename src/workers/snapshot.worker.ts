import { serveSnapshot } from './serve-snapshot';
import type { WorkerPort } from './worker-port';

serveSnapshot(self as WorkerPort);
