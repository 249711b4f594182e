import { Skeleton } from '@mantine/core';
import classes from './loading.module.css';

/** Heights in rem of the blocks that stand for what is coming. */
const shapes = {
  line: [2.75],
  cards: [7.5, 7.5],
  columns: [26, 26],
  rows: [2, 2.75, ...Array.from({ length: 8 }, () => 4.5)],
} as const;

interface LoadingProps {
  /** What is being read, for a screen reader. */
  readonly label: string;
  readonly shape?: keyof typeof shapes;
}

/** Stands where something is being read. */
export const Loading = ({ label, shape = 'cards' }: LoadingProps) => (
  <div
    role="status"
    aria-busy="true"
    aria-label={label}
    className={shape === 'columns' ? classes.columns : classes.rows}
  >
    {shapes[shape].map((rem, block) => (
      <Skeleton key={block} h={`${rem}rem`} radius="md" />
    ))}
  </div>
);
