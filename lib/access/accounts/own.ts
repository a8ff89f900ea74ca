/** What a reader may do with its own account; each change and its row of the journal are one. */
export { changeOwnPassword, checkOwnPassword } from './own-password';
export { endOwnSession } from './own-sessions';
export { addOwnToken, revokeOwnToken, TOKEN_LIMIT, TOKEN_NAME_LENGTH, type TokenWishes } from './own-tokens';
export { changeOwnLanguage } from './own-language';
export type { AccountProblem, Managed } from './problem';
