import { useAnswer } from '../client.ts';
import { BothDatesDocument, type CountsFragment } from '../generated/graphql.ts';
import { lensVariables } from '../lens/lens.ts';
import { useLens } from '../lens/use-lens.ts';
import { AnswerPanel } from '../parts/panel.tsx';
import { dayInWords } from '../words/dates.ts';
import { type Asked, lensOn } from './asked.ts';

const things: readonly (readonly [words: string, name: keyof CountsFragment])[] = [
  ['Nations and territories', 'nations'],
  ['Embassies', 'embassies'],
  ['Security cooperation organizations', 'securityCooperationOrganizations'],
  ['Combatant commands', 'combatantCommands'],
  ['Agencies', 'agencies'],
  ['Relationships', 'relationships'],
];

/** How much there was on either day. */
export function BothDates({ asked, pause }: { readonly asked: Asked; readonly pause: boolean }) {
  const { lens, href } = useLens();
  const [before, after] = [lensOn(asked.from, asked), lensOn(asked.to, asked)];
  const { evidence, ...earlier } = lensVariables({ ...lens, ...before });
  const later = lensVariables({ ...lens, ...after });
  const days = {
    from: earlier.at,
    fromKnown: earlier.knownAt,
    to: later.at,
    toKnown: later.knownAt,
  };
  const answer = useAnswer(BothDatesDocument, { ...days, ...(evidence && { evidence }) }, pause);
  return (
    <AnswerPanel title="The two days side by side" answer={answer} empty="">
      {(data) => (
        <table class="both">
          <thead>
            <tr>
              <td />
              <th scope="col">
                <a href={href('/', before)}>{dayInWords(asked.from)}</a>
              </th>
              <th scope="col">
                <a href={href('/', after)}>{dayInWords(asked.to)}</a>
              </th>
              <th scope="col">Difference</th>
            </tr>
          </thead>
          <tbody>
            {things.map(([words, name]) => {
              const [from, to] = [data.before[name].totalCount, data.after[name].totalCount];
              return (
                <tr key={name}>
                  <th scope="row">{words}</th>
                  <td>{from.toLocaleString('en')}</td>
                  <td>{to.toLocaleString('en')}</td>
                  <td>{signed(to - from)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </AnswerPanel>
  );
}

/** With a minus as wide as the plus. */
function signed(difference: number): string {
  if (difference === 0) return '0';
  const size = Math.abs(difference).toLocaleString('en');
  return difference > 0 ? `+${size}` : `−${size}`;
}
