/** The console of a running host as a browser without JavaScript sees it: cookies, redirects, forms. */
import type { TestHost } from './host.ts';

export interface Visit {
  status: number;
  url: string;
  html: string;
}

/** A browser of its own: nobody is signed in. */
export function consoleVisitor(host: Pick<TestHost, 'url' | 'signIn'>) {
  const cookies = new Map<string, string>();

  async function visit(
    path: string,
    init: { method?: string; body?: URLSearchParams | FormData; headers?: Record<string, string> } = {},
  ): Promise<Visit> {
    let url = new URL(path, host.url).href;
    let request = init;
    for (let hop = 0; hop < 10; hop += 1) {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const answer = await fetch(url, { ...request, redirect: 'manual', headers: { ...request.headers, ...(cookie && { cookie }) } });
      for (const line of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        if (value === '' || /max-age=0\b/i.test(line)) cookies.delete(name);
        else cookies.set(name, value);
      }
      const to = answer.headers.get('location');
      if (to === null || answer.status < 300 || answer.status > 399) return { status: answer.status, url, html: await answer.text() };
      url = new URL(to, url).href;
      request = {};
    }
    throw new Error(`redirected without end: ${url}`);
  }

  const send = (path: string, fields: Record<string, string>, headers = {}) =>
    visit(path, { method: 'POST', body: new URLSearchParams(fields), headers });

  const formKeyOf = async () => /name="formKey" value="([^"]*)"/.exec((await visit('/console')).html)?.[1] ?? '';

  return {
    cookies,
    visit,
    /** Posts exactly these fields. */
    send,
    /** Posts with the key of the session, as a form of the page does. */
    async press(path: string, fields: Record<string, string> = {}): Promise<Visit> {
      return send(path, { ...fields, formKey: await formKeyOf() });
    },
    async upload(path: string, name: string, file: File): Promise<Visit> {
      const body = new FormData();
      body.set('formKey', await formKeyOf());
      body.set(name, file);
      return visit(path, { method: 'POST', body });
    },
    async signIn(account: 'admin' | 'editor', password = host.signIn.password): Promise<Visit> {
      const page = await visit('/console/sign-in');
      return send(page.url, { account, password });
    },
  };
}

export type ConsoleVisitor = ReturnType<typeof consoleVisitor>;
