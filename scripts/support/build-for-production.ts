import { build, type InlineConfig } from 'vite';

/** Scripts run in Vite's development mode, which would otherwise be that of the libraries in the build. */
export async function buildForProduction(config: InlineConfig): Promise<void> {
  const mode = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await build(config);
  } finally {
    process.env.NODE_ENV = mode;
  }
}
