/** What stands in, on this machine, for the page where people sign in. */
import { html } from 'hono/html';
import { frame } from '../pages/frame.ts';
import { developmentAccounts } from './accounts.ts';

export const accountsPage = ({ wrong }: { wrong: boolean }) =>
  frame(
    { title: 'Sign in', current: null, mails: null, rules: signInStyle },
    html`<h1>Sign in</h1>
      ${wrong ? html`<div class="told wrong" role="alert"><p>That is not the password.</p></div>` : ''}
      <p>This page stands in for your organisation's own sign-in, on this machine only. The password is on the <a href="/local/">local page</a> and in the terminal.</p>
      <form method="post" class="sheet accounts">
        <fieldset>
          <legend>Account</legend>
          ${developmentAccounts.map(
            ({ account, name }, index) =>
              html`<label><input type="radio" name="account" value="${account}" ${index === 0 ? 'checked' : ''} /> ${name}</label>`,
          )}
        </fieldset>
        <label for="password">Password</label>
        <input id="password" name="password" type="password" autocomplete="current-password" required autofocus />
        <button class="first">Sign in</button>
      </form>`,
  );

const signInStyle = `.accounts { display: grid; gap: .8rem; max-width: 24rem; padding: 1.2rem; }
.accounts fieldset { border: 0; padding: 0; margin: 0; display: grid; gap: .4rem; }
.accounts :is(legend, label) { font-weight: 600; }`;
