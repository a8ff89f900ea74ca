import type { UserActions } from '@/components/access/admin/chosen-user';
import { changeUser, disableUser, enableUser, resetUser, unlinkUser } from './actions';

/** What may be done with the account that is open. */
export const ACCOUNT_ACTIONS: UserActions = {
  change: changeUser,
  disable: disableUser,
  enable: enableUser,
  reset: resetUser,
  unlink: unlinkUser,
};
