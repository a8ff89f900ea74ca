import type { Profile } from 'next-auth';
import type { CredentialsConfig } from 'next-auth/providers/credentials';
import type { OAuthConfig } from 'next-auth/providers/oauth';
import { accessSettings } from '../settings';
import type { SignInCall } from './sign-in-call';

/** Milliseconds that the provider of single sign-on has for an answer. */
const TIMEOUT = 10_000;

export function passwordProvider(call: SignInCall): CredentialsConfig {
  return {
    id: 'credentials',
    name: 'E-mail',
    type: 'credentials',
    credentials: { email: {}, password: {} },
    authorize: async (given) => {
      const id = await call.checkPassword(given?.['email'] ?? '', given?.['password'] ?? '');
      return id === null ? null : { id };
    },
  };
}

/** OpenID Connect, code flow; empty when `OIDC_*` is not set. The library checks signature, audience, PKCE, state and nonce. */
export function singleSignOnProviders(): OAuthConfig<Profile>[] {
  const { oidc } = accessSettings();
  if (oidc === null) return [];
  return [
    {
      id: 'oidc',
      name: 'OpenID Connect',
      type: 'oauth',
      wellKnown: `${oidc.issuer.href.replace(/\/$/, '')}/.well-known/openid-configuration`,
      clientId: oidc.clientId,
      clientSecret: oidc.clientSecret,
      authorization: { params: { scope: 'openid email profile' } },
      checks: ['pkce', 'state', 'nonce'],
      idToken: true,
      httpOptions: { timeout: TIMEOUT },
      userinfo: {
        // Many providers tell the e-mail only here. What the signed token says goes first.
        request: async ({ client, tokens }) => {
          const { id_token, access_token } = tokens;
          const signed = readClaims(id_token);
          if (signed['email'] !== undefined || access_token === undefined) return signed;
          if (client.issuer.metadata.userinfo_endpoint === undefined) return signed;
          const told = await client.userinfo(access_token);
          // One token is of one person: answers about another are none.
          return told.sub === signed['sub'] ? { ...told, ...signed } : signed;
        },
      },
      profile: (claims) => ({ id: claims.sub ?? '' }),
    },
  ];
}

/** The claims of a token whose signature the library has verified. */
function readClaims(token: string | undefined): Record<string, unknown> {
  const payload: unknown = JSON.parse(
    Buffer.from(token?.split('.')[1] ?? '', 'base64url').toString() || '{}',
  );
  return typeof payload === 'object' && payload !== null ? { ...payload } : {};
}
