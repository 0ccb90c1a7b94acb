/** A stage's settings: kept in the account, so that a colleague and CI have them; asked for if they are not known. */
import { createInterface } from 'node:readline/promises';
import { DeleteParameterCommand, GetParameterCommand, ParameterNotFound, PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';

export type Known = Record<string, unknown>;

const parameter = (stage: string) => `/tocsin/${stage}/settings`;

export async function readSettings(stage: string): Promise<Known | null> {
  try {
    const { Parameter } = await new SSMClient({}).send(new GetParameterCommand({ Name: parameter(stage) }));
    return JSON.parse(Parameter?.Value ?? '{}') as Known;
  } catch (error) {
    if (error instanceof ParameterNotFound) return null;
    throw error;
  }
}

export async function keepSettings(stage: string, settings: Known): Promise<void> {
  const Value = JSON.stringify(settings);
  await new SSMClient({}).send(new PutParameterCommand({ Name: parameter(stage), Type: 'String', Overwrite: true, Value }));
}

export async function forgetSettings(stage: string): Promise<void> {
  await new SSMClient({}).send(new DeleteParameterCommand({ Name: parameter(stage) }));
}

const questions: readonly { name: string; question: string; orNothing?: true }[] = [
  { name: 'domain', question: 'The domain mails come from, such as alerts.example.org' },
  { name: 'sender', question: 'The From of every mail, such as Tocsin <alerts@alerts.example.org>' },
  { name: 'postalAddress', question: 'The postal address that stands in every mail (the law asks for one)' },
  { name: 'alarmEmail', question: 'The address that alarms are mailed to' },
  {
    name: 'firstAdmin',
    question: 'The address of the first admin, who signs in to the console (nothing: you have a sign-in service of your own)',
    orNothing: true,
  },
  {
    name: 'pagesHost',
    question: 'The host name of the pages, such as news.example.org (nothing: the address of the API, for trying only)',
    orNothing: true,
  },
];

/** What is known, with answers for what is not. Off a terminal nothing is asked: what is missing is then told by the schema. */
export async function askFor(known: Known): Promise<Known> {
  const missing = questions.filter(({ name }) => known[name] === undefined);
  if (missing.length === 0 || !process.stdin.isTTY) return known;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answers: Known = { ...known };
  try {
    for (const { name, question, orNothing } of missing) {
      const answer = (await terminal.question(`${question}: `)).trim();
      if (answer !== '') answers[name] = answer;
      else if (orNothing) answers[name] = null;
    }
  } finally {
    terminal.close();
  }
  return answers;
}

/** The answer to a question, or null off a terminal. */
export async function ask(question: string): Promise<string | null> {
  if (!process.stdin.isTTY) return null;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(question);
  terminal.close();
  return answer.trim();
}
