import { useLens } from '../lens/use-lens.ts';

/** Says what is wrong with an address, and leads out of it. */
export function BadAddress({ problems }: { readonly problems: readonly string[] }) {
  const { href } = useLens();
  return (
    <div class="failure" role="alert">
      <h1>This address asks for something that is not there</h1>
      {problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
      <a href={href('/')}>Start from today</a>
    </div>
  );
}
