import { ownPath } from '@/lib/navigation/own-path';
import { runNextAuth } from '../next-auth/run-next-auth';
import { NO_SIGN_IN } from '../next-auth/sign-in-call';
import { singleSignOnOffered } from './offered';
import { problemPath } from './problems';
import { redirectTo } from './redirect';

/**
 * Sends a browser to the provider of single sign-on, with PKCE, state and nonce of its own in cookies of the answer. In a
 * route handler only.
 * @param returnTo where to go once signed in; anything but an own path becomes the map.
 */
export async function startSingleSignOn(returnTo: string | null | undefined): Promise<Response> {
  if (!singleSignOnOffered()) return redirectTo(problemPath('sso-refused'));
  const form = { callbackUrl: ownPath(returnTo) };
  const { location, failures } = await runNextAuth(['signin', 'oidc'], { form }, NO_SIGN_IN);
  // All that is done here is to read the provider's metadata.
  if (location === null || failures.length > 0) return redirectTo(problemPath('sso-down'));
  return redirectTo(location.href);
}
