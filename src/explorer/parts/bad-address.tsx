import { useLens } from '../lens/use-lens.ts';

interface BadAddressProps {
  readonly problems: readonly string[];
  /** A page that can be gone to, and what one begins with there. */
  readonly to?: string;
  readonly words?: string;
}

/** Says what is wrong with an address, and leads out of it. */
export function BadAddress({ problems, to = '/', words = 'Start from today' }: BadAddressProps) {
  const { href } = useLens();
  return (
    <div class="failure" role="alert">
      <h1>This address asks for something that is not there</h1>
      {problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
      <a href={href(to)}>{words}</a>
    </div>
  );
}
