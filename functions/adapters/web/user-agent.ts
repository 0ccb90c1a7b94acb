/** The name by which robots.txt knows us: letters, digits and dashes only (RFC 9309). */
export const robotsAgent = (serviceName: string): string => serviceName.replace(/[^A-Za-z0-9_-]+/g, '') || 'Tocsin';

/** Says who asks and where to complain: `Tocsin/1.0 (news alerts; +https://alerts.example.org)`. */
export const userAgent = (serviceName: string, publicUrl: string): string => `${robotsAgent(serviceName)}/1.0 (news alerts; +${publicUrl})`;
