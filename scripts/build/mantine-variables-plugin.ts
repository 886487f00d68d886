import type { Plugin } from 'vite';

const publicId = 'virtual:mantine-variables.css';
const resolvedId = `\0${publicId}`;

/**
 * Serves the CSS variables of the Mantine theme as a style sheet made at build time, so that the
 * page needs no `<style>` element and keeps `style-src 'self'`.
 */
export function mantineVariablesPlugin(): Plugin {
  return {
    name: 'chengjian:mantine-variables',
    resolveId: (id) => (id === publicId ? resolvedId : null),
    async load(id) {
      if (id !== resolvedId) return null;
      const [
        { convertCssVariables, defaultCssVariablesResolver, mergeMantineTheme, ...mantine },
        t,
      ] = await Promise.all([
        import('@mantine/core'),
        import('../../src/app/theme/mantine-theme.ts'),
      ]);
      const theme = mergeMantineTheme(mantine.DEFAULT_THEME, t.mantineTheme);
      return convertCssVariables(defaultCssVariablesResolver(theme), ':root');
    },
  };
}
