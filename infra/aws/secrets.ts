import { Validations } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import type { SecretName } from '../wiring.ts';
import { type SecretWiring, secrets } from '../wiring.ts';
import type { Keeping } from './keeping.ts';

/** Every secret of the wiring, made by Secrets Manager at the first deployment and never seen by a person. */
export function buildSecrets(scope: Construct, { removalPolicy }: Keeping): Record<SecretName, Secret> {
  const built = Object.entries(secrets).map(([name, wiring]: [string, SecretWiring]) => {
    const secret = new Secret(scope, `${name}Secret`, {
      description: wiring.holds,
      generateSecretString: { secretStringTemplate: '{}', generateStringKey: '1', passwordLength: 64, excludePunctuation: true },
      removalPolicy,
    });
    Validations.of(secret).acknowledge({ id: 'AwsSolutions-SMG4', reason: wiring.notRotated });
    return [name, secret] as const;
  });
  return Object.fromEntries(built) as Record<SecretName, Secret>;
}
