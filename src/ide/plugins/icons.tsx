import type { ReactNode } from 'react';

function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      width="1em"
      height="1em"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export const ShareIcon = () => (
  <Icon>
    <path d="M12 15V3m0 0L8 7m4-4 4 4M5 12v8h14v-8" />
  </Icon>
);

export const TableIcon = () => (
  <Icon>
    <path d="M3 4h18v16H3zM3 9.5h18M3 15h18M9 4v16" />
  </Icon>
);

export const LensIcon = () => (
  <Icon>
    <path d="M3 5h18v16H3zM3 10h18M8 2v5m8-5v5" />
    <path d="m9 15.5 2 2 4-4" />
  </Icon>
);
