import { prewarmDatabase } from './engine/database-worker';

// This file stays small: the database starts while the console itself is still being read.
prewarmDatabase();
const { start } = await import('./app/start');
await start();
