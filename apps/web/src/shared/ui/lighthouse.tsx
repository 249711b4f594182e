/** The mark of the house; always beside its name, so it says nothing to a screen reader. */
export function Lighthouse({ size = 28 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M13 11h6l2.4 16H10.6z" fill="currentColor" />
      <path d="M11.6 8.4 16 4.6l4.4 3.8V11h-8.8z" fill="currentColor" />
      <path d="M22.4 9.4 30 6.6v6.4zM9.6 9.4 2 6.6v6.4z" fill="var(--mantine-color-yellow-5)" />
    </svg>
  );
}
