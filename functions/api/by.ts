import type { ApiKey } from '../admin/api-key.ts';

/** How the audit log names whoever holds a key. */
export const by = ({ keyId }: Pick<ApiKey, 'keyId'>): string => `key:${keyId}`;
