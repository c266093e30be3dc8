import type { Child } from 'hono/jsx';
import { PlainList, Row } from '#app/layout/panel.tsx';
import { Standing } from '#app/layout/standing.tsx';
import type { Action } from '#core/record/action.ts';

const STOOD = {
	open: { state: 'open', words: 'Not done yet' },
	done: { state: 'done', words: 'Done' },
	'not-possible': { state: 'open', words: 'Not possible' },
	refused: { state: 'open', words: 'You said no, and that is fine' },
} as const;

export type PromisesToldProps = {
	readonly actions: readonly Action[];
	readonly name: string;
	/** Beside what is settled and was not told yet: how a worker says that it is told now. */
	readonly tell?: (action: Action) => Child;
};

/**
 * What was promised last time and what came of it: the conversation with a child who has been here before opens with
 * this, not with questions (insist.md 13). The child can see it: no dates gone by, nothing late.
 */
export function PromisesTold({ actions, name, tell }: PromisesToldProps) {
	const promised = promisedLastTime(actions).filter((action) => action.state !== 'refused');
	if (promised.length === 0) return <p class="soft">Nothing was promised to {name} last time.</p>;
	return (
		<PlainList>
			{promised.map((action) => (
				<Row>
					<p>{action.about.what}</p>
					<Standing state={STOOD[action.state].state}>
						{STOOD[action.state].words}
						{action.about.outcome ? `. ${action.about.outcome}` : ''}
					</Standing>
					{action.state !== 'open' && action.toldOn === null ? tell?.(action) : null}
				</Row>
			))}
		</PlainList>
	);
}

/**
 * What was promised in the newest talk that promised anything, and since; from before it only what is still open or was
 * never told. The thirtieth conversation does not open with a year.
 */
export function promisedLastTime(actions: readonly Action[]): readonly Action[] {
	const [newest] = actions.filter(({ conversation }) => conversation !== null).toSorted(byNewest);
	if (newest === undefined) return actions;
	const since = actions
		.filter(({ conversation }) => conversation === newest.conversation)
		.toSorted(byNewest)
		.at(-1)?.createdAt;
	const waits = ({ state, toldOn }: Action) => state === 'open' || (state !== 'refused' && toldOn === null);
	return actions.filter((action) => since === undefined || action.createdAt >= since || waits(action));
}

const byNewest = (a: Action, b: Action): number => (a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : 0);
