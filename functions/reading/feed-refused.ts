export type RefusedCode =
  | 'empty'
  | 'web-page'
  | 'not-a-feed'
  | 'broken'
  | 'too-deep'
  | 'too-large'
  | 'address-refused'
  | 'not-found'
  | 'gone'
  | 'forbidden'
  | 'rate-limited'
  | 'server-error'
  | 'unreachable'
  | 'too-slow'
  | 'redirects';

/** A feed or page that could not be read, with the reason in words for an admin and what to do about it. */
export class FeedRefused extends Error {
  readonly code: RefusedCode;
  readonly whatToDo: string;
  constructor(code: RefusedCode, message: string, whatToDo: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'FeedRefused';
    this.code = code;
    this.whatToDo = whatToDo;
  }
}
