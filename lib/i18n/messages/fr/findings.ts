export const findings = {
  none: 'Aucun constat.',
};
