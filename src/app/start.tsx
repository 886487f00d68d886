import { createRoot } from 'react-dom/client';
import { App } from './app';
import { startLanguage } from './language/start-language';
import { adoptPageQuery } from './routes/adopt-page-query';
import { paintColorScheme } from './theme/color-scheme';

/** Draws the console. Throws where the page has no place for it. */
export async function start(): Promise<void> {
  paintColorScheme();
  adoptPageQuery();
  await startLanguage();
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no element with the id "root".');
  createRoot(root).render(<App />);
}
