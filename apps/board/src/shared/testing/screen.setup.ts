import '@testing-library/jest-dom';
import { jest } from '@jest/globals';

/** What Mantine and the virtual list ask of a browser and jsdom lacks. */
window.matchMedia = (media) => ({
  media,
  matches: false,
  onchange: null,
  addListener: () => undefined,
  removeListener: () => undefined,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  dispatchEvent: () => false,
});

globalThis.ResizeObserver = class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

window.scrollTo = jest.fn();

/** The router asks of every failure whether it is a response. */
globalThis.Response ??= class {} as unknown as typeof Response;
