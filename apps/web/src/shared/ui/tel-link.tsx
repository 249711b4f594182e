import { Button, type ButtonProps } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { telOf } from '../intake/tel.logic.js';
import { wrapping } from './wrapping.js';

interface TelLinkProps extends ButtonProps {
  readonly phone: string;
  readonly 'aria-label'?: string;
  readonly children: ReactNode;
}

/** Calls a number in one tap. */
export const TelLink = ({ phone, children, ...look }: TelLinkProps) => (
  <Button
    component="a"
    href={telOf(phone)}
    classNames={wrapping}
    leftSection={<IconPhone size={20} aria-hidden />}
    {...look}
  >
    {children}
  </Button>
);
