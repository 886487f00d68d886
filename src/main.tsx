import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { startLanguage } from './app/language/start-language';
import { adoptPageQuery } from './app/routes/adopt-page-query';
import { paintColorScheme } from './app/theme/color-scheme';
import { prewarmDatabase } from './engine/database-worker';

prewarmDatabase();
paintColorScheme();
adoptPageQuery();
await startLanguage();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root".');
createRoot(root).render(<App />);
