import type { ComponentChildren } from 'preact';

interface PopoverHeadProps {
  readonly title: string;
  /** The id of the popover that it closes. */
  readonly popover: string;
  /** Between the title and the way out. */
  readonly children?: ComponentChildren;
}

/** What a popover is about, and the way out of it. */
export const PopoverHead = ({ title, popover, children }: PopoverHeadProps) => (
  <header class="row">
    <h2>{title}</h2>
    {children}
    <button type="button" class="small" popovertarget={popover} popovertargetaction="hide">
      Close
    </button>
  </header>
);
