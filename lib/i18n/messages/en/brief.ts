export const brief = {
  title: 'Meeting note',
};
