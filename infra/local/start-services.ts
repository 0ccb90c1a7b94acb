import type { FunctionName } from '../../functions/environment.ts';
import { startDemonstration } from '../demonstration/demonstration.ts';
import type { QueueName } from '../wiring.ts';
import type { Basis } from './basis.ts';
import { bundlesOf } from './bundles.ts';
import type { Endings } from './endings.ts';
import { startEngines } from './engines.ts';
import type { HostStart } from './host-start.ts';
import { startMailEndpoint } from './mail/endpoint.ts';
import type { MailEvent } from './mail/mail-events.ts';
import { queueSender } from './queue-states.ts';
import { startSecrets } from './secrets.ts';
import { sendEventStream } from './send-events.ts';

interface ServicesBasis extends Basis {
  directory: string;
  names: FunctionName[];
  wake(queue: QueueName): void;
}

/** What stands in for AWS's services, and the bundles that will call them. */
export async function startServices(start: HostStart, { directory, clock, state, activity, names, wake }: ServicesBasis, endings: Endings) {
  const [engines, bundles] = await Promise.all([
    startEngines({ directory, clock, dynamoUrl: start.dynamoUrl, onDeliverable: wake }).then((running) => {
      endings.push(() => running.stop());
      return running;
    }),
    start.functions ? '' : bundlesOf(names),
  ]);
  engines.dynoxide?.onLost((reason) => start.onLost?.(`The DynamoDB engine ended by itself (${reason}).`));
  const secrets = await startSecrets(state);
  endings.push(() => secrets.stop());
  const publishMailEvent = queueSender(engines, 'mailEvents');
  const sendEvents = sendEventStream(engines.environment, clock.nowMs);
  endings.push(() => sendEvents.stop());
  const publish = async (event: MailEvent) => {
    const { eventType } = event.detail;
    if (eventType === 'Send') await sendEvents.put(event);
    // Nobody asks to be told of a delivery.
    else if (eventType !== 'Delivery') await publishMailEvent(event);
  };
  const mail = await startMailEndpoint({
    dataDir: directory,
    clock: () => new Date(clock.nowMs()),
    sandbox: start.sandbox ?? false,
    publish: (event) => activity.during(() => publish(event)),
  });
  endings.push(() => mail.stop());
  const demonstration = start.demonstration ? await startDemonstration({ dataDir: directory, clock: () => new Date(clock.nowMs()) }) : null;
  endings.push(() => demonstration?.stop());
  return { engines, bundles, secrets, mail, demonstration };
}
