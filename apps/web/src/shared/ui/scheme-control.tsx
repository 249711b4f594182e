import { SegmentedControl, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { useMessages } from '../messages/use-messages.js';

const schemes = ['light', 'dark', 'auto'] as const satisfies readonly MantineColorScheme[];

export function SchemeControl() {
  const t = useMessages('app');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <SegmentedControl
      fullWidth
      aria-label={t('theme.label')}
      value={colorScheme}
      onChange={(scheme) => setColorScheme(scheme)}
      data={schemes.map((scheme) => ({ value: scheme, label: t(`theme.${scheme}`) }))}
    />
  );
}
