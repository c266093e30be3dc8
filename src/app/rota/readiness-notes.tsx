import { Inset } from '#app/layout/inset.tsx';
import { may } from '#app/staff/permissions.ts';
import type { Session } from '#app/staff/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import { standingOf } from '#core/cover/backstop.ts';
import { requestsOf } from '#core/cover/cover-request.ts';
import { type Note, readinessNotes } from './live-words.ts';
import { type ReadinessPages, readinessOf } from './readiness.ts';

/** What Today says of the rota: to everybody what they were asked, to lead and manager what is about to go wrong. */
export type RotaNotes = { readonly asked: readonly Note[]; readonly ahead: readonly Note[] };

/** Reads it; `ahead` only once the project is live, and only for those who answer for it. */
export async function rotaNotes(pages: ReadinessPages, session: Session, now: Instant): Promise<RotaNotes> {
	if (!may(session.staff.role, 'rota.see')) return { asked: [], ahead: [] };
	const readiness = await readinessOf(pages, session.project.id, now);
	const leads = session.project.kind === 'live' && may(session.staff.role, 'going-live.see');
	return { asked: askedOf(session, readiness.rota, now), ahead: leads ? readinessNotes(readiness) : [] };
}

type Rota = Awaited<ReturnType<typeof readinessOf>>['rota'];

function askedOf({ staff }: Session, { table, backstops, names }: Rota, now: Instant): readonly Note[] {
	const requests = requestsOf(table.changes).filter(({ asked }) => asked === staff.id);
	const last = backstops.filter((one) => one.staff === staff.id && ['asked', 'runs-out', 'lapsed'].includes(standingOf(one, now)));
	return [
		...requests.map(({ asks }) => ({ words: `${names(asks)} asks you to take hours on the rota`, href: '/rota/mine' })),
		...last.map(({ askedBy }) => ({ words: `${names(askedBy)} asks you to confirm that you are the backstop`, href: '/rota/backstop' })),
	];
}

export function RotaNotesPart({ notes: { asked, ahead } }: { readonly notes: RotaNotes }) {
	if (asked.length + ahead.length === 0) return null;
	return (
		<div class="rota-notes">
			<Notes title="You are asked" of={asked} tone="note" />
			<Notes title="Cover in the next 14 days" of={ahead} tone="warning" />
		</div>
	);
}

function Notes({ title, of, tone }: { readonly title: string; readonly of: readonly Note[]; readonly tone: 'note' | 'warning' }) {
	if (of.length === 0) return null;
	return (
		<Inset tone={tone} title={title} icon="calendar-days">
			<ul class="govuk-list">
				{of.map(({ words, href }) => (
					<li>
						<a href={href}>{words}</a>
					</li>
				))}
			</ul>
		</Inset>
	);
}
