import './chosen.css';

interface Item {
  readonly key: string;
  readonly name: string;
  /** Where it is not chosen any more; null where it must be. */
  readonly without: string | null;
}

interface ChosenProps {
  readonly label: string;
  readonly chosen: readonly Item[];
}

/** Entities that were chosen, each with a link that leaves it out. */
export const Chosen = ({ label, chosen }: ChosenProps) => (
  <ul class="plain row" aria-label={label}>
    {chosen.map(({ key, name, without }) => (
      <li key={key} class="chosen">
        {name}
        {without !== null && (
          <a href={without}>
            <span aria-hidden="true">×</span>
            <span class="hidden">Without {name}</span>
          </a>
        )}
      </li>
    ))}
  </ul>
);
