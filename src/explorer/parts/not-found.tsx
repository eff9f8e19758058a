import { useLens } from '../lens/use-lens.ts';
import { useTitle } from './use-title.ts';

export function NotFound() {
  const { href } = useLens();
  useTitle('Not found');
  return (
    <div class="failure">
      <h1>There is no such page</h1>
      <a href={href('/')}>To the start</a>
    </div>
  );
}
