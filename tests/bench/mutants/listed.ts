/** Faults of our own, planted by `npm run mutate`: each would break a promise, so some test has to go red. Plain values. */
export interface Fault {
  file: string;
  /** Stands once in the file. */
  search: string;
  replacement: string;
  /** What would happen to people. */
  why: string;
  /** Why no test can notice it, if none can. */
  equivalent?: string;
}

const digest = 'functions/digest';
const aws = 'functions/adapters/aws';

export const listed: readonly Fault[] = [
  {
    file: `${digest}/claim-digest.ts`,
    search: ' || subscriber.profile.pausedAt !== null',
    replacement: '',
    why: 'a claim is made during a pause',
  },
  {
    file: `${digest}/claim-digest.ts`,
    search: "if (slot < earliestSlot(frequency, now)) return { outcome: 'nothing' };",
    replacement: '',
    why: 'a slot of any age may be claimed, which the look back over the ledger does not reach',
  },
  {
    file: `${digest}/claim-digest.ts`,
    search: 'if (behind.length === 0) return',
    replacement: 'if (behind.length >= 0) return',
    why: 'cursors of quiet topics never move, and every look reads further back',
  },
  {
    file: `${digest}/claim-digest.ts`,
    search: '(stamp < oldest ? stamp : oldest)',
    replacement: 'oldest',
    why: 'after a long pause, what was mailed before the last 14 days comes again',
  },
  {
    file: `${digest}/claim-digest.ts`,
    search: 'if (!(await deps.claim(delivery, composition.cursors, revision))) return undefined;',
    replacement: 'await deps.claim(delivery, composition.cursors, revision);',
    why: 'a lost claim goes on to send',
  },
  {
    file: `${digest}/claim-digest.ts`,
    search: "if (newest && isOpen(newest)) return { outcome: 'waits' };",
    replacement: '',
    why: 'a slot is claimed over one that is still open',
  },
  {
    file: `${digest}/claim-digest.ts`,
    search: 'earlier(to, later(endedAt, EDIT_GRACE_MS))',
    replacement: 'to',
    why: 'an edited topic goes on bringing news',
  },
  {
    file: `${digest}/send-digest.ts`,
    search: "if (delivery.notBefore !== null && now < delivery.notBefore) return 'later';",
    replacement: '',
    why: 'a mail that was put off goes out at once',
  },
  {
    file: `${digest}/send-digest.ts`,
    search: 'await deps.change(putBack(sending, later(now, minuteMs)));',
    replacement: '',
    why: 'what could not be prepared is left as if it were on its way',
  },
  {
    file: `${digest}/send-digest.ts`,
    search: 'await deps.change(accepted(delivery, messageId, now));',
    replacement: '',
    why: 'acceptance is not recorded',
  },
  {
    file: `${digest}/send-digest.ts`,
    search: "if (await deps.isSuppressed(subscriber.profile.emailHash)) return failed(deps, fail(delivery, 'suppressed'));",
    replacement: '',
    why: 'a suppressed address is mailed',
  },
  {
    file: `${digest}/send-digest.ts`,
    search: 'since <= claimedAt ? [topicId] : []',
    replacement: '[topicId]',
    why: 'whoever ended all and came back gets a mail from before',
  },
  {
    file: `${digest}/send-digest.ts`,
    search: "if (!(await deps.change(starting))) return 'in-other-hands';",
    replacement: 'await deps.change(starting);',
    why: 'two senders may call SES for one attempt',
  },
  {
    file: `${digest}/send-digest.ts`,
    search: 'if (subscriber.profile.pausedAt !== null) {',
    replacement: 'if (subscriber.profile.pausedAt === undefined) {',
    why: 'a mail goes out during a pause',
  },
  {
    file: 'functions/delivery/transitions.ts',
    search: 'delivered: [...openStates, ',
    replacement: 'delivered: [',
    why: 'a Delivery event proves nothing about an open delivery',
  },
  {
    file: 'functions/delivery/transitions.ts',
    search: "onlyIf: { states: ['sending', 'unknown'], attempt: delivery.attempt },\n  set: { state: 'sent'",
    replacement: "onlyIf: { states: ['sending', 'unknown'] },\n  set: { state: 'sent'",
    why: 'an old attempt may say that a newer one was taken',
    equivalent: 'a newer attempt begins only after the older one is certain not to have gone out, and the answer says that a mail did',
  },
  {
    file: 'functions/delivery/record-mail-event.ts',
    search: "if (event.kind === 'complained' && event.unwanted) await suppressEverywhere(deps, event, 'complained');",
    replacement: '',
    why: 'a complaint changes nothing',
  },
  {
    file: 'functions/delivery/record-mail-event.ts',
    search: "  await recordDelivery(deps, event, now);\n  if (event.kind === 'sent') await deps.noteSendEvent(event.sentAt);",
    replacement: "  if (event.kind === 'sent') await deps.noteSendEvent(event.sentAt);\n  await recordDelivery(deps, event, now);",
    why: 'an event is noted before it is recorded, and its mail may be sent again',
  },
  {
    file: 'functions/delivery/record-mail-event.ts',
    search: 'await deps.endAll(emailHash, reason, event.at);',
    replacement: '',
    why: 'a bounce ends no subscription',
  },
  {
    file: `${digest}/fold.ts`,
    search: "if (delivery.state === 'failed') continue;",
    replacement: '',
    why: 'what a failed delivery was to bring counts as mailed',
  },
  {
    file: 'functions/subscription/transitions.ts',
    search: 'endedAt: isActive(each) ? null : each.endedAt, since }',
    replacement: 'endedAt: null, since }',
    why: 'an edited topic is owned for ever',
  },
  {
    file: 'functions/subscription/transitions.ts',
    search: '.map((each) => (each.becameTopicId === topicId ? { ...each, becameTopicId: to.topicId } : each))',
    replacement: '',
    why: 'a second edit loses what the first one left owed',
  },
  {
    file: 'functions/subscription/change-subscriber.ts',
    search: 'if (await storeAll(deps, changesBetween(before, after))) return { before, after };',
    replacement: 'await storeAll(deps, changesBetween(before, after));\n    return { before, after };',
    why: 'a change that lost against another one is said to be done',
  },
  {
    file: 'functions/match/recover-matching.ts',
    search: 'new Date(Date.parse(now) - healthyMs)',
    replacement: 'new Date(Date.parse(now) - 960 * healthyMs)',
    why: 'unmatched articles are looked for ten days late',
  },
  {
    file: 'functions/match/recover-matching.ts',
    search: 'if (unknown.length > 0) await deps.queueNewTopics(unknown);',
    replacement: '',
    why: 'unpublished topics are counted, and never published',
  },
  {
    file: 'functions/match/match-articles.ts',
    search: 'await deps.markMatched(article.articleId, article.contentRevision);',
    replacement: '',
    why: 'every article waits to be matched for ever',
  },
  {
    file: `${aws}/articles-table.ts`,
    search: ", ConditionExpression: 'attribute_not_exists(articleId)'",
    replacement: '',
    why: 'an article that is there already is stored and matched anew',
  },
  {
    file: `${aws}/articles-table.ts`,
    search: "ConditionExpression: '#contentRevision = :from',",
    replacement: "ConditionExpression: 'attribute_exists(articleId) OR #contentRevision = :from',",
    why: 'an older text may replace a newer one',
  },
  {
    file: `${aws}/articles-table.ts`,
    search: "ConditionExpression: 'contentRevision = :revision',",
    replacement: "ConditionExpression: 'attribute_exists(articleId) OR contentRevision = :revision',",
    why: 'an article that changed meanwhile counts as matched',
  },
  {
    file: `${aws}/matches-table.ts`,
    search: ", ConditionExpression: 'attribute_not_exists(topicId)'",
    replacement: '',
    why: 'a match is stamped anew with every attempt, and moves past a cursor',
  },
  {
    file: `${aws}/deliveries-table.ts`,
    search: "ConsistentRead: true,\n        KeyConditionExpression: 'subscriberId = :subscriberId AND begins_with(slot, :frequency)',",
    replacement: "KeyConditionExpression: 'subscriberId = :subscriberId AND begins_with(slot, :frequency)',",
    why: 'the newest delivery is read eventually',
  },
  {
    file: `${aws}/deliveries-table.ts`,
    search: "ConsistentRead: true,\n      KeyConditionExpression: 'subscriberId = :subscriberId AND slot BETWEEN :from AND :to',",
    replacement: "KeyConditionExpression: 'subscriberId = :subscriberId AND slot BETWEEN :from AND :to',",
    why: 'the ledger is read eventually when stories are folded',
  },
  {
    file: `${aws}/deliveries-table.ts`,
    search: "ConsistentRead: true,\n      KeyConditionExpression: 'subscriberId = :subscriberId',",
    replacement: "KeyConditionExpression: 'subscriberId = :subscriberId',",
    why: 'erasing leaves a delivery that was just written',
  },
  {
    file: `${aws}/reads.ts`,
    search: 'for await (const { Items } of paginateQuery({ client }, query)) yield* Items ?? [];',
    replacement: 'for await (const { Items } of paginateQuery({ client }, query)) {\n    yield* Items ?? [];\n    return;\n  }',
    why: 'only the first page of anything is read',
  },
  {
    file: `${aws}/reads.ts`,
    search: 'return answer.UnprocessedKeys?.[tableName]?.Keys ?? [];',
    replacement: 'return [];',
    why: 'what was not processed is missing in the mail',
  },
  {
    file: `${aws}/reads.ts`,
    search: 'ConsistentRead: true, ',
    replacement: '',
    why: 'a match that was just written is missing in the mail',
  },
  {
    file: `${aws}/subscribers-table.ts`,
    search: 'return UnprocessedItems?.[tableName] ?? [];',
    replacement: 'return [];',
    why: 'erasing forgets what was not processed',
  },
  {
    file: `${aws}/suppressions-table.ts`,
    search: 'Key: { emailHash }, ConsistentRead: true',
    replacement: 'Key: { emailHash }',
    why: 'a suppression is read eventually',
  },
  {
    file: `${aws}/subscribers-table.ts`,
    search: "ExpressionAttributeValues: { ':id': subscriberId },\n      ConsistentRead: true,",
    replacement: "ExpressionAttributeValues: { ':id': subscriberId },",
    why: 'a subscriber is read eventually',
  },
  {
    file: `${aws}/subscriber-items.ts`,
    search: "ConditionExpression: 'revision = :read',",
    replacement: "ConditionExpression: ':read = :read',",
    why: 'changes of one person overwrite each other',
  },
  {
    file: `${aws}/topics-table.ts`,
    search: "put(topic, 'revision = :from', { ':from': fromRevision })",
    replacement: "put(topic, 'attribute_exists(topicId) OR revision = :from', { ':from': fromRevision })",
    why: 'two admins overwrite each other',
  },
  {
    file: `${aws}/conditional-writes.ts`,
    search: "['None', 'ConditionalCheckFailed', 'TransactionConflict']",
    replacement: "['None', 'ConditionalCheckFailed']",
    why: 'a conflict of transactions is thrown',
    equivalent: 'the message is received again, and the claim made anew: a delay of minutes',
  },
  {
    file: `${aws}/clients.ts`,
    search: 'maxAttempts: 1, ',
    replacement: '',
    why: 'the SDK sends a mail again whose answer was lost',
  },
  {
    file: `${aws}/mail.ts`,
    search: "if (!MessageId) throw new Error('SES answered without a message id');",
    replacement: '',
    why: 'an empty answer counts as accepted',
  },
  {
    file: `${aws}/queue.ts`,
    search: 'Entries: entries.filter((entry) => failedIds.has(entry.Id))',
    replacement: 'Entries: []',
    why: 'what the queue did not take is not sent again',
  },
  {
    file: `${aws}/queue.ts`,
    search: 'if (failure) throw new Error',
    replacement: 'if (failure && entries.length === 0) throw new Error',
    why: 'a message that was never queued counts as queued',
  },
  {
    file: 'functions/match-articles.ts',
    search: 'return { failed: [change.sequenceNumber] };',
    replacement: 'return { failed: [] };',
    why: 'an article that could not be matched is never tried again',
  },
  {
    file: 'functions/match-articles.ts',
    search: "kind === 'insert' || (kind === 'modify' && oldImage?.['contentRevision'] !== newImage?.['contentRevision'])",
    replacement: "kind === 'insert'",
    why: 'a corrected article is not matched again',
  },
  {
    file: 'functions/recover-lost-work.ts',
    search: '  (now) => recoverArticles(matching, now),\n',
    replacement: '',
    why: 'articles that the stream left behind are never matched',
  },
  {
    file: 'functions/recover-lost-work.ts',
    search: '  (now) => recoverTopics(matching, now),\n',
    replacement: '',
    why: 'a topic whose publication was lost is never published',
  },
  {
    file: 'functions/record-mail-event.ts',
    search: 'if (subscriberId !== null) await endAll(subscribers, subscriberId, reason, at);',
    replacement: '',
    why: 'a bounce ends no subscription',
  },
  {
    file: 'functions/lambda/queue-handler.ts',
    search: '      throw error;\n',
    replacement: '',
    why: 'a message that failed counts as done',
  },
  {
    file: `${digest}/fold.ts`,
    search: "if (delivery.state === 'failed') continue;",
    replacement: '',
    why: 'an article is folded into a story of a mail that failed, and so nobody ever gets it',
  },
  {
    file: `${digest}/fold.ts`,
    search: 'if (last !== undefined && update === null) {',
    replacement: 'if (last !== undefined) {',
    why: 'the news of a story that was mailed before is lost',
  },
  {
    file: `${digest}/placing.ts`,
    search: 'const place = places.find((each) => wanted.has(each.topicId));',
    replacement: 'const place = places[0];',
    why: 'a story is moved to a topic that has ended, and mailed after a no',
  },
  {
    file: `${digest}/reach.ts`,
    search: 'noted[topicId] = { [articleId]: UNWANTED, ...noted[topicId] };',
    replacement: '',
    why: 'what a reader did not want has no reason in the ledger',
  },
  {
    file: 'functions/story/within-reach.ts',
    search: 'isWeak(match) && score >= match.score &&',
    replacement: 'score >= 0 &&',
    why: 'what a reader did not want comes along with what they did',
  },
];
