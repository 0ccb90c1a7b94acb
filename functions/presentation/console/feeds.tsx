/** The list of feeds, and how feeds are added. */
import type { FeedPreview } from '../../feed/curate-feeds.ts';
import type { Feed } from '../../feed/feed.ts';
import type { Imported } from '../../feed/import-feeds.ts';
import type { FeedOverview } from '../../feed/watch-feeds.ts';
import { Field } from '../pages/form-parts.tsx';
import { feedWords as say } from '../words/en/console/feeds.ts';
import { cleanLine } from '../words/safe-text.ts';
import { languageName } from '../words/wording.ts';
import type { Words } from '../words/words.ts';
import { type Desk, DeskForm, deskPage } from './frame.tsx';
import { Address, type Outcome, OutcomeNote, Table, Time } from './parts.tsx';

export type FeedHealthWord = keyof typeof say.healths;

export interface FeedsProps {
  feeds: readonly { feed: Feed; health: FeedHealthWord }[];
  /** Null on the last page. */
  next: string | null;
  from: string;
  overview: FeedOverview | null;
  /** As typed, if it is asked again. */
  address: string;
  outcome: Outcome;
}

export const nameOfFeed = ({ publisher, title, url }: Feed): string => cleanLine(publisher ?? title ?? url, 120);

export function feedsPage(desk: Desk, props: FeedsProps): string {
  const { feeds, next, from, overview, address, outcome } = props;
  return deskPage(
    desk,
    say.title,
    'feeds',
    <>
      <OutcomeNote outcome={outcome} />
      <h1>{say.title}</h1>
      <p class="lead">{say.lead}</p>
      {overview && <Attention overview={overview} words={desk.site.words} />}
      {feeds.length === 0 && from === '' ? (
        <p class="notice">{say.empty}</p>
      ) : (
        <>
          <form class="filter" method="get" action="/console/feeds">
            <Field id="from" label={say.find}>
              <input id="from" name="from" value={from} maxlength={80} />
            </Field>
            <button type="submit">{say.show}</button>
          </form>
          {feeds.length === 0 ? <p class="hint">{say.emptyFilter}</p> : <FeedTable feeds={feeds} />}
          {next !== null && (
            <p class="ways">
              <a class="button" href={`/console/feeds?${new URLSearchParams({ from, page: next })}`}>
                {say.nextPage}
              </a>
            </p>
          )}
        </>
      )}
      <AddFeeds desk={desk} address={address} />
    </>,
  );
}

