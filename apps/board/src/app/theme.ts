import { createTheme, type MantineColorsTuple } from '@mantine/core';

const harbor: MantineColorsTuple = [
  '#e9f6fb',
  '#d5e8f1',
  '#a7d0e2',
  '#75b6d3',
  '#4fa1c6',
  '#3794bf',
  '#1f7fab',
  '#0f6a93',
  '#0b577a',
  '#053f5b',
];

export const theme = createTheme({
  colors: { harbor },
  primaryColor: 'harbor',
  primaryShade: { light: 7, dark: 5 },
  autoContrast: true,
  fontFamily: "'Inter Variable', system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif",
  headings: { fontWeight: '650' },
  defaultRadius: 'md',
  cursorType: 'pointer',
});
