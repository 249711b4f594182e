/** One line of the result: what we need, against what the bare tool needs in the same run. */
export interface Row {
  readonly name: string;
  readonly unit: string;
  readonly ours: number;
  readonly baseline: number;
  readonly against: string;
  readonly ratio: number;
  /** The ratio to reach at least, or at most. */
  readonly bar: number;
  readonly aim: number;
  readonly better: 'lower' | 'higher';
}

export const isMet = ({ ratio, bar, better }: Row): boolean =>
  better === 'lower' ? ratio <= bar : ratio >= bar;

/** The value below which the share `q` of the samples lies. */
export function quantile(samples: readonly number[], q: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? NaN;
}

export const median = (samples: readonly number[]): number => quantile(samples, 0.5);

export function print(rows: readonly Row[]): void {
  const figure = (n: number) => (n >= 100 ? n.toFixed(0) : n.toPrecision(3));
  console.table(
    Object.fromEntries(
      rows.map((row) => [
        row.name,
        {
          ours: `${figure(row.ours)} ${row.unit}`,
          against: `${figure(row.baseline)} ${row.unit} (${row.against})`,
          ratio: figure(row.ratio),
          bar: `${row.better === 'lower' ? '≤' : '≥'} ${row.bar}`,
          aim: row.aim,
          met: isMet(row) ? 'yes' : 'NO',
        },
      ]),
    ),
  );
}
