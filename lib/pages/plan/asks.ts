import type { PageAsks } from '../page-frame';
import { PLAN_TEXTS } from './load-plan';
import { STATUS_CHOICES } from './plan-status';

/** What `/plan` takes from its address. */
export const PLAN_ASKS: PageAsks = {
  period: 'month',
  region: true,
  choices: { statut: STATUS_CHOICES },
  texts: PLAN_TEXTS,
};
