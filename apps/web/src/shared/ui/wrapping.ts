import classes from './wrapping.module.css';

/** `classNames` of a button whose words may need a second line. */
export const wrapping = { root: classes.root, inner: classes.inner, label: classes.label } as const;
