import type { FieldError } from '#app/layout/error-summary.tsx';
import { Section } from '#app/layout/panel.tsx';
import type { Session } from '#app/staff/ports.ts';
import { InboxList } from './inbox-list.tsx';
import type { InboxRow } from './inbox-rows.ts';
import type { InboxReaders } from './inbox-words.ts';
import { KeysHelp } from './keys-help.tsx';
import { SearchForm } from './search-form.tsx';
import { EVERYBODY, type Wanted } from './search-threads.ts';
import { type OnNow, WhoIsOn } from './who-is-on.tsx';

export type InboxPageProps = {
	readonly session: Session;
	readonly rows: readonly InboxRow[];
	readonly readers: InboxReaders;
	readonly on: OnNow;
	/** Null: nobody looked for anything, so the list stays up to date by itself. */
	readonly wanted: Wanted | null;
	readonly errors: readonly FieldError[];
	/** Whether texts can come in here at all. */
	readonly hasGateway: boolean;
};

/** Everybody who texts: who waits first. Beside it who is here now, and how to find somebody. */
export function InboxPage({ session, rows, readers, on, wanted, errors, hasGateway }: InboxPageProps) {
	return (
		<div class="inbox inbox-alone">
			<section class="inbox-list" aria-labelledby="inbox-title" {...(wanted === null ? { 'data-inbox': '/inbox/now' } : {})}>
				<div class="inbox-head">
					<h1 id="inbox-title">Inbox</h1>
					<p class="small soft">
						{wanted === null ? 'Most urgent first, then who waits longest. ' : 'Only what you looked for. '}
						{wanted === null ? <a href="#find">Find somebody</a> : <a href="/inbox">Show everybody</a>}
					</p>
				</div>
				<InboxList rows={rows} readers={readers} none={wanted === null ? noneYet(hasGateway) : NOT_FOUND} />
			</section>
			<div class="inbox-side">
				<Section title="Who is here now">
					<WhoIsOn {...on} />
				</Section>
				<Section title="Find somebody" id="find">
					<SearchForm session={session} wanted={wanted ?? EVERYBODY} errors={errors} />
				</Section>
				<KeysHelp />
			</div>
		</div>
	);
}

const NOT_FOUND = {
	title: 'Nobody here fits that',
	words: 'Try fewer letters, the last digits of the number, or more days. Words that were texted are not searched.',
};

export function noneYet(hasGateway: boolean) {
	return hasGateway
		? { title: 'Nobody has texted yet', words: 'Whoever texts stands here at once, with how long they have waited and who has them.' }
		: {
				title: 'Texts can’t come in yet',
				words:
					'No text service is set up here, so nobody can text. Whoever looks after the installation sets one up: docs/operations.md says how. Until then, say so to young people.',
			};
}
