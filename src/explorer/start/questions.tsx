import disagreements from '../../../examples/operations/04-where-sources-disagree-on-dscs.graphql?raw';
import { entityPath, ideAddress, type State } from '../address.ts';
import type { Lens } from '../lens/lens.ts';
import { useLens } from '../lens/use-lens.ts';

type Way = readonly [words: string, address: string];

type To = (path: string, other?: Partial<Lens>, own?: State) => string;

/** Each question with the ways to its answers. */
const questionsTo = (to: To): readonly (readonly [question: string, ...ways: Way[]])[] => [
  [
    'Who are the masters of JUSMAG Thailand, and who says so?',
    ['JUSMAG Thailand', to(entityPath('sco/jusmagthai'))],
  ],
  [
    'Which command was Israel under, before and after the move of 2021?',
    ['In 2020', to(entityPath('nation/ISR'), { at: '2020-06-01' })],
    ['In 2022', to(entityPath('nation/ISR'), { at: '2022-06-01' })],
  ],
  ['What did the launch of DSCS change on 1 October 2024?', ['What changed', to('/changes')]],
  [
    'How is Bulgaria’s ministry of defence connected to EUCOM?',
    ['The ways', to('/graph', {}, { of: 'ministry/mod-bulgaria', to: 'command/EUCOM' })],
    ['The ministry', to(entityPath('ministry/mod-bulgaria'))],
  ],
  [
    'Which nations were offered the most US arms since 2018?',
    ['The ranking', to('/tables', {}, { from: '2018' })],
  ],
  [
    'Where do sources disagree on DSCS?',
    ['DSCS', to(entityPath('agency/DSCS'))],
    ['As GraphQL', ideAddress(disagreements)],
  ],
];

export function Questions() {
  const { href } = useLens();
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">Questions to begin with</h2>
      <ul class="plain cards">
        {questionsTo(href).map(([question, ...ways]) => (
          <li key={question} class="card">
            <p>{question}</p>
            <div class="row">
              {ways.map(([words, address]) => (
                <a key={words} class="button" href={address} aria-label={`${words}: ${question}`}>
                  {words}
                </a>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
