import './timeline.css';
import type { ComponentChildren } from 'preact';
import { dayInWords, FOREVER, type Span, spanInWords, today } from '../words/dates.ts';

interface Row {
  readonly key: string;
  readonly label: ComponentChildren;
  readonly span: Span;
  readonly after?: ComponentChildren;
}

interface TimelineProps {
  readonly rows: readonly Row[];
  readonly scale: Scale;
}

/** Rows of things and when they held: solid where certain, hatched where merely possible, a line at the lens's date. */
export function Timeline({ rows, scale }: TimelineProps) {
  return (
    <ul class="plain timeline">
      {rows.map(({ key, label, span, after }) => (
        <li key={key}>
          <div class="timeline-label">
            {label} {after}
          </div>
          <div class="timeline-when">
            <Bar span={span} scale={scale} />
            <span class="quiet">{spanInWords(span)}</span>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What a timeline spans, in milliseconds, and the lens's date, which it marks. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly at: string;
}

const timeOf = (day: string): number => Date.parse(day);

/** From the first known day to today, or what is known to come. */
export function scaleOf(spans: readonly Span[], at: string): Scale {
  const days = spans
    .flatMap(({ start, end }) => [start.earliest, start.latest, end.earliest, end.latest])
    .filter((day): day is string => day !== null && day !== FOREVER);
  const times = [...days, at, today()].map(timeOf);
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const margin = (to - from) * 0.03;
  return { from: from - margin, to: to + margin, at };
}

function Bar({ span: { start, end }, scale }: { readonly span: Span; readonly scale: Scale }) {
  const place = (day: string | null, open: number) =>
    day === null
      ? open
      : Math.min(100, (100 * (timeOf(day) - scale.from)) / (scale.to - scale.from));
  const [from, until] = [place(start.latest, 100), place(end.earliest, 0)];
  return (
    <div class="bar" aria-hidden="true">
      <Stretch kind="may" from={place(start.earliest, 0)} to={place(end.latest, 100)} />
      {from < until && <Stretch kind="did" from={from} to={until} />}
      <i class="now" style={{ left: `${place(scale.at, 0)}%` }} />
    </div>
  );
}

interface StretchProps {
  readonly kind: 'may' | 'did';
  readonly from: number;
  readonly to: number;
}

const Stretch = ({ kind, from, to }: StretchProps) => (
  <i class={kind} style={{ left: `${from}%`, width: `${Math.max(to - from, 0.5)}%` }} />
);

/** The years that a timeline goes from and to, and what its marks mean. */
export function Axis({ scale }: { readonly scale: Scale }) {
  const yearOf = (time: number) => new Date(time).getUTCFullYear();
  return (
    <div class="axis" aria-hidden="true">
      <span class="key">
        <i class="bar did" /> certain <i class="bar may" /> possible <i class="bar now" />{' '}
        {dayInWords(scale.at)}
      </span>
      <span class="years">
        <span>{yearOf(scale.from)}</span>
        <span>{yearOf((scale.from + scale.to) / 2)}</span>
        <span>{yearOf(scale.to)}</span>
      </span>
    </div>
  );
}
