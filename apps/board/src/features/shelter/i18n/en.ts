export const en = {
  title: 'My shelter',
} as const;
