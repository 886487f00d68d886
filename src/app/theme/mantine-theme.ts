import { createTheme, Drawer, type MantineColorsTuple, Modal } from '@mantine/core';

const teal: MantineColorsTuple = [
  '#e3f1ef',
  '#cfe6e3',
  '#a6d1cc',
  '#7fd0c9',
  '#53b8b0',
  '#2b918b',
  '#0b6e6e',
  '#0b6e6e',
  '#085656',
  '#053f3f',
];

/** The Mantine theme in the tones of the console; colours of surfaces and text are set in mantine.css. */
export const mantineTheme = createTheme({
  fontFamily: 'var(--font-text)',
  fontFamilyMonospace: 'var(--font-code)',
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 4 },
  colors: { teal },
  defaultRadius: 4,
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.8125rem', lg: '0.875rem', xl: '1.125rem' },
  shadows: { xs: 'none', sm: 'none', md: 'none', lg: 'none', xl: 'none' },
  headings: { fontWeight: '600' },
  autoContrast: true,
  components: {
    Modal: Modal.extend({ defaultProps: { lockScroll: false } }),
    Drawer: Drawer.extend({ defaultProps: { lockScroll: false, position: 'right' } }),
  },
});
