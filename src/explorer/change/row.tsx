import type { ComponentChildren } from 'preact';
import { dayInWords } from '../words/dates.ts';
import type { Asked } from './asked.ts';

interface RowProps {
  readonly asked: Asked;
  readonly before: ComponentChildren;
  readonly after: ComponentChildren;
}

/** One change: what was so on the first day, and what on the second. */
export const Row = ({ asked, before, after }: RowProps) => (
  <li class="change">
    <div>
      <span class="when">{dayInWords(asked.from)}</span>
      {before}
    </div>
    <div>
      <span class="when">{dayInWords(asked.to)}</span>
      {after}
    </div>
  </li>
);

/** What stands where the change came from nothing or left nothing. */
export const Nothing = ({ children }: { readonly children: string }) => (
  <span class="nothing">{children}</span>
);

type Side = 'before' | 'after';

interface OneSidedProps {
  readonly asked: Asked;
  readonly on: Side;
  /** What is said of the other day. */
  readonly else: string;
  readonly children: ComponentChildren;
}

/** What is there on one of the days only. */
export const OneSided = ({ asked, on, else: otherwise, children }: OneSidedProps) => {
  const nothing = <Nothing>{otherwise}</Nothing>;
  return (
    <Row
      asked={asked}
      before={on === 'before' ? children : nothing}
      after={on === 'after' ? children : nothing}
    />
  );
};
