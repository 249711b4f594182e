/** Goes on reading at a heading: on top of the screen, where focus alone would leave it at the foot of it. */
export function readFrom(heading: HTMLElement | null): void {
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}
