export const brief = {
  title: 'Note de réunion',
};
