import type { Context } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { Bound } from '#app/conversation/conversation-bars.tsx';
import type { StoredConversation } from '#app/conversation/ports.ts';
import { Button, ButtonGroup, ButtonLink } from '#app/layout/button.tsx';
import { Empty } from '#app/layout/empty.tsx';
import { ErrorSummary } from '#app/layout/error-summary.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { PanelList, Row } from '#app/layout/panel.tsx';
import { Whose, whoseWords } from '#app/layout/whose.tsx';
import { timeOfDay } from '#core/clock/london.ts';
import type { Entry } from '#core/flow/entry.ts';
import { freeWordsOf } from '#core/flow/input.ts';

export type ReadAgainProps = {
	readonly c: Context<AppEnv>;
	readonly stored: StoredConversation;
	readonly entries: readonly Entry[];
	/** Where the worker was going. */
	readonly on: string;
	readonly problem?: string | undefined;
};

export const READ_AGAIN_TITLE = 'Read this again before you go';
const NOT_UNDERSTOOD = 'The computer did not understand these lines, and has told nobody.';

/**
 * What the worker wrote down and screening did not understand. She was there, so she is the person who looks. A page of her
 * own, behind the cover page: a young person never sees that a line was marked.
 */
export function ReadAgainContent({ c, stored, entries, on, problem }: ReadAgainProps) {
	const name = stored.youngPerson.about.nameUsed;
	const goOn = <ButtonLink href={on}>Go on</ButtonLink>;
	return (
		<>
			<PageHead
				title={READ_AGAIN_TITLE}
				under={entries.length === 0 ? undefined : `${NOT_UNDERSTOOD} You were there with ${name}: you know what was meant.`}
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
								<Line c={c} stored={stored} entry={entry} />
							</Row>
						))}
					</PanelList>
					<p>
						<a class="quiet-link" href={on}>
							Later. Whoever signs the report is told that it is not read
						</a>
					</p>
				</div>
			)}
		</>
	);
}

function Line({ c, stored, entry }: Pick<ReadAgainProps, 'c' | 'stored'> & { readonly entry: Entry }) {
	const { id, position } = stored.conversation;
	const { input } = entry;
	const answered = input.type === 'answered' ? input : undefined;
	const names = { youngPerson: stored.youngPerson.about.nameUsed, worker: c.get('session').staff.name };
	const asked = answered?.prompted ? (answered.asked ?? '') : '';
	return (
		<>
			<Whose whose={answered?.whose ?? 'worker'} words={answered ? whoseWords(answered.whose, names) : 'In your notes'}>
				<span class="soft">{timeOfDay(entry.occurredAt)}</span>
			</Whose>
			{asked === '' ? null : <p class="small soft">{`Asked: ${asked}`}</p>}
			<p class="own-words">{freeWordsOf(input)}</p>
			<form method="post" action={`/conversations/${id}/read-again`}>
				<Bound c={c} token={position.head} />
				<input type="hidden" name="entry" value={entry.id} />
				<ButtonGroup>
					<Button look="second" name="how" value="read">
						Nothing more in it
					</Button>
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
