import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';
import { controlDefaults } from '../shared/ui/control-defaults.js';

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

/** Night at the harbor: Mantine's dark surfaces in the hue of our own. */
const dark: MantineColorsTuple = [
  '#e8eef2',
  '#c7d4dc',
  '#9db0bd',
  '#6c808d',
  '#465763',
  '#2a3740',
  '#1a242b',
  '#151d23',
  '#0e1418',
  '#090d10',
];

export const theme = createTheme({
  colors: { harbor, dark },
  primaryColor: 'harbor',
  primaryShade: 7,
  fontFamily: "'Inter Variable', system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif",
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '1.25' },
      h2: { fontSize: '1.25rem', lineHeight: '1.3' },
      h3: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
  defaultRadius: 'md',
  cursorType: 'pointer',
  components: controlDefaults,
});

const shared = {
  '--mantine-color-body': 'var(--hl-page)',
  '--mantine-color-dimmed': 'var(--hl-muted)',
  '--mantine-color-error': 'var(--hl-over)',
};
const surfaces = {
  '--mantine-color-default': 'var(--hl-surface)',
  '--mantine-color-default-hover': 'var(--hl-raised)',
  '--mantine-color-default-border': 'var(--hl-line-strong)',
  '--mantine-color-text': 'var(--hl-ink)',
};

/** Mantine's surfaces follow the tokens of `global.css`, so that there is one palette. */
export const palette: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...shared, ...surfaces },
  dark: { ...shared, ...surfaces },
});
