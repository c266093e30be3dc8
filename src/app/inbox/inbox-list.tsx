import { Empty } from '#app/layout/empty.tsx';
import { Icon } from '#app/layout/icon.tsx';
import { Level } from '#app/layout/level.tsx';
import { shortOf, standing } from '#app/safe-contact/safe-contact-words.ts';
import { reasonsOf } from '#app/screening/reasons.ts';
import { addresses } from '#app/young-people/addresses.ts';
import type { NumberId } from '#core/id.ts';
import { momentOf } from '#core/texting/kept-text.ts';
import { AgeClock } from './age-clock.tsx';
import type { InboxRow, RowPlace } from './inbox-rows.ts';
import { ageInWords, type InboxReaders, isStopped, ownerInWords, writingInWords } from './inbox-words.ts';

/** The part of a page that is fetched again when something changed. */
export const LIST = 'inbox-list';

const TITLES: Readonly<Record<RowPlace, string>> = {
	waits: 'Waiting for an answer',
	'set-aside': 'Set aside',
	quiet: 'Nothing waits here',
};
const IN_ORDER: readonly RowPlace[] = ['waits', 'set-aside', 'quiet'];

export type InboxListProps = {
	readonly rows: readonly InboxRow[];
	readonly readers: InboxReaders;
	/** Whose texts stand beside the list. */
	readonly open?: NumberId | undefined;
	/** Said where there is no row at all. */
	readonly none: { readonly title: string; readonly words: string };
};

/** Every thread, who waits first. Up and down go from one to the next where a script may run (device/islands/inbox.ts). */
export function InboxList({ rows, readers, open, none }: InboxListProps) {
	if (rows.length === 0)
		return (
			<div class="inbox-rows" id={LIST}>
				<Empty title={none.title}>{none.words}</Empty>
			</div>
		);
	return (
		<div class="inbox-rows" id={LIST}>
			{IN_ORDER.map((place) => {
				const here = rows.filter((row) => row.place === place);
				return here.length === 0 ? null : (
					<section aria-label={TITLES[place]}>
						<p class="inbox-part" aria-hidden="true">
							{TITLES[place]}
						</p>
						<ul>
							{here.map((row) => (
								<OneRow row={row} readers={readers} isOpen={row.number.id === open} />
							))}
						</ul>
					</section>
				);
			})}
		</div>
	);
}

function OneRow({ row, readers, isOpen }: { readonly row: InboxRow; readonly readers: InboxReaders; readonly isOpen: boolean }) {
	const { thread, number, level, place } = row;
	const may = standing(number, readers.now).words;
	const writing = writingInWords(row, readers);
	return (
		<li class={isOpen ? 'inbox-row inbox-row-open' : 'inbox-row'}>
			<p class="inbox-who">
				<a class="name-link" href={addresses.texts(number.id)} aria-current={isOpen ? 'page' : undefined}>
					{row.youngPerson.about.nameUsed}
				</a>
				<Age row={row} readers={readers} />
			</p>
			<p class="inbox-said">{beginningOf(newestInWords(row, readers))}</p>
			{level === 'none' ? null : (
				<div class="small">
					<Level level={level} />
					{whyOf(row).map((says) => (
						<p>{says}</p>
					))}
				</div>
			)}
			<p class="small soft">
				{ownerInWords(thread, place !== 'quiet', readers) ?? (isStopped(may) ? null : 'The assistant answers')}
				{isStopped(may) ? <b class="inbox-stopped">{` ${shortOf(may)}`}</b> : null}
			</p>
			{writing === null ? null : (
				<p class="small inbox-writing">
					<Icon name="pencil-line" size={20} />
					{writing}
				</p>
			)}
		</li>
	);
}

function Age({ row: { thread, place }, readers: { now } }: { readonly row: InboxRow; readonly readers: InboxReaders }) {
	if (place === 'quiet' || thread.waitingSince === null) return null;
	return (
		<span class={thread.timesTold > 0 ? 'inbox-age inbox-age-told' : 'inbox-age'}>
			<AgeClock thread={thread} now={now} />
			<span>
				<span class="screen-reader-only">Waiting: </span>
				{ageInWords(thread.waitingSince, now)}
				{thread.timesTold > 0 ? <span class="screen-reader-only">. People were told that it has no answer</span> : null}
			</span>
		</span>
	);
}

/** Why the newest was marked, each rule once; or that something else stands open about them. */
function whyOf({ newest, alert, level }: InboxRow): readonly string[] {
	const [first] = newest === undefined || newest.level !== level ? [] : reasonsOf(newest.verdict, newest.words);
	if (first !== undefined) return [[...first.words.map((one) => `“${one}”`), first.says].join(' ')];
	return alert === undefined ? [] : ['An alert is open.'];
}

/** Enough to know which it is: two lines of a tablet's list. The texts themselves are whole, always. */
const BEGINNING = 70;

function beginningOf(words: string): string {
	const line = words.replace(/\s+/g, ' ').trim();
	return line.length <= BEGINNING ? line : `${line.slice(0, line.lastIndexOf(' ', BEGINNING) + 1 || BEGINNING).trim()}…`;
}

/** Theirs while it waits; otherwise what came or went last. */
function newestInWords({ newest, newestOfOurs, place }: InboxRow, { me }: InboxReaders): string {
	const ours = newestOfOurs === undefined ? undefined : (newestOfOurs.sentAt ?? newestOfOurs.queuedAt);
	if (newest !== undefined && (place !== 'quiet' || ours === undefined || momentOf(newest) >= ours)) {
		if (newest.words.trim() !== '') return newest.words;
		return newest.attachments > 0 ? 'A picture or voice note came. Nobody opened it.' : 'Nothing was written in it.';
	}
	if (newestOfOurs === undefined) return 'Nothing yet.';
	const who = newestOfOurs.by === 'assistant' ? 'Assistant' : newestOfOurs.by === me ? 'You' : 'We';
	return `${who}: ${newestOfOurs.words}`;
}
