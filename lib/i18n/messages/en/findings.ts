export const findings = {
  none: 'No finding.',
};
