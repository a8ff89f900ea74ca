import { accessSettings } from '../settings';

/** Whether people may sign in by single sign-on: its provider is set, and the address that it sends them back to. */
export function singleSignOnOffered(): boolean {
  const { oidc, publicAddress } = accessSettings();
  return oidc !== null && publicAddress !== null;
}
