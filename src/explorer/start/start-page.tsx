import './start-page.css';
import { useLens } from '../lens/use-lens.ts';
import { useTitle } from '../parts/use-title.ts';
import { Numbers } from './numbers.tsx';
import { Questions } from './questions.tsx';

export function StartPage() {
  const { href } = useLens();
  useTitle('Start');
  return (
    <div class="start">
      <div class="hero">
        <h1>Who answers to whom in US security cooperation, on any date, and who says so</h1>
        <p>
          Nations, ministries, embassies, security cooperation offices, combatant commands and the
          agencies above them. Search, ask one of the questions, drag the date, or see the world{' '}
          <a href={href('/map')}>on the map</a>.
        </p>
      </div>
      <Questions />
      <Numbers />
    </div>
  );
}
