import { useClickOutside } from '@mantine/hooks';
import { useId, useRef, useState, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';
import classes from './disclosure.module.css';

interface DisclosureButton {
  readonly ref: React.RefObject<HTMLButtonElement | null>;
  readonly 'aria-expanded': boolean;
  readonly 'aria-controls': string;
  readonly onClick: () => void;
}

interface DisclosureProps {
  readonly button: (props: DisclosureButton) => ReactNode;
  readonly align?: 'start' | 'end';
  readonly children: (close: () => void) => ReactNode;
}

/**
 * A button and what it discloses right below it. Escape, a click elsewhere or leaving it with Tab closes it.
 * Placed by CSS alone: a positioning library would weigh more than the rest of the page's controls.
 */
export function Disclosure({ button, align = 'start', children }: DisclosureProps) {
  const id = useId();
  const [opened, setOpened] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const close = () => setOpened(false);
  const root = useClickOutside<HTMLDivElement>(close);
  const left = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) close();
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !opened) return;
    event.stopPropagation();
    close();
    trigger.current?.focus();
  };
  return (
    <div ref={root} className={classes.root} onBlur={left} onKeyDown={pressed}>
      {button({
        ref: trigger,
        'aria-expanded': opened,
        'aria-controls': id,
        onClick: () => setOpened(!opened),
      })}
      <div id={id} className={classes.panel} data-align={align} hidden={!opened}>
        {opened && children(close)}
      </div>
    </div>
  );
}
