import './start-page.css';
import { useTitle } from '../parts/use-title.ts';
import { Numbers } from './numbers.tsx';
import { Questions } from './questions.tsx';

export function StartPage() {
  useTitle('Start');
  return (
    <div class="start">
      <div class="hero">
        <h1>Who answers to whom in US security cooperation, on any date, and who says so</h1>
        <p>
          Nations, ministries, embassies, security cooperation offices, combatant commands and the
          agencies above them. Search, ask one of the questions, or drag the date.
        </p>
      </div>
      <Questions />
      <Numbers />
    </div>
  );
}
