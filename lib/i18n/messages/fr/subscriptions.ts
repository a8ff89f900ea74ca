export const subscriptions = {
  title: 'Abonnements',
};
