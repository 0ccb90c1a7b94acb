/** One instance of one function, in a worker thread: its environment is all it sees, its `Date` follows the clock, events and results cross as JSON. */
import { parentPort, workerData } from 'node:worker_threads';
import { replaceDate } from '../clock.ts';

export interface FunctionStart {
  name: string;
  bundleUrl: string;
  offsetMs: BigInt64Array;
}
export interface Invocation {
  requestId: string;
  event: string;
  timeoutMs: number;
}
/** `cpuMs`: time of this thread on a core, whoever else the machine works for. */
export type Outcome = { requestId: string; cpuMs: number } & ({ result: string } | { error: string });

const port = parentPort;
if (!port) throw new Error('function-thread runs as a worker thread only');
const { name, bundleUrl, offsetMs } = workerData as FunctionStart;
replaceDate(offsetMs);
const { handler } = (await import(bundleUrl)) as { handler: (event: unknown, context: object) => Promise<unknown> };

port.on('message', (invocation: Invocation) => {
  void invoke(invocation).then((outcome) => port.postMessage(outcome));
});

async function invoke({ requestId, event, timeoutMs }: Invocation): Promise<Outcome> {
  const deadline = performance.now() + timeoutMs;
  const begun = process.threadCpuUsage();
  const cpuMs = () => {
    const { user, system } = process.threadCpuUsage(begun);
    return (user + system) / 1000;
  };
  const context = {
    functionName: name,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:${process.env['AWS_REGION']}:000000000000:function:${name}`,
    memoryLimitInMB: process.env['AWS_LAMBDA_FUNCTION_MEMORY_SIZE'],
    awsRequestId: requestId,
    logGroupName: `/aws/lambda/${name}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, Math.floor(deadline - performance.now())),
  };
  try {
    const result = JSON.stringify((await handler(JSON.parse(event), context)) ?? null);
    return { requestId, result, cpuMs: cpuMs() };
  } catch (error) {
    return { requestId, cpuMs: cpuMs(), error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
