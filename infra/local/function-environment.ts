import type { FunctionName } from '../../functions/environment.ts';
import type { Resources, SettingName } from '../wiring.ts';
import { environmentFor, functions } from '../wiring.ts';
import { signInClientId, signInPath } from './sign-in/accounts.ts';

export const localSettings = (url: string): Record<SettingName, string> => ({
  MAIL_FROM: 'Tocsin <alerts@tocsin.example>',
  POSTAL_ADDRESS: '127.0.0.1, on this machine only',
  PUBLIC_URL: url,
  SERVICE_NAME: 'Tocsin',
  CONFIGURATION_SET: 'tocsin',
  ALLOW_LOOPBACK_FEEDS: 'yes',
  SIGN_IN_ISSUER: `${url}${signInPath}`,
  SIGN_IN_CLIENT_ID: signInClientId,
});

/** All that a function sees in `process.env`: where the services are, what the wiring gives it, and what Lambda adds. */
export const functionEnvironment = (
  name: FunctionName,
  services: Record<string, string>,
  resources: Resources,
): Record<string, string> => ({
  ...services,
  ...environmentFor(name, resources),
  AWS_LAMBDA_FUNCTION_NAME: name,
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(functions[name].memoryMb),
  STAGE: 'local',
  TZ: 'UTC',
});
