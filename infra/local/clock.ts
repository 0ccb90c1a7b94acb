/**
 * The clock of the local host: real time plus an offset that can be moved. The offset lies in shared memory, so every
 * worker thread follows a move at once; time flows on from where it was set.
 */
export interface Clock {
  /** The moved time, ISO 8601 UTC with milliseconds. */
  now(): string;
  nowMs(): number;
  moveTo(iso: string): void;
  /** Hand this to a worker as `workerData`; it calls `replaceDate` with it. */
  offsetMs: BigInt64Array;
}

export function movableClock(initialOffsetMs = 0): Clock {
  const offsetMs = new BigInt64Array(new SharedArrayBuffer(8));
  const nowMs = () => Date.now() + Number(Atomics.load(offsetMs, 0));
  offsetMs[0] = BigInt(Math.round(initialOffsetMs));
  return {
    offsetMs,
    nowMs,
    now: () => new Date(nowMs()).toISOString(),
    moveTo(iso) {
      const target = Date.parse(iso);
      if (Number.isNaN(target)) throw new TypeError(`not a time: ${iso}`);
      Atomics.store(offsetMs, 0, BigInt(target - Date.now()));
    },
  };
}

/**
 * Makes `Date` and the default date of `Intl.DateTimeFormat` of this thread follow the clock. Call it before the code
 * that shall follow is loaded. Timers keep running in real time.
 */
export function replaceDate(offsetMs: BigInt64Array): void {
  const RealDate = globalThis.Date;
  const now = () => RealDate.now() + Number(Atomics.load(offsetMs, 0));
  const MovedDate: DateConstructor = new Proxy(RealDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget === MovedDate ? target : newTarget),
    apply: () => new RealDate(now()).toString(),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  });
  RealDate.prototype.constructor = MovedDate;
  globalThis.Date = MovedDate;
  followInFormats(now);
}

function followInFormats(now: () => number) {
  const { prototype } = Intl.DateTimeFormat;
  const { formatToParts } = prototype;
  const format = Object.getOwnPropertyDescriptor(prototype, 'format')?.get as (this: Intl.DateTimeFormat) => Intl.DateTimeFormat['format'];
  Object.defineProperty(prototype, 'format', {
    configurable: true,
    get(this: Intl.DateTimeFormat) {
      const original = format.call(this);
      return (date?: Date | number) => original(date ?? now());
    },
  });
  prototype.formatToParts = function (date) {
    return formatToParts.call(this, date ?? now());
  };
}
