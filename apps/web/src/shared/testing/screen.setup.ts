import '@testing-library/jest-dom';
import { jest } from '@jest/globals';
import { configure } from '@testing-library/react';

/** A page is fetched in parts, and a busy machine takes its time over them. */
configure({ asyncUtilTimeout: 5_000 });

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
Element.prototype.scrollIntoView = () => undefined;

/** The router makes its redirects of responses, and reads no more of them than their headers. */
globalThis.Response ??= class {
  readonly headers = new Map<string, string>();
} as unknown as typeof Response;
