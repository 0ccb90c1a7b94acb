import { RemovalPolicy, Validations } from 'aws-cdk-lib';
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

/** Goes with the service: CloudFront and the functions get a new one with the next. */
export function buildOriginKey(scope: Construct): Secret {
  const secret = new Secret(scope, 'OriginKey', {
    description: 'Proves that a request came through CloudFront. Nobody else may come in.',
    generateSecretString: { secretStringTemplate: '{}', generateStringKey: '1', passwordLength: 64, excludePunctuation: true },
    removalPolicy: RemovalPolicy.DESTROY,
  });
  Validations.of(secret).acknowledge({
    id: 'AwsSolutions-SMG4',
    reason: 'CloudFormation hands it to CloudFront when it deploys: a new one comes with a deployment, not by itself.',
  });
  return secret;
}
