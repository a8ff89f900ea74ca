/** What stands when a page fails; apart, because every page carries it. */
export const failure = {
  error: 'Une erreur a empêché d’afficher cette page',
  errorText:
    'Les données enregistrées ne sont pas touchées. Réessayez ; si l’erreur revient, signalez-la avec la référence {reference}.',
  retry: 'Réessayer',
};
