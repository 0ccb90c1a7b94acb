/** What is asked of a form before it is taken: whether the domain is meant, and, while too many come in, a little work. */
import type { FieldProblem } from '../presentation/pages/form-parts.tsx';
import type { Site } from '../presentation/pages/layout.tsx';
import { proofPage } from '../presentation/pages/proof.tsx';
import type { Words } from '../presentation/words/words.ts';
import { likelyDomain } from '../subscription/domain-typos.ts';
import type { Proof } from '../subscription/limits.ts';
import type { ProofNeeded } from '../subscription/refused.ts';
import { lineOf, type WebContext } from './request.ts';

const LONGEST_CHALLENGE = 100;

export function proofOf(fields: Record<string, string>): Proof | null {
  const { challenge = '', solution = '' } = fields;
  return challenge === '' || challenge.length > LONGEST_CHALLENGE ? null : { challenge, solution };
}

/** The form once more, with a challenge that the script answers and that is answered by a minute's wait, too. */
export function proofNeeded(site: Site, c: WebContext, fields: Record<string, string>, { challenge }: ProofNeeded): Response {
  return c.html(proofPage({ site, action: c.req.path, fields, challenge }), 429) as Response;
}

/** A domain that is one letter away from a well-known one is asked about, once: pressing again says that it is right. */
export function slipOf({ problems }: Words, fields: Record<string, string>): FieldProblem | null {
  const email = lineOf(fields['email']);
  const at = email.lastIndexOf('@');
  const meant = likelyDomain(email.slice(at + 1).toLowerCase());
  if (at < 1 || meant === null || fields['sure'] === email) return null;
  return { field: 'email', message: problems.didYouMean(`${email.slice(0, at)}@${meant}`) };
}
