import fc from 'fast-check';

/** `npm run check` wants an answer in seconds: there each property gets an eighth of one; `npm test` runs all of it. */
if (process.env['QUICK']) fc.configureGlobal({ interruptAfterTimeLimit: 120, markInterruptAsFailure: false });
