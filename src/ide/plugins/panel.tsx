import './panel.css';
import type { ReactNode } from 'react';

export interface Saying {
  readonly text: string;
  readonly isWrong?: boolean;
}

/** What a plugin shows in its pane. */
export function Panel({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <section className="ide-panel" aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** One line about what happened, read out when it changes. */
export function Said({ text, isWrong = false }: Saying) {
  return (
    <p role="status" className={isWrong ? 'ide-said ide-wrong' : 'ide-said'}>
      {text}
    </p>
  );
}
