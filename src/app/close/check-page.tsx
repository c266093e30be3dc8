import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { AppEnv } from '#app/app-env.ts';
import { CheckedLine, checkWords, isChecked } from '#app/close/checked-line.tsx';
import { CHECK_WORDS } from '#app/close/close-words.en.ts';
import { isFinished } from '#app/close/closing-request.tsx';
import { Bound, barsOf, Controls, firstName } from '#app/conversation/conversation-bars.tsx';
import { type Line, linesOf } from '#app/conversation/lines.ts';
import type { StoredConversation } from '#app/conversation/ports.ts';
import { Button, ButtonLink } from '#app/layout/button.tsx';
import { ConversationSheet } from '#app/layout/conversation-page.tsx';
import { Empty } from '#app/layout/empty.tsx';
import { ErrorSummary } from '#app/layout/error-summary.tsx';
import { TextField } from '#app/layout/field.tsx';
import { Icon } from '#app/layout/icon.tsx';
import { PanelList } from '#app/layout/panel.tsx';
import type { Flow } from '#core/flow/define.ts';
import type { StaffMember } from '#core/record/staff.ts';

export type CheckPageProps = {
	readonly c: Context<AppEnv>;
	readonly stored: StoredConversation;
	readonly flow: Flow;
	/** Whoever may have written a line: a conversation can go on with another worker. */
	readonly staff: readonly StaffMember[];
	readonly problem?: string | undefined;
	/** Typed before something went wrong: never lost. */
	readonly why?: string | undefined;
	/** What a made-up child does here: see `practiceAt`. */
	readonly practice?: Child | undefined;
};

/** "What we wrote", to check and change together. Changing adds; leaving out is a wish. */
export function CheckPage({ c, stored, flow, staff, problem, why, practice }: CheckPageProps) {
	const { id, position } = stored.conversation;
	const finished = isFinished(stored);
	const me = firstName(c.get('session').staff.name);
	const namesOf = ({ actor }: Line) => {
		const writer = staff.find((one) => one.id === actor);
		return { youngPerson: stored.youngPerson.about.nameUsed, worker: writer ? firstName(writer.name) : me };
	};
	const lines = linesOf(stored.entries).filter((line) => isChecked(flow, line));
	return (
		<ConversationSheet
			{...barsOf(c, stored)}
			title={CHECK_WORDS.title}
			together
			controls={<Controls stored={stored} saying={false} />}
			back={
				<ButtonLink
					look="quiet"
					icon="arrow-left"
					href={finished ? `/conversations/${id}/goodbye` : `/conversations/${id}?back-from=check`}
				>
					{finished ? 'Back' : 'Back to the talk'}
				</ButtonLink>
			}
			on={finished ? undefined : <Answers />}
		>
			<p class="look-round">
				<Icon name="eye" />
				<span>{CHECK_WORDS.lookRound}</span>
			</p>
			{problem === undefined ? null : <ErrorSummary errors={[{ field: 'right', words: problem }]} />}
			<h1>{CHECK_WORDS.title}</h1>
			<p class="soft">{checkWords(flow).help}</p>
			{practice}
			{lines.length === 0 ? (
				<Empty title={CHECK_WORDS.nothing}>{CHECK_WORDS.nothingIsFine}</Empty>
			) : (
				<PanelList label={CHECK_WORDS.title}>
					{lines.map((line) => (
						<CheckedLine c={c} stored={stored} flow={flow} line={line} names={namesOf(line)} />
					))}
				</PanelList>
			)}
			{finished ? null : (
				<form method="post" action={`/conversations/${id}/check`} id="checked">
					<Bound c={c} token={position.head} />
					<details class="govuk-details" open={(why ?? '') !== ''}>
						<summary class="govuk-details__summary">
							<span class="govuk-details__summary-text">{`For ${me}: if it could not be shown`}</span>
						</summary>
						<div class="govuk-details__text">
							<TextField name="why" label="Why not" hint="You can leave this." value={why} maxlength={1000} />
						</div>
					</details>
				</form>
			)}
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
			<Button id="right" form="checked" name="answer" value="right" iconAfter="check">
				That’s right
			</Button>
		</>
	);
}
