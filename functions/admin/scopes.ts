/** What a key may do. A scope that ends in `:write` does not bring `:read` along. */
export const SCOPES = [
  'topics:read',
  'topics:write',
  'feeds:read',
  'feeds:write',
  'articles:write',
  'people:read',
  'people:write',
  'operations:read',
  'operations:write',
  'audit:read',
  'keys:write',
  'webhooks:write',
] as const;

export type Scope = (typeof SCOPES)[number];
