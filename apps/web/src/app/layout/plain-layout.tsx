import { Outlet } from '@tanstack/react-router';
import { Frame } from './frame.js';

/** The frame of pages that belong to no board. */
export function PlainLayout() {
  return (
    <Frame>
      <Outlet />
    </Frame>
  );
}
