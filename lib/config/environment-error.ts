/** A value of the environment that cannot be used. The message names the variable and what it takes. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
}
