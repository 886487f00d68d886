import { openKeptFolder } from '../storage/kept-folder';
import { opfsFolder } from '../storage/opfs-folder';
import { serveStorage } from './serve-storage';
import type { WorkerPort } from './worker-port';

serveStorage(self as WorkerPort, async () => opfsFolder(await openKeptFolder()));
