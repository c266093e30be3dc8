import { Row } from '#app/layout/panel.tsx';
import { Standing } from '#app/layout/standing.tsx';
import { addresses } from '#app/young-people/addresses.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { Action } from '#core/record/action.ts';
import type { YoungPerson } from '#core/record/young-person.ts';
import { standingInWords, standingOf } from './action-words.ts';

export type Promised = { readonly action: Action; readonly youngPerson: YoungPerson };

/** One promise: what, for whom, how it stands. */
export function PromiseRow({ action, youngPerson, now }: Promised & { readonly now: Instant }) {
	const { nameUsed } = youngPerson.about;
	return (
		<Row>
			<p>
				<a class="quiet-link" href={addresses.action(youngPerson.id, action.id)}>
					{action.about.what}
				</a>
			</p>
			<p class="small soft">{`For ${nameUsed}. ${action.about.ownerName}`}</p>
			<PromiseStanding action={action} now={now} name={nameUsed} />
		</Row>
	);
}

const LOOKS = { late: 'late', tell: 'done', told: 'done', due: 'open', refused: 'open' } as const;

/** How one promise stands: a shape, then words. What was not possible has no tick. */
export function PromiseStanding({ action, now, name }: { readonly action: Action; readonly now: Instant; readonly name: string }) {
	const look = action.state === 'not-possible' ? 'open' : LOOKS[standingOf(action, now)];
	return <Standing state={look}>{standingInWords(action, now, name)}</Standing>;
}
