import type { Compiler } from '../compiler.ts';
import type { Selected } from '../selection.ts';
import type { Compiled } from '../writer.ts';
import { altered } from './alterations.ts';
import type { Between, ChangeList } from './between.ts';
import { openEnded, totals } from './counts.ts';
import { foundedOrDissolved } from './entities.ts';
import { renamed } from './names.ts';
import { openedOrClosed, uncertain } from './relationships.ts';
import { type Scope, scopeOf } from './scope.ts';

const lists: Readonly<Record<ChangeList, (scope: Scope, selected: Selected) => Compiled>> = {
  opened: (scope, selected) => openedOrClosed(scope, 'began', selected),
  closed: (scope, selected) => openedOrClosed(scope, 'ended', selected),
  altered,
  founded: (scope, selected) => foundedOrDissolved(scope, 'began', selected),
  dissolved: (scope, selected) => foundedOrDissolved(scope, 'ended', selected),
  renamed,
  uncertain,
  openEnded,
  totals,
};

/** One of the lists of what changed between two moments. */
export const compileChanges = (
  compiler: Compiler,
  between: Between,
  list: ChangeList,
  selected: Selected,
): Compiled => lists[list](scopeOf(compiler, between), selected);
