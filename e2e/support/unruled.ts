import { ACTION_RULES, PAGE_RULES, ROUTE_RULES } from '../../lib/access/rules';
import type { BuildManifest } from './build-manifest';

/** A page, handler or action that no rule covers, and a rule that covers nothing: each in words; none when all is well. */
export function findUnruled({ pages, handlers, actions, strays }: BuildManifest): string[] {
  const routePaths = new Set(Object.keys(ROUTE_RULES).map(pathOf));
  const named = new Set(actions.map((action) => action.rule));
  return [
    ...strays,
    ...pages.filter((path) => !(path in PAGE_RULES)).map((path) => `page ${path} has no rule`),
    ...handlers.filter((path) => !routePaths.has(path)).map((path) => `handler ${path} has no rule`),
    ...actions
      .filter(({ rule }) => rule === null || !(rule in ACTION_RULES))
      .map(({ where }) => `action ${where} has no rule`),
    ...Object.keys(PAGE_RULES)
      .filter((path) => !pages.includes(path))
      .map((path) => `the rule of page ${path} covers nothing`),
    ...[...routePaths]
      .filter((path) => !handlers.includes(path))
      .map((path) => `the rule of handler ${path} covers nothing`),
    ...Object.keys(ACTION_RULES)
      .filter((name) => !named.has(name))
      .map((name) => `the rule of action ${name} covers nothing`),
  ];
}

export function pathOf(route: string): string {
  return route.slice(route.indexOf(' ') + 1);
}
