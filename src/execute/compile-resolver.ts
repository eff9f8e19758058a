import {
  type FieldNode,
  type GraphQLField,
  getArgumentValues,
  Kind,
  type ResponsePath,
  visit,
} from 'graphql';
import { planned } from '../modules/planned.ts';
import type { Planned } from '../plan/record.ts';
import type { InfoOf } from './compile-fields.ts';
import type { Run } from './run.ts';

/** How the value of a field is got. */
export interface Resolver {
  readonly read: (run: Run, source: unknown, path: ResponsePath | undefined) => unknown;
  /** It wants to know where it is. */
  readonly asks: boolean;
}

interface Resolved {
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  readonly responseKey: string;
  readonly infoOf: InfoOf;
  /** Tells it from all other fields of the operation. */
  readonly number: number;
}

/**
 * What the field's resolver gives, or the property of its name, which is no method here. What the read
 * plan fetched is taken without a call.
 */
export function compileResolver({ field, node, responseKey, infoOf, number }: Resolved): Resolver {
  const { name, resolve } = field;
  const argsOf = compileArguments(field, node, number);

  if (!resolve) {
    return {
      asks: false,
      read: (_run, source) => (source as Readonly<Record<string, unknown>> | undefined)?.[name],
    };
  }
  if (resolve === planned) {
    return { asks: false, read: (_run, source) => (source as Planned).planned[responseKey] };
  }
  if (resolve.length < 4) {
    const brief = resolve as (source: unknown, args: unknown, context: unknown) => unknown;
    return { asks: false, read: (run, source) => brief(source, argsOf(run), run.context) };
  }
  return {
    asks: true,
    read: (run, source, path) => resolve(source, argsOf(run), run.context, infoOf(run, path)),
  };
}

/** Arguments without variables are read once for all; those with, once in each run. */
function compileArguments(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  number: number,
): (run: Run) => Readonly<Record<string, unknown>> {
  if (node.arguments?.some(holdsVariable)) {
    return (run) => {
      run.args[number] ??= getArgumentValues(field, node, run.variables);
      return run.args[number];
    };
  }
  let args: Readonly<Record<string, unknown>> | undefined;
  return () => {
    args ??= getArgumentValues(field, node);
    return args;
  };
}

function holdsVariable(node: NonNullable<FieldNode['arguments']>[number]): boolean {
  let found = false;
  visit(node, {
    [Kind.VARIABLE]: () => {
      found = true;
    },
  });
  return found;
}
