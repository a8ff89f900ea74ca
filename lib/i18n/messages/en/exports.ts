export const exports = {
  title: 'Take away',
};
