import type { failure as french } from '../fr/failure';

export const failure: typeof french = {
  error: 'An error kept this page from showing',
  errorText:
    'The stored data are untouched. Try again; if the error comes back, report it with the reference {reference}.',
  retry: 'Try again',
};
