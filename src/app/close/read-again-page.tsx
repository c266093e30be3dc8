import type { Context } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { Bound } from '#app/conversation/conversation-bars.tsx';
import type { StoredConversation } from '#app/conversation/ports.ts';
import { Button, ButtonGroup, ButtonLink } from '#app/layout/button.tsx';
import { Empty } from '#app/layout/empty.tsx';
import { ErrorSummary } from '#app/layout/error-summary.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { PanelList, Row } from '#app/layout/panel.tsx';
import { ExactWords, Whose, whoseWords } from '#app/layout/whose.tsx';
import { dayAndTime } from '#core/clock/london.ts';
import type { Entry } from '#core/flow/entry.ts';
import { freeWordsOf } from '#core/flow/input.ts';
import type { StaffMember } from '#core/record/staff.ts';

export type ReadAgainProps = {
	readonly c: Context<AppEnv>;
	readonly stored: StoredConversation;
	readonly entries: readonly Entry[];
	readonly staff: readonly StaffMember[];
	/** Where the worker was going. */
	readonly on: string;
	readonly problem?: string | undefined;
};

export const READ_AGAIN_TITLE = 'Read this again before you go';
const NOT_SURE = 'The computer is not sure about these lines, and has told nobody.';
const NOT_THERE = 'Whoever wrote a line down says whether there is more in it. Anybody can ask for somebody to look.';

/**
 * What the worker wrote down and screening did not understand. She was there, so she is the person who looks. A page of her
 * own, behind the cover page: a young person never sees that a line was marked.
 */
export function ReadAgainContent({ c, stored, entries, staff, on, problem }: ReadAgainProps) {
	const name = stored.youngPerson.about.nameUsed;
	const wrote = ({ actor }: Entry) => actor === c.get('session').staff.id;
	const under = `${NOT_SURE} ${entries.every(wrote) ? `You were there with ${name}: you know what was meant.` : NOT_THERE}`;
	const goOn = <ButtonLink href={on}>Go on</ButtonLink>;
	return (
		<>
			<PageHead
				title={READ_AGAIN_TITLE}
				under={entries.length === 0 ? undefined : under}
				back={{ href: `/young-people/${stored.youngPerson.id}`, words: name }}
			/>
			<ErrorSummary errors={problem === undefined ? [] : [{ field: 'read-again', words: problem }]} />
			{entries.length === 0 ? (
				<Empty title="Nothing is left to read again" action={goOn} />
			) : (
				<div class="stack-wide">
					<PanelList label={READ_AGAIN_TITLE}>
						{entries.map((entry) => (
							<Row>
								<Line c={c} stored={stored} entry={entry} staff={staff} />
							</Row>
						))}
					</PanelList>
					<p>
						<a class="quiet-link" href={on}>
							Later. It stays on Today until it is read, and whoever signs the report is told
						</a>
					</p>
				</div>
			)}
		</>
	);
}

type LineProps = Pick<ReadAgainProps, 'c' | 'stored' | 'staff'> & { readonly entry: Entry };

function Line({ c, stored, entry, staff }: LineProps) {
	const { id, position } = stored.conversation;
	const { input } = entry;
	const answered = input.type === 'answered' ? input : undefined;
	const wrote = entry.actor === c.get('session').staff.id;
	const worker = staff.find((member) => member.id === entry.actor)?.name ?? 'Somebody who has left';
	const names = { youngPerson: stored.youngPerson.about.nameUsed, worker };
	const put = input.type === 'worker-note' || answered?.prompted === true;
	const asked = put && 'asked' in input ? (input.asked ?? '') : '';
	return (
		<>
			<Whose
				whose={answered?.whose ?? 'worker'}
				words={answered ? whoseWords(answered.whose, names) : wrote ? 'In your notes' : `In the notes of ${worker}`}
			>
				<span class="soft">{dayAndTime(entry.occurredAt)}</span>
			</Whose>
			{asked === '' ? null : <p class="small soft">{`Asked: “${asked}”`}</p>}
			{answered?.whose === 'exact' ? <ExactWords small>{freeWordsOf(input)}</ExactWords> : <p class="own-words">{freeWordsOf(input)}</p>}
			<form method="post" action={`/conversations/${id}/read-again`}>
				<Bound c={c} token={position.head} />
				<input type="hidden" name="entry" value={entry.id} />
				<ButtonGroup>
					{wrote ? (
						<Button look="second" name="how" value="read">
							Nothing more in it
						</Button>
					) : null}
					<Button look="plain" name="how" value="today">
						Somebody should look today
					</Button>
					<Button look="plain" name="how" value="now">
						Somebody should look now
					</Button>
				</ButtonGroup>
			</form>
		</>
	);
}
