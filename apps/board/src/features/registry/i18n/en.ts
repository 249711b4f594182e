export const en = {
  title: 'Registry',
} as const;
