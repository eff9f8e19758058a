import type { Material } from './material.ts';
import type { Finding, Rule, Scope } from './rule.ts';
import { rules } from './rules/index.ts';

/** What a package can be judged by alone: what it names may be described elsewhere. */
export const scopesOfPackage: readonly Scope[] = ['row', 'table'];

/** Everything that the rules find; those of some scopes only, if told. */
export const findIn = (material: Material, scopes?: readonly Scope[]): readonly Finding[] =>
  rules
    .filter(({ scope }) => scopes?.includes(scope) ?? true)
    .flatMap((rule) => findingsOf(rule, material));

export const findingsOf = (rule: Rule, material: Material): Finding[] =>
  Array.from(rule.check(material), ({ expected, came, entities, claims }) => ({
    rule: rule.name,
    severity: rule.severity,
    message: `expected ${expected}, came ${came}`,
    entities,
    claims,
  }));
