import { generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import Provider, { type Context } from 'oidc-provider';
import { makeProviderMemory } from './provider-memory';

/** Whom the provider signs in, without asking anybody, and what it says of them. */
export interface ProvidedPerson {
  sub: string;
  email?: string;
  email_verified?: boolean | string;
  name?: string;
}

export interface IdentityProvider {
  /** For `OIDC_ISSUER`. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** May be changed at any time. */
  person: ProvidedPerson;
  close(): Promise<void>;
}

/**
 * Starts a real OpenID Connect provider on a free port of loopback, with one client, that wants PKCE and signs its person in
 * without a page.
 * @param options.redirectUri where it may send browsers back to: `NEXTAUTH_URL` + `/api/auth/callback/oidc`.
 * @param options.emailIn where it tells the e-mail: in the signed token, or only to whoever asks its userinfo endpoint.
 */
export async function startIdentityProvider(options: {
  readonly redirectUri: string;
  readonly person: ProvidedPerson;
  readonly emailIn?: 'id-token' | 'userinfo';
}): Promise<IdentityProvider> {
  const server = createServer();
  const port = await listen(server);
  const issuer = `http://127.0.0.1:${String(port)}`;
  const [clientId, clientSecret] = ['tableau-sec', 'a-secret-of-the-client'];
  const state = { person: options.person };
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [options.redirectUri],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    adapter: makeProviderMemory(),
    claims: { email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: options.emailIn === 'userinfo',
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: () => '/sign-in' },
    jwks: {
      keys: [generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' })],
    },
    cookies: { keys: ['a key of the provider'] },
    ttl: { AccessToken: 60, AuthorizationCode: 60, IdToken: 60, Interaction: 60, Session: 60, Grant: 60 },
    findAccount: async (_context: unknown, sub: string) => ({
      accountId: sub,
      claims: async () => ({ ...state.person, sub }),
    }),
    loadExistingGrant,
  });
  provider.use(async (context, next) => {
    if (context.path !== '/sign-in') return next();
    context.respond = false;
    await provider.interactionFinished(context.req, context.res, {
      login: { accountId: state.person.sub, remember: false },
    });
  });
  server.on('request', provider.callback());
  return {
    issuer,
    clientId,
    clientSecret,
    get person() {
      return state.person;
    },
    set person(person) {
      state.person = person;
    },
    close: () => close(server),
  };
}

/** Nobody is asked for their consent. */
async function loadExistingGrant({ oidc }: Context) {
  const grant = new oidc.provider.Grant({
    clientId: oidc.client.clientId,
    accountId: oidc.session.accountId,
  });
  grant.addOIDCScope('openid email profile');
  await grant.save();
  return grant;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error && server.listening ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
