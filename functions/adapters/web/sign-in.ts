/** Signing in by OpenID Connect: authorization code flow with PKCE, state and nonce. The sign-in service is whichever the settings name. */
import {
  AuthorizationResponseError,
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  None,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import * as z from 'zod';

export interface SignInSettings {
  issuer: string;
  clientId: string;
  /** Where the sign-in service sends people back to: registered there. */
  redirectUrl: string;
  /** Where it may send them once they have signed out. */
  signedOutUrl: string;
}

/** What has to be remembered between going and coming back. */
export interface SignInAttempt {
  state: string;
  nonce: string;
  verifier: string;
}

export interface SignedIn {
  adminId: string;
  name: string;
  groups: string[];
}

/** `denied`: the sign-in service said no, or its answer is none to this attempt. `unreachable`: it did not answer. */
export class SignInFailedError extends Error {
  override readonly name = 'SignInFailedError';
  readonly code: 'denied' | 'unreachable';
  constructor(code: 'denied' | 'unreachable', options?: ErrorOptions) {
    super(`signing in failed: ${code}`, options);
    this.code = code;
  }
}

const list = z.array(z.string()).catch([]);
const claimsSchema = z.object({
  sub: z.string().min(1).max(255),
  name: z.string().optional(),
  email: z.string().optional(),
  groups: list,
  // Cognito's, and Entra's.
  'cognito:groups': list,
  roles: list,
});

// The document changes with the service's own releases, and its keys are fetched by openid-client as they are needed.
const KEPT_MS = 24 * 3_600_000;

export function signInWith(settings: SignInSettings) {
  let found: { configuration: Configuration; atMs: number } | undefined;

  async function configured(): Promise<Configuration> {
    if (found !== undefined && Date.now() - found.atMs < KEPT_MS) return found.configuration;
    const issuer = new URL(settings.issuer);
    // Only a service on this very machine may be asked in the clear.
    const execute = issuer.protocol === 'http:' && issuer.hostname === '127.0.0.1' ? [allowInsecureRequests] : [];
    try {
      const configuration = await discovery(issuer, settings.clientId, undefined, None(), { execute });
      found = { configuration, atMs: Date.now() };
      return configuration;
    } catch (error) {
      throw new SignInFailedError('unreachable', { cause: error });
    }
  }

  /** Where to send the person, and what to remember meanwhile. Throws SignInFailedError. */
  async function begin(): Promise<{ url: string; attempt: SignInAttempt }> {
    const configuration = await configured();
    const attempt = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
    const url = buildAuthorizationUrl(configuration, {
      redirect_uri: settings.redirectUrl,
      scope: 'openid profile email',
      state: attempt.state,
      nonce: attempt.nonce,
      code_challenge: await calculatePKCECodeChallenge(attempt.verifier),
      code_challenge_method: 'S256',
    });
    return { url: url.href, attempt };
  }

  /** Who came back. `search`: the query of the address they came back to. Throws SignInFailedError. */
  async function finish(search: string, { state, nonce, verifier }: SignInAttempt): Promise<SignedIn> {
    const configuration = await configured();
    try {
      const tokens = await authorizationCodeGrant(configuration, new URL(search, settings.redirectUrl), {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims = claimsSchema.parse(tokens.claims());
      const groups = [...claims.groups, ...claims['cognito:groups'], ...claims.roles];
      return { adminId: claims.sub, name: claims.name ?? claims.email ?? claims.sub, groups };
    } catch (error) {
      throw new SignInFailedError(isUnreachable(error) ? 'unreachable' : 'denied', { cause: error });
    }
  }

  /** Where a person also signs out of the sign-in service; null if it has no such page. Throws SignInFailedError. */
  async function signOutUrl(): Promise<string | null> {
    const { end_session_endpoint: endpoint } = (await configured()).serverMetadata();
    if (endpoint === undefined) return null;
    const url = new URL(endpoint);
    url.searchParams.set('client_id', settings.clientId);
    url.searchParams.set('post_logout_redirect_uri', settings.signedOutUrl);
    // Cognito's own name for it: https://docs.aws.amazon.com/cognito/latest/developerguide/logout-endpoint.html
    url.searchParams.set('logout_uri', settings.signedOutUrl);
    return url.href;
  }

  return { begin, finish, signOutUrl };
}

const isUnreachable = (error: unknown): boolean =>
  !(error instanceof AuthorizationResponseError) && error instanceof TypeError && error.message === 'fetch failed';
