export const LANGUAGE_COOKIE = 'langue';
