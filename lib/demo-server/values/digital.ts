import { monthIndex, type MonthIndex } from '@/lib/periods/period';
import { draw } from '../hash';
import type { Area } from './area';
import { AT, takeShare, type Draft, type Form } from './form';

/** DISC-Mali was launched on 9 March 2023. */
const LAUNCH = monthIndex(2023, 3);
const ROLL_OUT_MONTHS = 38;
/** Share of the ASC who ever get an account. */
const REACHED = 0.9;

/** Accounts given out and used, and pay received on time. Nothing is known of accounts before the launch. */
export function fillDigitalAndPay(form: Form, { area, month, seed, active }: Draft): void {
  if (month >= LAUNCH) {
    const provisioned = Math.min(active, countAccounts(area, month));
    form[AT.disc_provisioned] = provisioned;
    form[AT.disc_active] = takeShare(
      provisioned,
      area.anchors.digitalUse + 0.08 * area.effort,
      draw(seed, 100),
    );
  }
  // Funds come by the quarter: its first month is the worst.
  const lag = month % 3 === 0 ? -0.06 : 0.03;
  form[AT.chw_paid_on_time] = takeShare(active, area.anchors.paid + lag + 0.1 * area.effort, draw(seed, 101));
}

function countAccounts(area: Area, month: MonthIndex): number {
  let count = 0;
  for (let index = 0; index < area.posts.length; index++) {
    if (draw(area.seed, 150 + index) > REACHED) continue;
    const start =
      LAUNCH +
      1 +
      Math.floor((ROLL_OUT_MONTHS * draw(area.seed, 110 + index)) / (0.6 + area.anchors.digitalUse));
    if (start <= month) count++;
  }
  return count;
}
