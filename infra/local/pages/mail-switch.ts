/** The button that stops all mail and lets it go on, as an admin's command does. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { html } from 'hono/html';
import { mailCounts } from '../../../functions/adapters/aws/mail-counts.ts';
import type { MailState } from '../../../functions/delivery/halt.ts';
import { haltMail, resumeMail } from '../../../functions/delivery/halt-mail.ts';
import type { Resources } from '../../wiring.ts';

export interface MailSwitch {
  read(): Promise<MailState>;
  /** Stops mail if it goes out, and the other way round. Gives what to tell. */
  turn(now: string): Promise<string>;
}

export function mailSwitch(environment: Record<string, string>, tableName: Resources['tableName']): MailSwitch {
  const client = DynamoDBDocumentClient.from(
    new DynamoDBClient({
      region: environment['AWS_REGION'] ?? '',
      endpoint: environment['AWS_ENDPOINT_URL_DYNAMODB'] ?? '',
      credentials: { accessKeyId: environment['AWS_ACCESS_KEY_ID'] ?? '', secretAccessKey: environment['AWS_SECRET_ACCESS_KEY'] ?? '' },
    }),
  );
  const counts = mailCounts({ limitsTable: tableName('limits'), pointersTable: tableName('pointers') }, client);
  return {
    read: counts.readMailState,
    async turn(now) {
      const { halted } = await counts.readMailState();
      await (halted ? resumeMail : haltMail)(counts, { by: 'this page', why: null }, now);
      return halted ? 'Mail goes out again; what waited comes within a quarter of an hour.' : 'All mail is halted, but manage links.';
    },
  };
}

export const mailSwitchForm = ({ halted, reason }: MailState) => html`<form class="row" method="post" action="/local/mail/switch">
  <span class="small quiet">${halted ? html`<span class="badge wrong">halted</span> ${reason ?? ''}: only manage links go out.` : 'Nothing is halted.'}</span>
  <button>${halted ? 'Let mail go on' : 'Halt all mail'}</button>
</form>`;
