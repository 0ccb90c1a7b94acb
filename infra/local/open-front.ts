import type { Hono } from 'hono';
import type { Basis } from './basis.ts';
import type { Endings } from './endings.ts';
import type { Host, HostStart } from './host-start.ts';
import { openDoor } from './http-server.ts';
import { localSignIn } from './sign-in/local-sign-in.ts';

/** The door and who watches it. It opens first, since its address is a setting of the functions; requests wait until all is there. */
export async function openFront(
  start: HostStart,
  { state, clock }: Basis,
  { started, answered }: { started: Promise<Host>; answered: (status: number) => void },
  endings: Endings,
) {
  let pages: Promise<Hono> | null = null;
  const door = await openDoor({
    port: start.port ?? 0,
    now: () => new Date(clock.nowMs()),
    invoke: async (name, event) => (await started).invoke(name, event),
    answered,
    localPages: async (request) => {
      // Loaded when somebody looks: they bring a good deal of code along.
      pages ??= import('./local-routes.ts').then(async ({ localRoutes }) => localRoutes(await started));
      return (await pages).fetch(request);
    },
  });
  endings.push(() => door.stop());
  const signIn = localSignIn({ url: door.url, state, offsetMs: clock.offsetMs });
  endings.push(() => signIn.stop());
  return { door, signIn };
}
