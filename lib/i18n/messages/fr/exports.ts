export const exports = {
  title: 'À emporter',
};
