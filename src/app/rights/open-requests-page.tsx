import { ButtonLink } from '#app/layout/button.tsx';
import { Empty } from '#app/layout/empty.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { PanelList, Row } from '#app/layout/panel.tsx';
import type { Instant } from '#core/clock/instant.ts';
import type { YoungPerson } from '#core/record/young-person.ts';
import type { AccessRequest } from '#core/rights/access-request.ts';
import { dayWithYear } from './piece.ts';
import { isLate } from './request-acts.ts';
import { addressOf } from './request-addresses.ts';
import { ASKER_WORDS, STATE_WORDS } from './request-words.ts';

export const REQUESTS = 'Requests for what is held';

export type OpenRequest = {
	readonly request: AccessRequest;
	readonly youngPerson: YoungPerson;
	/** Somebody was asked to look second. */
	readonly waits: boolean;
};

/** What waits for an answer, the first due first. */
export function OpenRequestsPage({ open, now }: { readonly open: readonly OpenRequest[]; readonly now: Instant }) {
	return (
		<>
			<PageHead
				title={REQUESTS}
				back={{ href: '/today', words: 'Today' }}
				under="Everybody may ask what is held about them. An answer is due a month after it came."
			/>
			{open.length === 0 ? (
				<Empty
					title="Nobody waits for an answer"
					action={
						<ButtonLink href="/young-people" look="second">
							Find a young person
						</ButtonLink>
					}
				>
					When somebody asks, in any words, open the young person’s record and write it down under “What is held”. It shows here until it is
					answered.
				</Empty>
			) : (
				<PanelList label={REQUESTS}>
					{open.map(({ request, youngPerson, waits }) => (
						<Row beside={<ButtonLink href={addressOf(request).request}>{request.state === 'open' ? 'Decide' : 'Go on'}</ButtonLink>}>
							<p>
								<b>{youngPerson.about.nameUsed}</b>. {ASKER_WORDS[request.about.asker]} asks
							</p>
							<p class={isLate(request, now) ? 'strong' : undefined}>
								{`${isLate(request, now) ? 'Was due' : 'Due'} ${dayWithYear(request.dueOn)}. ${waits ? 'Waits for a second look' : STATE_WORDS[request.state]}`}
							</p>
						</Row>
					))}
				</PanelList>
			)}
		</>
	);
}
