import { Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

interface AnchorProps extends ButtonProps, Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps> {
  readonly ref?: Ref<HTMLAnchorElement>;
}

const Anchor = (props: AnchorProps) => <Button component="a" {...props} />;

/** A link to a page of our own that looks like a button. */
export const ButtonLink = createLink(Anchor);
