/** The link that calls a number written for people. */
export const telOf = (phone: string): string => `tel:${phone.replaceAll(/[^+\dx]/g, '')}`;
