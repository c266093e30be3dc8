import type { Child } from 'hono/jsx';
import { Button } from '#app/layout/button.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { Icon } from '#app/layout/icon.tsx';
import { endOf, standing } from '#app/safe-contact/safe-contact-words.ts';
import { addresses } from '#app/young-people/addresses.ts';
import { waitsForAPerson } from '#core/texting/waits-for-a-person.ts';
import { AgeClock } from './age-clock.tsx';
import { ageInWords, assistantInWords, ownerInWords, writingInWords } from './inbox-words.ts';
import type { ThreadPageProps } from './thread-props.ts';

/** Fetched again when something changed: who has it, since when it waits, who is writing. */
export const STANDING = 'thread-standing';

/** Whose texts these are, who answers, and the one act that is next. */
export function ThreadHead(props: ThreadPageProps) {
	const { youngPerson, found, readers } = props;
	const { nameUsed } = youngPerson.about;
	return (
		<div class="thread-head">
			<a class="back-link thread-back" href="/inbox">
				<Icon name="arrow-left" />
				Inbox
			</a>
			<div>
				<h1>{nameUsed}</h1>
				<p class="small soft">
					{[`By text`, ...(nameUsed === endOf(found.number) ? [] : [endOf(found.number)])].join('. ')}.
					<span class="thread-jumps">
						{' '}
						<a href="#answer">To the newest</a> <a href="#about">{`About ${nameUsed}`}</a>
					</span>
				</p>
			</div>
			<Standing {...props} readers={readers} />
		</div>
	);
}

export function Standing(props: ThreadPageProps) {
	const { found, readers } = props;
	const { thread } = found;
	const waits = waitsForAPerson(thread);
	const writing = writingInWords(found, readers);
	const owner = ownerInWords(thread, waits, readers);
	return (
		<div class="thread-standing" id={STANDING} data-theirs={String(found.texts.length)}>
			<p class="thread-owner">
				{thread.hand === 'person' ? <Icon name="pause" size={20} /> : null}
				<span>
					{owner === null ? null : <b>{`${owner}. `}</b>}
					{assistantInWords(thread, standing(found.number, readers.now).words)}
				</span>
			</p>
			{thread.waitingSince === null || !waits ? null : (
				<p class="inbox-age">
					<AgeClock thread={thread} now={readers.now} />
					<span>
						{`Waiting for an answer: ${lowered(ageInWords(thread.waitingSince, readers.now))}.`}
						{thread.timesTold > 0 ? ' People were told.' : ''}
					</span>
				</p>
			)}
			{thread.notBy === null ? null : <p class="small">{`They asked for somebody else than ${nameOf(props, thread.notBy)}.`}</p>}
			{writing === null ? null : (
				<p class="inbox-writing">
					<Icon name="pencil-line" size={20} />
					{writing}
				</p>
			)}
			<NextAct {...props} />
		</div>
	);
}

const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
const nameOf = ({ readers }: ThreadPageProps, id: string): string => (id === readers.me ? 'you' : readers.names(id as typeof readers.me));

function NextAct(props: ThreadPageProps) {
	const { found, readers, may } = props;
	const { thread } = found;
	if (!may.answer) return null;
	if (thread.offeredTo === readers.me)
		return (
			<OneAct {...props} to="answer-offer">
				<Button name="answer" value="yes">
					Take it
				</Button>
				<Button look="plain" name="answer" value="no">
					Not now
				</Button>
			</OneAct>
		);
	const isMine = thread.hand === 'person' && thread.owner === readers.me;
	return isMine ? (
		<OneAct {...props} to="give-back">
			<Button look="plain" label="Let it answer: the assistant goes on">
				Let it answer
			</Button>
		</OneAct>
	) : (
		<OneAct {...props} to="take">
			<Button look="second" icon="hand">
				Take over
			</Button>
		</OneAct>
	);
}

/** A form with nothing to fill in. */
function OneAct({ session, found, to, children }: ThreadPageProps & { readonly to: string; readonly children: Child }) {
	return (
		<form method="post" action={`${addresses.texts(found.number.id)}/${to}`} class="thread-act">
			<FormToken session={session} />
			{children}
		</form>
	);
}
