export const supervision = {
  title: 'Supervision',
};
