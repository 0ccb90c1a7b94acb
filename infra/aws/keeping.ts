import { RemovalPolicy } from 'aws-cdk-lib';
import type { DeploymentSettings } from './stages.ts';

/** What becomes of a stage's data when its stack goes, and whether it may go at all. */
export interface Keeping {
  removalPolicy: RemovalPolicy;
  isProtected: boolean;
}

/**
 * A stage that keeps its data: what was made is kept when the stack goes, but not when the deployment that makes it fails,
 * or the next try would find it in its way. Protection is for what was made: it comes with the deployment after that
 * (`npm run deploy` does both), since it would keep CloudFormation from tidying up after a first one that failed.
 */
export const keepingOf = ({ keepsData, established }: Pick<DeploymentSettings, 'keepsData' | 'established'>): Keeping => ({
  removalPolicy: keepsData ? RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE : RemovalPolicy.DESTROY,
  isProtected: keepsData && established,
});
