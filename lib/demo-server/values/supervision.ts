import { monthOfYear } from '@/lib/periods/period';
import { draw } from '../hash';
import { AT, progress, takeShare, type Draft, type Form } from './form';

/** Tracks are hard to pass in the rains. */
const RAINS = -0.03;

/** The four elements of 360° supervision; whoever had all four is among those who had each. */
export function fillSupervision(form: Form, { area, month, seed, active }: Draft): void {
  const inRains = monthOfYear(month) >= 7 && monthOfYear(month) <= 9;
  const rate = progress(area.anchors.supervised, month) + 0.16 * area.effort + (inRains ? RAINS : 0);
  const supervised = takeShare(active, rate, draw(seed, 40));
  const audited = takeShare(supervised, 0.7 + 0.1 * area.effort, draw(seed, 41));
  const shadowed = takeShare(supervised, 0.76 + 0.1 * area.effort, draw(seed, 42));
  const feedback = takeShare(supervised, 0.88 + 0.08 * area.effort, draw(seed, 43));
  const expected = active > 0 ? 1 : 0;
  const held = takeShare(expected, rate + 0.1, draw(seed, 44));
  const allFour = held === 0 ? 0 : takeShare(Math.min(audited, shadowed, feedback), 0.85, draw(seed, 45));
  let households = 0;
  for (let chw = 0; chw < audited; chw++)
    households += Math.round(area.anchors.householdsPerAudit - 1.5 + 3 * draw(seed, 400 + chw));
  form[AT.chw_supervised] = supervised;
  form[AT.chw_supervised_360] = allFour;
  form[AT.group_meetings_expected] = expected;
  form[AT.group_meetings_held] = held;
  form[AT.chw_audited] = audited;
  form[AT.households_audited] = households;
  form[AT.chw_shadowed] = shadowed;
  form[AT.chw_feedback_given] = feedback;
}
