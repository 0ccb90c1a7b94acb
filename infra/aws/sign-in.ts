/** Who may sign in to the console: a Cognito user pool with its own pages, a second factor, and two groups. */
import { CfnOutput, Duration, Stack, Validations } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnManagedLoginBranding,
  CfnUserPoolGroup,
  FeaturePlan,
  ManagedLoginVersion,
  Mfa,
  OAuthScope,
  UserPool,
  UserPoolClient,
} from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import type { Keeping } from './keeping.ts';
import type { DeploymentSettings } from './stages.ts';

/** Kept with the data: who was let in stays in when the functions go. */
export function buildAdminPool(
  scope: Construct,
  { stage, serviceName }: DeploymentSettings,
  { removalPolicy, isProtected }: Keeping,
): UserPool {
  const pool = new UserPool(scope, 'Admins', {
    featurePlan: FeaturePlan.ESSENTIALS,
    // Nobody lets themselves in: an admin is invited.
    selfSignUpEnabled: false,
    signInAliases: { email: true },
    signInCaseSensitive: false,
    mfa: Mfa.REQUIRED,
    mfaSecondFactor: { otp: true, sms: false },
    accountRecovery: AccountRecovery.EMAIL_ONLY,
    passwordPolicy: {
      minLength: 14,
      requireLowercase: true,
      requireUppercase: true,
      requireDigits: true,
      requireSymbols: true,
      tempPasswordValidity: Duration.days(7),
    },
    userInvitation: {
      emailSubject: `You may sign in to the console of ${serviceName}`,
      emailBody: `You look after ${serviceName} (${stage}) from now on. Sign in as {username} with the password {####} within a week.`,
    },
    deletionProtection: isProtected,
    removalPolicy,
  });
  for (const [groupName, description] of [
    ['admins', 'Look after topics, feeds and people'],
    ['editors', 'Look after topics and feeds'],
  ] as const) {
    new CfnUserPoolGroup(scope, `Admins-${groupName}`, { userPoolId: pool.userPoolId, groupName, description });
  }
  const { account } = Stack.of(scope);
  // Unique among all accounts of the region.
  pool.addDomain('AdminsDomain', {
    cognitoDomain: { domainPrefix: `tocsin-${stage}-${account}` },
    managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
  });
  Validations.of(pool).acknowledge({
    id: 'AwsSolutions-COG8',
    reason: 'The plan "Plus" watches for stolen passwords at $0.02 a person; a second factor is asked of a dozen people at every sign-in.',
  });
  new CfnOutput(scope, 'AdminPool', { value: pool.userPoolId, description: 'The user pool of the console' });
  return pool;
}

interface SignIn {
  issuer: string;
  clientId: string;
}

/** What the console is told of the sign-in service. */
export function buildSignIn(
  scope: Construct,
  { deployment, admins, pagesUrl }: { deployment: DeploymentSettings; admins: UserPool | null; pagesUrl: string },
): SignIn {
  if (admins === null) return { issuer: deployment.signInIssuer ?? '', clientId: deployment.signInClientId ?? '' };
  const client = new UserPoolClient(scope, 'Console', {
    userPool: admins,
    // Public, with PKCE: there is no secret that could leak.
    generateSecret: false,
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [OAuthScope.OPENID, OAuthScope.PROFILE, OAuthScope.EMAIL],
      callbackUrls: [`${pagesUrl}/console/signed-in`],
      logoutUrls: [`${pagesUrl}/console`],
    },
    authFlows: {},
    preventUserExistenceErrors: true,
    enableTokenRevocation: true,
    accessTokenValidity: Duration.minutes(5),
    idTokenValidity: Duration.minutes(5),
    refreshTokenValidity: Duration.hours(1),
  });
  // The managed pages are shown only for a client that has a look, be it Cognito's own.
  new CfnManagedLoginBranding(scope, 'ConsoleLook', {
    userPoolId: admins.userPoolId,
    clientId: client.userPoolClientId,
    useCognitoProvidedValues: true,
  });
  return { issuer: admins.userPoolProviderUrl, clientId: client.userPoolClientId };
}
