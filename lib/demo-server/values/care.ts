import { draw } from '../hash';
import { AT, malariaSeason, progress, takeShare, type Draft, type Form } from './form';

/** Visits and sick children of the month; each step of care is a part of the one before. */
export function fillCare(form: Form, { area, month, seed, active }: Draft): void {
  const season = malariaSeason(month);
  const fever = spread(active * (4 + 9 * season), draw(seed, 80));
  const tested = takeShare(
    fever,
    progress({ from: 0.78, to: 0.88 }, month) + 0.06 * area.effort,
    draw(seed, 81),
  );
  const confirmed = takeShare(tested, 0.45 + 0.2 * season, draw(seed, 82));
  const malaria = takeShare(confirmed, 0.86 + 0.08 * area.effort, draw(seed, 83));
  const pneumonia = spread(active * (2.4 - 1.2 * season), draw(seed, 84));
  const pneumoniaTreated = takeShare(pneumonia, 0.74 + 0.08 * area.effort, draw(seed, 85));
  const diarrhoea = spread(active * (1.8 + 0.8 * season), draw(seed, 86));
  const diarrhoeaTreated = takeShare(diarrhoea, 0.68 + 0.08 * area.effort, draw(seed, 87));
  const treated = malaria + pneumoniaTreated + diarrhoeaTreated;
  const danger = spread(active * 0.7, draw(seed, 88));
  form[AT.home_visits] = spread(active * (28 + 3 * area.effort), draw(seed, 89));
  form[AT.u5_fever] = fever;
  form[AT.u5_fever_tested] = tested;
  form[AT.u5_malaria_confirmed] = confirmed;
  form[AT.u5_malaria_treated] = malaria;
  form[AT.u5_pneumonia] = pneumonia;
  form[AT.u5_pneumonia_treated] = pneumoniaTreated;
  form[AT.u5_diarrhoea] = diarrhoea;
  form[AT.u5_diarrhoea_treated] = diarrhoeaTreated;
  form[AT.u5_treated] = treated;
  form[AT.u5_treated_24h] = takeShare(
    treated,
    area.anchors.treatedIn24h + 0.05 * area.effort,
    draw(seed, 90),
  );
  form[AT.muac_screened] = spread(active * 16, draw(seed, 91));
  form[AT.danger_signs] = danger;
  form[AT.referred] = takeShare(danger, 0.72 + 0.1 * area.effort, draw(seed, 92));
}

/** A whole number around a mean, within 40 %. */
function spread(mean: number, chance: number): number {
  return Math.round(mean * (0.6 + 0.8 * chance));
}
