export const committee = {
  title: 'Meetings',
};
