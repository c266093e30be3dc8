import { and, asc, desc, eq, type SQL, sql } from 'drizzle-orm';
import type { ListedThread } from '#app/texting/thread-ports.ts';
import type { ProjectId } from '#core/id.ts';
import { type KeptText, NOTHING_KNOWN_OF_IT, type TextingNumber } from '#core/texting/kept-text.ts';
import type { SentText } from '#core/texting/sent-text.ts';
import type { Thread } from '#core/texting/thread.ts';
import { numbers, sentTexts, texts, threads } from '#db/schema/index.ts';
import { type Db, prepared } from '#dialect';
import { UNREADABLE } from '#server/store/conversation-rows.ts';
import { sentTextFrom } from '#server/store/sent-texts.ts';
import { numberFrom, textFrom } from '#server/store/texts.ts';
import { readable, type Source, type Unsealing, unsealing } from '#server/store/unsealing.ts';

export const newestOfTheirs = sql`(select ${texts.id} from ${texts} where ${texts.project} = ${threads.project} and ${texts.number} = ${threads.number}
	order by ${texts.receivedAt} desc, ${texts.id} desc limit 1)`;
const newestOfOurs = sql`(select ${sentTexts.id} from ${sentTexts} where ${sentTexts.project} = ${threads.project} and ${sentTexts.number} = ${threads.number}
	order by ${sentTexts.queuedAt} desc, ${sentTexts.id} desc limit 1)`;

/** Those that wait first, the longest waiting before the others; then the newest heard. */
export function listedRows({ read }: Pick<Db, 'read'>, which: SQL) {
	return read
		.select({ thread: threads, number: numbers, text: texts, sent: sentTexts })
		.from(threads)
		.innerJoin(numbers, and(eq(numbers.project, threads.project), eq(numbers.id, threads.number)))
		.leftJoin(texts, and(eq(texts.project, threads.project), eq(texts.id, newestOfTheirs)))
		.leftJoin(sentTexts, and(eq(sentTexts.project, threads.project), eq(sentTexts.id, newestOfOurs)))
		.where(which)
		.orderBy(sql`${threads.waitingSince} is null`, asc(threads.waitingSince), desc(numbers.lastHeardAt), asc(threads.number));
}

/** Of one young person, asked with every text of ours that goes, so built once. */
export function listedOf(db: Pick<Db, 'read'>) {
	const theirs = and(eq(threads.project, sql.placeholder('project')), eq(threads.youngPerson, sql.placeholder('youngPerson')));
	return prepared(listedRows(db, theirs ?? sql`false`));
}

export async function listedFrom(source: Source, project: ProjectId, which: SQL): Promise<readonly ListedThread[]> {
	return openListed(source, project, await listedRows(source.db, which));
}

type Rows = Awaited<ReturnType<typeof listedRows>>;

/** What does not open says so in its place and hides no other. Nothing may be sent to a number of which nobody can read what is known. */
export async function openListed(source: Source, project: ProjectId, rows: Rows): Promise<readonly ListedThread[]> {
	const keys = await unsealing(source, project, rows, ({ thread }) => thread.youngPerson);
	return rows.map(({ thread, number, text, sent }) => ({
		thread: threadFrom(thread),
		number: readable(() => numberFrom(number, keys), unopenedNumber(number)),
		newest: text === null ? undefined : textOrPlaceholder(text, keys),
		newestOfOurs: sent === null ? undefined : sentOrPlaceholder(sent, keys),
		writtenIn:
			thread.writtenInBy === null || thread.writtenInUntil === null ? null : { by: thread.writtenInBy, until: thread.writtenInUntil },
	}));
}

export function threadFrom(row: typeof threads.$inferSelect): Thread {
	const {
		handleAt: _handleAt,
		lockedUntil: _lock,
		answerLockedUntil: _answerLock,
		writtenInBy: _by,
		writtenInUntil: _until,
		...thread
	} = row;
	return thread;
}

function unopenedNumber(row: typeof numbers.$inferSelect): TextingNumber {
	const { token: _token, lookAt: _lookAt, lockedUntil: _lock, ...plain } = row;
	return { ...plain, number: '', known: { ...NOTHING_KNOWN_OF_IT, recycled: true, how: UNREADABLE } };
}

export function textOrPlaceholder(row: typeof texts.$inferSelect, keys: Unsealing): KeptText {
	const { digest: _digest, lookedAt: _lookedAt, handledAt: _handledAt, content: _content, ...plain } = row;
	const verdict: KeptText['verdict'] = { level: row.level, categories: [], because: [], rules: '' };
	const unopened = { provider: '', providerId: '', from: '', to: '', words: UNREADABLE, part: null, verdict };
	return readable<KeptText>(() => textFrom(row, keys), { ...plain, ...unopened });
}

export function sentOrPlaceholder(row: typeof sentTexts.$inferSelect, keys: Unsealing): SentText {
	const { lockedUntil: _lock, providerToken: _token, content: _content, ...plain } = row;
	const unopened = { to: '', words: UNREADABLE, providerId: null, translated: null, why: null };
	return readable<SentText>(() => sentTextFrom(row, keys), { ...plain, ...unopened });
}
