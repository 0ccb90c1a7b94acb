/** Which of the records are live, as the world sees them. */
import { Resolver } from 'node:dns/promises';
import type { DnsRecord } from './deploy-plan.ts';

export type Look = (record: DnsRecord) => Promise<string[]>;

const bare = (value: string) => value.replace(/\.$/, '').toLowerCase();

/** Asks the resolver of this machine. Nothing there: an empty list. */
export function lookUp(resolver = new Resolver()): Look {
  return async ({ name, type }) => {
    try {
      if (type === 'CNAME') return await resolver.resolveCname(name);
      if (type === 'MX') return (await resolver.resolveMx(name)).map(({ priority, exchange }) => `${priority} ${exchange}`);
      return (await resolver.resolveTxt(name)).map((parts) => parts.join(''));
    } catch (error) {
      if (['ENOTFOUND', 'ENODATA'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
      throw error;
    }
  };
}

/** One line a record. Any DMARC record will do: the operator's own is often stricter than ours. */
export async function dnsLines(records: readonly DnsRecord[], look: Look): Promise<{ line: string; live: boolean }[]> {
  return Promise.all(
    records.map(async (record) => {
      const found = await look(record);
      const wanted = record.name.startsWith('_dmarc.') ? /^v=DMARC1;/i : null;
      const live = found.some((value) => (wanted ? wanted.test(value) : bare(value) === bare(record.value)));
      const instead = found.length > 0 ? `there is ${found.join(', ')}` : 'nothing is there';
      return {
        live,
        line: `${live ? 'live   ' : 'missing'}  ${record.name}  ${record.type}${live ? '' : `: ${instead}; it should be ${record.value}`}`,
      };
    }),
  );
}
