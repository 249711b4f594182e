import type { MantineThemeComponents } from '@mantine/core';

/** The height of whatever is tapped: 44 px, and 52 px for the one act of a page or a card. `global.css` defines both. */
const tap = 'var(--hl-tap)';
const largeTap = 'var(--hl-tap-large)';

interface Sized {
  readonly size?: unknown;
}

const heightOf = ({ size }: Sized): string => (size === 'lg' ? largeTap : tap);

/** A box or a switch is small; the row of it and its label is what a finger meets. */
const row = { styles: { body: { minHeight: tap, alignItems: 'center' } } };

const input = {
  // Text below 16 px makes a phone zoom into the field.
  defaultProps: { size: 'md' },
  vars: (_: unknown, props: Sized) => ({ wrapper: { '--input-height': heightOf(props) } }),
};

/** The theme's defaults of Mantine's controls: one size to tap, so that no screen writes a height of its own. */
export const controlDefaults: MantineThemeComponents = {
  ActionIcon: { vars: (_: unknown, props: Sized) => ({ root: { '--ai-size': heightOf(props) } }) },
  Button: {
    vars: (_: unknown, props: Sized) => ({
      root: {
        '--button-height': heightOf(props),
        '--button-fz': props.size === 'lg' ? 'var(--mantine-font-size-md)' : undefined,
      },
    }),
  },
  Checkbox: row,
  CloseButton: { vars: () => ({ root: { '--cb-size': tap, '--cb-icon-size': '60%' } }) },
  Input: input,
  InputWrapper: { defaultProps: input.defaultProps },
  Menu: { styles: { item: { minHeight: tap } } },
  PasswordInput: { vars: () => ({ root: { '--psi-button-size': tap } }) },
  Radio: row,
  SegmentedControl: {
    defaultProps: { size: 'md' },
    styles: {
      root: { padding: 2 },
      label: { display: 'flex', alignItems: 'center', justifyContent: 'center', minHeight: tap },
    },
  },
  Switch: { ...row, defaultProps: { size: 'md' } },
};
