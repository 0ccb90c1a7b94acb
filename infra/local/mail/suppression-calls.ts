/** Put, get, list and delete of the account's suppression list, in the API's shapes. Times are epoch seconds on the wire. */
import * as z from 'zod';
import { SesError } from './ses-error.ts';
import { notOnTheList, type SuppressedAddress, type SuppressionList, suppressionReasons } from './suppression-list.ts';

const path = '/v2/email/suppression/addresses';
const putSchema = z.object({ EmailAddress: z.string().min(3), Reason: z.enum(suppressionReasons) });

export function suppressionCalls(suppressions: SuppressionList, clock: () => Date) {
  return async (method: string, pathname: string, query: URLSearchParams, readBody: () => Promise<unknown>): Promise<unknown> => {
    if (pathname === path) {
      if (method === 'PUT') return put(await readBody());
      if (method === 'GET') return listed(query);
    } else {
      const address = decodeURIComponent(pathname.slice(path.length + 1));
      if (method === 'GET') return found(address);
      if (method === 'DELETE') {
        await suppressions.remove(address);
        return {};
      }
    }
    throw new SesError('BadRequestException', `This endpoint does not know ${method} ${pathname}.`);
  };

  async function put(body: unknown) {
    const { EmailAddress, Reason } = putSchema.parse(body);
    await suppressions.put({ address: EmailAddress, reason: Reason, suppressedAt: clock().toISOString(), messageId: null });
    return {};
  }

  function found(address: string) {
    const suppressed = suppressions.find(address);
    if (!suppressed) throw notOnTheList(address);
    return {
      SuppressedDestination: { ...summary(suppressed), ...(suppressed.messageId && { Attributes: { MessageId: suppressed.messageId } }) },
    };
  }

  function listed(query: URLSearchParams) {
    const reasons = query.getAll('Reason');
    const from = Number(query.get('NextToken') ?? 0);
    const size = Math.min(Number(query.get('PageSize') ?? 100), 1000);
    const wanted = suppressions.all().filter(({ reason }) => reasons.length === 0 || reasons.includes(reason));
    const page = wanted.slice(from, from + size);
    return {
      SuppressedDestinationSummaries: page.map(summary),
      ...(from + size < wanted.length && { NextToken: String(from + size) }),
    };
  }
}

const summary = ({ address, reason, suppressedAt }: SuppressedAddress) => ({
  EmailAddress: address,
  Reason: reason,
  LastUpdateTime: Math.floor(Date.parse(suppressedAt) / 1000),
});
