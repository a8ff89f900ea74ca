export const scenario = {
  title: 'Que faudrait-il ?',
};
