import type { Context } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { CHECK_WORDS } from '#app/close/close-words.en.ts';
import { whereToThem } from '#app/conversation/channel-words.ts';
import { Bound } from '#app/conversation/conversation-bars.tsx';
import { lineInWords } from '#app/conversation/line-in-words.ts';
import { type LineNames, rowsOf } from '#app/conversation/line-rows.ts';
import type { Line } from '#app/conversation/lines.ts';
import type { StoredConversation } from '#app/conversation/ports.ts';
import { topicOf } from '#app/conversation/topic-of.ts';
import { Button, ButtonLink } from '#app/layout/button.tsx';
import { Icon } from '#app/layout/icon.tsx';
import { Row } from '#app/layout/panel.tsx';
import { ExactWords, Whose, whoseWords } from '#app/layout/whose.tsx';
import type { Flow } from '#core/flow/define.ts';
import { isNotForWorker } from '#core/flow/is-not-for-worker.ts';
import { type Destination, destinationOf } from '#core/sharing/report-line.ts';

export type CheckedLineProps = {
	readonly c: Context<AppEnv>;
	readonly stored: StoredConversation;
	readonly flow: Flow;
	readonly line: Line;
	/** Whose words they may be: the young person, and the worker who wrote this line. */
	readonly names: LineNames;
};

/** One line as it is looked at together: how it came about, what it says, where it goes, and what can be done about it. */
export function CheckedLine({ c, stored, flow, line, names }: CheckedLineProps) {
	const { id, position } = stored.conversation;
	const { words, ticked } = lineInWords(flow, line);
	const text = words || ticked;
	const destination = destinationOf({ ...line, audience: flow.question(line.question)?.audience ?? [] });
	const says = checkWords(flow);
	const wish = says.wishes[destination];
	return (
		<Row
			well={destination === 'left-out'}
			beside={
				<div class="check-ways">
					<ButtonLink look="plain" href={`/conversations/${id}/lines/${line.entry}?from=check`} label={`${says.change}: ${text}`}>
						{says.change}
					</ButtonLink>
					<form method="post" action={`/conversations/${id}/lines/${line.entry}/wish`}>
						<Bound c={c} token={position.head} />
						<Button look="plain" name="leave-out" value={wish.leaveOut} label={`${wish.offer}: ${text}`}>
							{wish.offer}
						</Button>
					</form>
				</div>
			}
		>
			{rowsOf(flow, line, names).map((row) => (
				<>
					<p class="small soft">{row.is === 'tick' ? topicOf(flow, line.question) : aboveWords(flow, line, row.asked)}</p>
					{row.is === 'words' && line.whose === 'exact' ? <ExactWords small>{row.words}</ExactWords> : <p>{row.words}</p>}
					{row.is === 'words' && line.whose !== 'exact' ? <Whose whose={line.whose} words={whoseWords(line.whose, names)} /> : null}
				</>
			))}
			{whereToThem(line.channel) === null ? null : <p class="small soft">{whereToThem(line.channel)}.</p>}
			{earlierWords(flow, line).map((one) => (
				<p class="small soft">{one}</p>
			))}
			<p class="small check-standing">
				<Icon name={destination.startsWith('report') ? 'file-text' : 'eye-off'} size={20} />
				<span>{wish.stands}</span>
			</p>
		</Row>
	);
}

/** What is looked at: what was said, and not how the talk was begun and ended, nor what its worker is not to read. */
export function isChecked(flow: Flow, { question }: Line): boolean {
	return flow.standing(question) !== 'limits' && flow.standing(question) !== 'close' && !isNotForWorker(flow.question(question));
}

/** The question as it was put to them; never one that they did not hear (insist.md 15), nor one that what was seen answers. */
export function aboveWords(flow: Flow, line: Line, asked: string): string {
	if (line.whose !== 'observed' && asked !== '') return asked;
	const topic = topicOf(flow, line.question);
	return line.prompted || line.whose === 'observed' ? topic : `${topic}. You brought this up`;
}

/** What it said before, oldest first. What a worker wrote is never said to have been theirs. */
export function earlierWords(flow: Flow, line: Line): readonly string[] {
	const { earlier } = lineInWords(flow, line);
	return earlier.map((words, at) => (line.earlier[at]?.whose === 'exact' ? CHECK_WORDS.first(words) : CHECK_WORDS.before(words)));
}

type Wish = { readonly stands: string; readonly offer: string; readonly leaveOut: 'yes' | 'no' };

export type CheckWords = {
	readonly help: string;
	readonly change: string;
	/** Where a line goes, as the young person reads it, and the other thing that they could wish. */
	readonly wishes: Readonly<Record<Destination, Wish>>;
};

const CHECK: CheckWords = {
	help: 'Change it, add to it, or say what you’d like left out. We can’t leave it out if someone could get hurt.',
	change: 'Change it',
	wishes: {
		report: { stands: 'In the report', offer: 'Leave it out', leaveOut: 'yes' },
		'report-despite-wish': {
			stands: 'You’d like this left out. We can’t: someone could get hurt. We wrote down that you asked.',
			offer: 'It can stay in',
			leaveOut: 'no',
		},
		'left-out': { stands: 'You’d like this left out', offer: 'Put it back', leaveOut: 'no' },
		kept: { stands: 'Stays with us. Not in the report', offer: 'Put it in', leaveOut: 'no' },
	},
};

/** For children under 11: the same choices in fewer words. */
const CHECK_YOUNGER: CheckWords = {
	help: 'You can change it. You can leave it out. But not if someone could get hurt.',
	change: 'I want to change it',
	wishes: {
		report: { stands: 'It stays', offer: 'Leave it out', leaveOut: 'yes' },
		'report-despite-wish': {
			stands: 'You want to leave this out. We can’t: someone could get hurt. We wrote down that you asked.',
			offer: 'It can stay',
			leaveOut: 'no',
		},
		'left-out': { stands: 'You want to leave this out', offer: 'Put it back', leaveOut: 'no' },
		kept: { stands: 'We keep this. It goes to nobody else', offer: 'Put it in', leaveOut: 'no' },
	},
};

export const checkWords = (flow: Flow): CheckWords => (flow.id === 'return-home/younger' ? CHECK_YOUNGER : CHECK);
