import { Worker } from 'node:worker_threads';
import type { FauxqsQuestion, FauxqsReport, FauxqsStart, QueueCounts } from './fauxqs-thread.ts';

export interface Fauxqs {
  /** Serves SQS and S3. */
  url: string;
  /** By the queue's own name; looks at the clock first, so what just became due is deliverable. */
  counts(): Promise<Record<string, QueueCounts>>;
  stop(): Promise<void>;
  kill(): Promise<void>;
}

/** Starts SQS and S3 on a free port of 127.0.0.1. `onDeliverable` is told the queue's name whenever it holds something to receive. */
export async function startFauxqs(start: FauxqsStart, onDeliverable: (queue: string) => void): Promise<Fauxqs> {
  const worker = new Worker(new URL('./fauxqs-thread.ts', import.meta.url), {
    workerData: start,
    execArgv: ['--disable-warning=ExperimentalWarning'],
    resourceLimits: { maxYoungGenerationSizeMb: 8 },
  });
  const answers = new Map<number, (report: FauxqsReport) => void>();
  let asked = 0;
  const ask = (question: FauxqsQuestion['ask']) =>
    new Promise<FauxqsReport>((resolve) => {
      asked += 1;
      answers.set(asked, resolve);
      worker.postMessage({ ask: question, id: asked } satisfies FauxqsQuestion);
    });

  const url = await new Promise<string>((resolve, reject) => {
    worker.once('error', reject);
    worker.on('message', (report: FauxqsReport) => {
      if (report.tell === 'ready') resolve(report.url);
      else if (report.tell === 'deliverable') onDeliverable(report.queue);
      else {
        answers.get(report.id)?.(report);
        answers.delete(report.id);
      }
    });
  });

  const kill = async () => {
    await worker.terminate();
  };
  return {
    url,
    async counts() {
      const report = await ask('counts');
      if (report.tell !== 'counts') throw new Error(`fauxqs answered ${report.tell} to counts`);
      return report.counts;
    },
    async stop() {
      await ask('stop');
      await kill();
    },
    kill,
  };
}
