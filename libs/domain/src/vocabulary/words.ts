export const tongues = ['en', 'es'] as const;
export type Tongue = (typeof tongues)[number];
