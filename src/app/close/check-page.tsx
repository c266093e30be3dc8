import type { Context } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { Bound, barsOf, Controls } from '#app/conversation/conversation-bars.tsx';
import { lineInWords } from '#app/conversation/line-in-words.ts';
import { type Line, linesOf } from '#app/conversation/lines.ts';
import type { StoredConversation } from '#app/conversation/ports.ts';
import { Button, ButtonLink } from '#app/layout/button.tsx';
import { ConversationSheet } from '#app/layout/conversation-page.tsx';
import { Empty } from '#app/layout/empty.tsx';
import { TextField } from '#app/layout/field.tsx';
import { Icon } from '#app/layout/icon.tsx';
import { PanelList, Row } from '#app/layout/panel.tsx';
import { ExactWords } from '#app/layout/whose.tsx';
import type { Flow } from '#core/flow/define.ts';
import { type Destination, destinationOf } from '#core/sharing/report-line.ts';

/** "What we wrote", to check and change together. Changing adds; leaving out is a wish. */
export function CheckPage({ c, stored, flow }: { readonly c: Context<AppEnv>; readonly stored: StoredConversation; readonly flow: Flow }) {
	const { id, position } = stored.conversation;
	const lines = linesOf(stored.entries).filter(
		(line) => flow.standing(line.question) !== 'limits' && flow.standing(line.question) !== 'close',
	);
	return (
		<ConversationSheet
			{...barsOf(c, stored)}
			title="What we wrote"
			together
			controls={<Controls stored={stored} saying={false} />}
			back={
				<ButtonLink look="quiet" icon="arrow-left" href={`/conversations/${id}?back-from=check`}>
					Back to the talk
				</ButtonLink>
			}
			on={<Answers />}
		>
			<h1>What we wrote</h1>
			<p class="soft">Change it, add to it, or say what you’d like left out. We can’t leave it out if someone could get hurt.</p>
			{lines.length === 0 ? (
				<Empty title="Nothing is written down yet">That is fine. What was skipped or not asked is kept as just that.</Empty>
			) : (
				<PanelList label="What we wrote">
					{lines.map((line) => (
						<CheckedLine c={c} stored={stored} flow={flow} line={line} />
					))}
				</PanelList>
			)}
			<form method="post" action={`/conversations/${id}/check`} id="checked">
				<Bound c={c} token={position.head} />
				<TextField name="why" label="If it could not be shown, why not" hint="You can leave this." maxlength={1000} />
			</form>
		</ConversationSheet>
	);
}

function Answers() {
	return (
		<>
			<Button look="plain" form="checked" name="answer" value="not-now">
				Not now
			</Button>
			<Button look="plain" form="checked" name="answer" value="add">
				Add something
			</Button>
			<Button form="checked" name="answer" value="right" iconAfter="check">
				That’s right
			</Button>
		</>
	);
}

function CheckedLine({
	c,
	stored,
	flow,
	line,
}: {
	readonly c: Context<AppEnv>;
	readonly stored: StoredConversation;
	readonly flow: Flow;
	readonly line: Line;
}) {
	const { id, position } = stored.conversation;
	const { words, ticked, earlier } = lineInWords(flow, line);
	const asked = flow.words(line.question, 'en');
	const text = words || ticked;
	const destination = destinationOf({ ...line, audience: flow.question(line.question)?.audience ?? [] });
	const wish = WISHES[destination];
	return (
		<Row
			well={destination === 'left-out'}
			beside={
				<div class="check-ways">
					<ButtonLink look="plain" href={`/conversations/${id}/lines/${line.entry}?from=check`} label={`Change it: ${text}`}>
						Change it
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
			<p class="small soft">{asked['young-person'].ask}</p>
			{ticked && words ? <p>{ticked}</p> : null}
			{line.whose === 'exact' ? <ExactWords small>{text}</ExactWords> : <p>{text}</p>}
			{earlier.map((one) => (
				<p class="small soft">You first said “{one}”. We kept that too.</p>
			))}
			<p class="small check-standing">
				<Icon name={destination.startsWith('report') ? 'file-text' : 'eye-off'} size={20} />
				<span>{wish.stands}</span>
			</p>
		</Row>
	);
}

/** Where a line goes, as the young person reads it, and the other thing that they could wish. */
const WISHES: Readonly<Record<Destination, { readonly stands: string; readonly offer: string; readonly leaveOut: 'yes' | 'no' }>> = {
	report: { stands: 'In the report', offer: 'Leave it out', leaveOut: 'yes' },
	'report-despite-wish': {
		stands: 'You’d like this left out. We can’t: someone could get hurt. We wrote down that you asked.',
		offer: 'It can stay in',
		leaveOut: 'no',
	},
	'left-out': { stands: 'You’d like this left out', offer: 'Put it back', leaveOut: 'no' },
	kept: { stands: 'Stays with us. Not in the report', offer: 'Put it in', leaveOut: 'no' },
};
