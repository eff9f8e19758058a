interface MoreProps {
  readonly shown: number;
  readonly total: number;
  readonly more: () => void;
}

/** Asks for the next page; stays when there is none, as who pressed it is there. */
export const MoreButton = ({ shown, total, more }: MoreProps) => (
  <div class="row">
    <button type="button" aria-disabled={shown >= total} onClick={() => shown < total && more()}>
      {shown < total ? 'Show more' : 'All are shown'}
    </button>
    <span class="quiet" role="status">
      {shown.toLocaleString('en')} of {total.toLocaleString('en')}
    </span>
  </div>
);
