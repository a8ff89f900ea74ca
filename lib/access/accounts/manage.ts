/** What an administrator, and the shell, may do with accounts; each change and its rows of the journal are one. */
export { openAccount, type NewAccountWishes } from './open-account';
export { changeRights, type RightsWishes } from './change-rights';
export { disableAccount, enableAccount } from './disable';
export { resetPassword } from './reset-password';
export { unlinkIdentity } from './unlink';
export type { AccountProblem, Managed } from './problem';
