/** A simulated day on the local host, with days of history behind it, counted part by part. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FunctionName } from '../../functions/environment.ts';
import { startHost } from '../local/host.ts';
import type { Host } from '../local/host-start.ts';
import { functions } from '../wiring.ts';
import { type CountedDay, NOTHING, type Operations, partOf, rounded, sumOf, timesOf, without } from './counted.ts';
import { type MadeNews, openNews } from './made-news.ts';
import { type Crowd, openCrowd } from './made-people.ts';
import { storyMaker, subjectsOf } from './made-stories.ts';
import { usedBy } from './used.ts';

export interface DayWish {
  storiesPerMail: number;
  topicsEach: number;
  subscribers?: number;
  feeds?: number;
  historyDays?: number;
  /** Progress, in words. */
  say(words: string): void;
}

/** In winter, at five in the morning, UTC, it is seven in Kyiv, where everybody has a digest then. */
const START = '2026-11-02T04:00:00.000Z';
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** By then every feed is due again. */
const LONGEST_RHYTHM_MS = 6 * HOUR_MS - 15 * MINUTE_MS;
/** Of an account that mails a hundred thousand people. */
const MAIL_RATE = 100;
const ARTICLES_PER_FEED = 5;
const SIGN_UPS = 5;

export async function countDay({
  storiesPerMail,
  topicsEach,
  subscribers = 20,
  feeds = 10,
  historyDays = 14,
  say,
}: DayWish): Promise<CountedDay> {
  const dataDir = mkdtempSync(join(tmpdir(), 'tocsin-cost-'));
  const host = await startHost({ dataDir, now: START, schedules: false, settings: { ALLOW_LOOPBACK_FEEDS: 'yes' } });
  host.mail.faults.set({ maxSendRate: MAIL_RATE, max24HourSend: -1 });
  const news = await openNews(feeds);
  const crowd = openCrowd(host);
  const day = new Day(host, news, crowd, subjectsOf(3 * topicsEach), storiesPerMail / topicsEach);
  try {
    await crowd.follow(news.feeds);
    await day.poll();
    for (let number = 0; number < subscribers; number += 1) await crowd.join(number, day.subjects, topicsEach);
    await day.move(2 * MINUTE_MS);
    for (let past = 1; past <= historyDays; past += 1) {
      say(`day ${past} of ${historyDays} that lie behind`);
      await day.live();
    }
    say('the day that is counted');
    return await day.count({ subscribers, topicsEach, historyDays });
  } finally {
    crowd.close();
    await host.stop();
    await news.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** One day after the other on one host. */
class Day {
  readonly subjects: readonly string[];
  readonly #host: Host;
  readonly #news: MadeNews;
  readonly #crowd: Crowd;
  readonly #rate: number;
  readonly #story = storyMaker(1);
  /** Stories that each topic is owed: a rate of 1.4 a day is 1 on some days and 2 on others, not on the same for all. */
  readonly #owed: number[];

  constructor(host: Host, news: MadeNews, crowd: Crowd, subjects: readonly string[], rate: number) {
    this.#host = host;
    this.#news = news;
    this.#crowd = crowd;
    this.subjects = subjects;
    this.#rate = rate;
    this.#owed = subjects.map((_, at) => at / subjects.length);
  }

  async move(ms: number): Promise<void> {
    await this.#host.clock.set(new Date(Date.parse(this.#host.clock.now()) + ms).toISOString());
    await this.#host.whenIdle();
  }

  async poll(): Promise<void> {
    await this.#pollAll();
  }

  /** Each feed once, when all of them are due. */
  async #pollAll(): Promise<{ used: Operations; polls: number }> {
    await this.move(LONGEST_RHYTHM_MS);
    const before = this.#news.asked();
    const used = await usedBy(this.#host, () => this.#host.runSchedule('poll-feeds'));
    const polls = this.#news.asked() - before;
    if (polls !== this.#news.feeds.length) throw new Error(`${polls} of ${this.#news.feeds.length} feeds were polled`);
    return { used, polls };
  }

  /** A day as it comes: news of all kinds at noon, and the digests in the morning after. */
  async live(): Promise<void> {
    this.#publish(this.#topicStories());
    this.#publishOthers(ARTICLES_PER_FEED);
    await this.poll();
    await this.#morning();
    await this.#sendDue();
  }

  async count({
    subscribers,
    topicsEach,
    historyDays,
  }: {
    subscribers: number;
    topicsEach: number;
    historyDays: number;
  }): Promise<CountedDay> {
    const host = this.#host;
    const unchanged = await this.#pollAll();
    const idle = await this.#idleMinutes();
    const perPoll = partOf(without(unchanged.used, idle.polls), unchanged.polls);

    // News comes one by one: what it costs that a poll brings any belongs to the article. A second one costs less.
    const one = await this.#pollNews(1);
    const perArticle = partOf(without(one.used, timesOf(perPoll, one.polls)), one.articles);
    const two = await this.#pollNews(2);
    const perSecond = partOf(without(two.used, one.used), two.articles - one.articles);

    const own = this.#topicStories();
    this.#publish(own);
    const before = await this.#crowd.matches();
    const matched = await this.#pollNews(1);
    const matches = (await this.#crowd.matches()) - before;
    const perMatch = partOf(without(matched.used, sumOf(one.used, timesOf(perSecond, own.length))), matches);

    await this.#morning();
    const mailed = (await host.inbox()).length;
    const sending = without(await usedBy(host, () => this.#sendDue()), idle.ticks);
    const mails = (await host.inbox()).length - mailed;
    await this.#morning();
    const wakes = without(await usedBy(host, () => this.#sendDue()), idle.ticks);
    const signUps = await usedBy(host, () => this.#crowd.signUp(SIGN_UPS));
    return {
      countedAt: new Date().toISOString().slice(0, 10),
      size: {
        ...{
          subscribers,
          topicsEach,
          historyDays,
          mails,
          polls: unchanged.polls,
          articles: one.articles + two.articles + matched.articles + own.length,
          matches,
        },
        ...{ stories: await this.#crowd.storiesOfLastDay(mails), signUps: SIGN_UPS, wakes: subscribers },
      },
      perMail: rounded(partOf(sending, mails)),
      perWake: rounded(partOf(wakes, subscribers)),
      perPoll: rounded(perPoll),
      perArticle: rounded(perArticle),
      perMatch: rounded(perMatch),
      perSignUp: rounded(partOf(signUps, SIGN_UPS)),
      perIdleMinute: rounded(idle.all),
      stored: await this.#crowd.stored(),
    };
  }

  async #pollNews(each: number): Promise<{ used: Operations; polls: number; articles: number }> {
    const articles = this.#publishOthers(each);
    return { ...(await this.#pollAll()), articles };
  }

  /** What the clock starts although nothing is to be done: by the minute, and of that the polls' tick and the mails'. */
  async #idleMinutes(): Promise<{ all: Operations; polls: Operations; ticks: Operations }> {
    const by = new Map<FunctionName, Operations>();
    let all = NOTHING;
    for (const [name, { triggers }] of Object.entries(functions) as [FunctionName, (typeof functions)[FunctionName]][]) {
      const schedule = triggers.find((trigger) => trigger.on === 'schedule');
      if (!schedule) continue;
      const used = await usedBy(this.#host, () => this.#host.runSchedule(name));
      by.set(name, used);
      all = sumOf(all, partOf(used, schedule.everyMinutes));
    }
    const of = (name: FunctionName) => by.get(name) ?? NOTHING;
    return { all, polls: of('poll-feeds'), ticks: sumOf(of('start-digests'), of('start-alerts')) };
  }

  /** To one minute after the slot, when everything that matched is beyond the cutoff. */
  async #morning(): Promise<void> {
    const now = Date.parse(this.#host.clock.now());
    const five = Math.floor(now / DAY_MS) * DAY_MS + 5 * HOUR_MS + MINUTE_MS;
    await this.move((five > now ? five : five + DAY_MS) - now);
  }

  async #sendDue(): Promise<void> {
    await this.#host.runSchedule('start-digests');
    await this.#host.runSchedule('start-alerts');
    await this.#host.whenIdle();
  }

  #topicStories() {
    const now = this.#host.clock.now();
    return this.subjects.flatMap((subject, at) => {
      const owed = (this.#owed[at] ?? 0) + this.#rate;
      this.#owed[at] = owed % 1;
      return Array.from({ length: Math.floor(owed) }, () => this.#story(now, subject));
    });
  }

  #publish(stories: readonly ReturnType<ReturnType<typeof storyMaker>>[]): void {
    for (const [at, story] of stories.entries()) this.#news.publish(at % this.#news.feeds.length, story);
  }

  /** What no topic is about. Gives how many. */
  #publishOthers(each: number): number {
    const stories = Array.from({ length: this.#news.feeds.length * each }, () => this.#story(this.#host.clock.now(), null));
    this.#publish(stories);
    return stories.length;
  }
}
