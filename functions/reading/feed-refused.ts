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
  | 'not-ready'
  | 'server-error'
  | 'unreachable'
  | 'too-slow'
  | 'redirects';

/** What a sentence names: a host, a status, a limit. */
type Facts = Readonly<Record<string, string | number>>;

const again = 'It is tried again later; if this goes on, ask the publisher.';
const askForFeed = 'Ask the publisher for the address of the feed.';
const plainAddress = 'Use an address that begins with https:// or http://.';

/** Every way in which a feed or page is refused: its code, what happened, and what an admin can do. `{name}` stands for a fact. */
const refusals = {
  empty: ['empty', 'The feed is empty.', 'Check the address in a browser.'],
  'no-items': [
    'empty',
    'The feed begins as <{root}>, but has no title and no item that can be read.',
    'If it stays empty, look on the site for another feed.',
  ],
  'web-page': ['web-page', 'This is a web page, not a feed.', 'Look on the page for a link called RSS, Atom or feed, and use its address.'],
  'other-json': ['not-a-feed', 'This is JSON, but not a JSON Feed.', 'Ask the publisher for the address of a feed.'],
  'other-xml': [
    'not-a-feed',
    'This is XML, but no feed: it begins with <{root}>.',
    'Ask the publisher for the address of an RSS or Atom feed.',
  ],
  'no-xml': ['not-a-feed', 'There is no XML and no JSON at this address.', 'Ask the publisher for the address of an RSS or Atom feed.'],
  'beyond-repair': ['broken', 'The feed is broken in a way that cannot be repaired ({problem}).', 'Ask the publisher to repair it.'],
  'too-deep': ['too-deep', 'The feed nests more than {limit} levels deep.', 'Ask the publisher to repair it.'],
  'too-many-elements': ['too-large', 'The feed has more than {limit} elements.', 'Choose a smaller feed.'],
  'too-many-bytes': ['too-large', 'The answer is larger than {limit} MB.', 'Choose a smaller feed, such as one section of the site.'],
  'too-long-headers': ['too-large', 'The headers of the answer are larger than {limit} KB.', 'Ask the publisher to repair the server.'],
  'no-address': ['address-refused', 'This is no web address.', plainAddress],
  'private-address': [
    'address-refused',
    '{host} is an address inside a private network ({address}).',
    'Use the address under which the publisher is reached from the internet.',
  ],
  'other-scheme': ['address-refused', 'Addresses that begin with {scheme} are not read.', plainAddress],
  'with-password': ['address-refused', 'The address holds a name or password.', plainAddress],
  'other-port': ['address-refused', 'Port {port} is not one that web sites use.', plainAddress],
  'not-found': ['not-found', 'There is nothing at this address (404).', 'Look on the site for the new address of the feed.'],
  gone: ['gone', 'The publisher says that this feed is gone for good.', 'Look for its successor on the site, and remove this one.'],
  forbidden: [
    'forbidden',
    '{host} does not let us read this ({status}).',
    'Ask the publisher to allow it; the User-Agent says who we are.',
  ],
  'rate-limited': [
    'rate-limited',
    '{host} asks us to come less often ({status}).',
    'It is polled less often for a while; nothing needs to be done.',
  ],
  'not-ready': ['not-ready', '{host} says that the feed is not ready yet ({status}).', again],
  'server-error': ['server-error', '{host} has trouble of its own ({status}).', again],
  'other-status': ['broken', '{host} answers with status {status} and no feed.', 'Check the address in a browser.'],
  'never-modified': ['broken', 'The server answers a first request with "not modified".', 'Ask the publisher to repair the server.'],
  'cannot-unpack': ['broken', 'The answer of {host} is packed in a way that cannot be unpacked.', again],
  'malformed-answer': ['broken', '{host} answers in a way that is not HTTP ({problem}).', again],
  'no-such-site': [
    'unreachable',
    'There is no site called {host}.',
    'Check the address for a typing mistake; the site may also have moved.',
  ],
  'bad-certificate': [
    'unreachable',
    '{host} cannot prove that it is {host}: its certificate is not valid.',
    'Ask the publisher to renew the certificate.',
  ],
  'no-answer': [
    'unreachable',
    '{host} does not answer ({problem}).',
    'It is tried again later; if this goes on, look whether the site works in a browser.',
  ],
  'too-slow': ['too-slow', '{host} took longer than {seconds} seconds.', again],
  'too-many-redirects': ['redirects', 'The address redirects more than {limit} times, last to {host}.', askForFeed],
  'redirect-to-nowhere': ['redirects', 'The address redirects to something that is no address.', askForFeed],
} as const satisfies Record<string, readonly [RefusedCode, string, string]>;

export type Refusal = keyof typeof refusals;

/** A feed or page that could not be read, with the reason in words for an admin and what to do about it. */
export class FeedRefused extends Error {
  readonly code: RefusedCode;
  readonly whatToDo: string;
  constructor(refusal: Refusal, facts: Facts = {}, options?: ErrorOptions) {
    const [code, message, whatToDo] = refusals[refusal];
    super(
      message.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? '?').slice(0, 200)),
      options,
    );
    this.name = 'FeedRefused';
    this.code = code;
    this.whatToDo = whatToDo;
  }
}