function Attention({ overview, words }: { overview: FeedOverview; words: Words }) {
  const at = `${overview.lookedAt.slice(0, 10)} ${overview.lookedAt.slice(11, 16)}`;
  return (
    <section aria-labelledby="attention">
      <h2 id="attention">{say.attention}</h2>
      <p>{overview.troubled === 0 ? say.allWell(overview.feeds, at) : say.attentionLead(overview.troubled, overview.feeds, at)}</p>
      {overview.worst.length > 0 && (
        <ul class="worst">
          {overview.worst.map(({ feedId, name, trouble }) => (
            <li>
              <a href={`/console/feeds/${feedId}`}>{cleanLine(name, 120)}</a> <Health health={trouble} />
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{say.languages}</summary>
        <ul class="worst">
          {overview.languages.map(({ language, feeds }) => (
            <li>{say.language(language === null ? say.noLanguage : languageName(words, language), feeds)}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}

export const Health = ({ health }: { health: FeedHealthWord }) => <span class={`health ${health}`}>{say.healths[health]}</span>;

function FeedTable({ feeds }: Pick<FeedsProps, 'feeds'>) {
  const { name, health: healthTitle, news, rhythm } = say.columns;
  return (
    <Table label={say.title} head={[name, healthTitle, news, rhythm]}>
      {feeds.map(({ feed, health }) => (
        <tr>
          <th scope="row">
            <a href={`/console/feeds/${feed.feedId}`}>{nameOfFeed(feed)}</a>
            <span class="under">{cleanLine(feed.url, 90)}</span>
          </th>
          <td>
            <Health health={health} />
            {feed.health.lastError && <span class="under">{cleanLine(feed.health.lastError.message, 120)}</span>}
          </td>
          <td>
            <Time at={feed.health.lastNewItemAt} none={say.never} />
          </td>
          <td class="figure">{feed.health.itemsADay === null ? say.unknown : feed.health.itemsADay.toFixed(1)}</td>
        </tr>
      ))}
    </Table>
  );
}

function AddFeeds({ desk, address }: { desk: Desk; address: string }) {
  const { add } = say;
  return (
    <section aria-labelledby="add">
      <h2 id="add">{add.title}</h2>
      <DeskForm desk={desk} action="/console/feeds/find" className="sheet">
        <Field id="address" label={add.address} hint={add.addressHint}>
          <input id="address" name="address" value={address} required maxlength={2000} autocapitalize="none" spellcheck={false} />
        </Field>
        <button type="submit" class="main-action">
          {add.look}
        </button>
      </DeskForm>
      <DeskForm desk={desk} action="/console/feeds/import" className="sheet" multipart>
        <h3>{add.list}</h3>
        <p class="hint">{add.listHint}</p>
        <Field id="file" label={add.file}>
          <input id="file" name="file" type="file" accept=".opml,.xml,text/x-opml,application/xml,text/xml" />
        </Field>
        <Field id="opml" label={add.text}>
          <textarea id="opml" name="opml" rows={4} spellcheck={false} />
        </Field>
        <button type="submit">{add.importList}</button>
      </DeskForm>
      <p>
        <a href="/console/feeds.opml">{add.export}</a>
      </p>
    </section>
  );
}

/** The feeds at an address, to choose from. */
export function foundFeedsPage(desk: Desk, { address, feeds }: { address: string; feeds: readonly (FeedPreview & { known: boolean })[] }) {
  const { found } = say;
  return deskPage(
    desk,
    found.title,
    'feeds',
    <>
      <h1>{found.title}</h1>
      <p class="lead">{found.lead(cleanLine(address, 200))}</p>
      {feeds.map((feed, at) => (
        <section class="sheet">
          <h2>{cleanLine(feed.title ?? feed.url, 120)}</h2>
          <p class="hint">
            <Address url={feed.url} /> · {feed.format}
          </p>
          <h3>{found.newest}</h3>
          {feed.newest.length === 0 ? <p class="hint">{found.noItems}</p> : <Newest items={feed.newest} />}
          {feed.known ? (
            <p>
              <a href={`/console/feeds/${feed.feedId}`}>{found.known}</a>
            </p>
          ) : (
            <DeskForm desk={desk} action="/console/feeds">
              <input type="hidden" name="url" value={feed.url} />
              <Field id={`publisher-${at}`} label={found.publisher} hint={found.publisherHint}>
                <input id={`publisher-${at}`} name="publisher" maxlength={120} placeholder={cleanLine(feed.title ?? '', 80)} />
              </Field>
              <button type="submit" class="main-action">
                {found.follow}
              </button>
            </DeskForm>
          )}
        </section>
      ))}
    </>,
  );
}

function Newest({ items }: { items: FeedPreview['newest'] }) {
  return (
    <ul>
      {items.map(({ title, url, publishedAt }) => (
        <li>
          <Address url={url ?? ''} words={title ?? url ?? ''} /> <Time at={publishedAt} />
        </li>
      ))}
    </ul>
  );
}

/** What became of each feed of a list; `rest`: the OPML of what is still to be tried. */
export function importedPage(
  desk: Desk,
  { imported, rest, left }: { imported: readonly Imported[]; rest: string | null; left: number },
): string {
  const { imported: words } = say;
  const of = (outcome: Imported['outcome']) => imported.filter((each) => each.outcome === outcome).length;
  return deskPage(
    desk,
    words.title,
    'feeds',
    <>
      <h1>{words.title}</h1>
      <p class="lead" role="status">
        {words.summary(of('added'), of('known'), of('refused'))}
      </p>
      {rest !== null && (
        <DeskForm desk={desk} action="/console/feeds/import" className="notice">
          <p>{words.left(left)}</p>
          <input type="hidden" name="opml" value={rest} />
          <button type="submit" class="main-action">
            {words.goOn}
          </button>
        </DeskForm>
      )}
      <Table label={words.title} head={[words.columns.address, words.columns.outcome]}>
        {imported.map((each) => (
          <tr class={each.outcome}>
            <th scope="row">{cleanLine(each.url, 160)}</th>
            <td>
              {each.outcome === 'added' ? (
                <a href={`/console/feeds/${each.feed.feedId}`}>{words.outcomes.added}</a>
              ) : (
                words.outcomes[each.outcome]
              )}
              {each.outcome === 'refused' && <span class="under">{`${each.problem} ${each.whatToDo}`}</span>}
            </td>
          </tr>
        ))}
      </Table>
    </>,
  );
}
