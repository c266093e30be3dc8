import { addMinutes } from '#core/clock/instant.ts';
import type { CoverSpan } from '#core/cover/cover.ts';
import type { RotaChange } from '#core/cover/rota-change.ts';
import type { Role, StaffMember } from '#core/record/staff.ts';
import type { Row } from './routes-in-rows.ts';
import { NOW, type Running } from './running.ts';

const MINE = '/rota/mine';

/** The rota, what stands around it, and going live. Sundays in the evening are the worker's: see `rotaRowsOf`. */
export const ROTA: Readonly<Record<string, Row>> = {
	'GET /rota': { may: 'rota.see' },
	[`GET ${MINE}`]: { may: 'rota.own' },
	'POST /rota/away': { may: 'rota.own', page: MINE, sends: () => ({ date: '2026-12-06' }) },
	'GET /rota/ask': { may: 'rota.own' },
	'POST /rota/ask': { may: 'rota.own', sends: ({ turn, reader }) => ({ turn, asked: reader, back: '' }) },
	'GET /rota/extra': { may: 'rota.change', as: 'lead' },
	'POST /rota/extra': {
		may: 'rota.change',
		as: 'lead',
		sends: ({ reader }) => ({ date: '2026-12-20', from: '22:00', to: '23:00', mode: 'staffed', staff: reader }),
	},
	'POST /rota/requests/:id/accept': { may: 'rota.own', page: MINE, ids: { id: 'rotaRequest' } },
	'POST /rota/requests/:id/decline': { may: 'rota.own', page: MINE, ids: { id: 'rotaRequest' } },
	'POST /rota/changes/:id/undo': { may: 'rota.own', page: MINE, ids: { id: 'rotaAway' } },
	'POST /rota/waking': { may: 'waking.agree', page: MINE, sends: () => ({ agrees: 'yes', nights: '2' }) },
	'POST /rota/calendar': { may: 'calendar.own', page: MINE, answers: 200 },
	'POST /rota/calendar/end': { may: 'calendar.own', page: null },
	'GET /calendar/:secret': { may: 'anybody', ids: { secret: 'calendar' } },
	'GET /rota/backstop': { may: 'rota.see' },
	'POST /rota/backstop': { may: 'backstop.ask', as: 'lead', sends: ({ reader }) => ({ staff: reader }) },
	'POST /rota/backstop/:id/confirm': { may: 'backstop.confirm', page: null, ids: { id: 'backstop' } },
	'POST /rota/backstop/:id/end': { may: 'backstop.confirm', page: '/rota/backstop', ids: { id: 'backstop' } },
	'GET /rota/emergency-team': { may: 'emergency-team.change' },
	'POST /rota/emergency-team': {
		may: 'emergency-team.change',
		sends: () => ({ name: 'Emergency duty team', number: '0191 000 0000', hours: 'At night', checkedOn: '' }),
	},
	'GET /rota/statement': { may: 'cover-statement.add' },
	'POST /rota/statement': {
		may: 'cover-statement.add',
		sends: () => ({ agreedBy: 'Priya', commissioner: 'The council', agreedWith: 'Ann', agreedOn: '2026-11-16', sure: 'yes' }),
	},
	'GET /going-live': { may: 'going-live.see' },
	'POST /going-live': { may: 'going-live.sign', page: null, noControl: 'needs a project that is not a demonstration: its journey has one' },
	'GET /cover/:id/change': { may: 'cover.change', ids: { id: 'span' } },
	'POST /cover/:id/change': { may: 'cover.change', ids: { id: 'span' } },
};

/** Hours of the worker's and the lead's, one request between them, one day away, a backstop and a calendar. */
export async function rotaRowsOf({ kept, w }: Pick<Running, 'kept' | 'w'>, staff: Readonly<Record<Role, StaffMember>>) {
	const { worker, lead, duty } = staff;
	const { project } = worker;
	const sunday = (member: StaffMember, from: string, to: string): CoverSpan => ({
		...{ id: w.ids.row<string>(), project, weekday: 7, from, to, mode: 'staffed', staff: member.id, replyMinutes: null },
	});
	const [hers, theirs] = [sunday(worker, '20:00', '21:00'), sunday(lead, '21:00', '22:00')];
	for (const span of [hers, theirs]) await kept.coverAdmin.add(span, 'system', NOW);
	const change = (over: Partial<RotaChange>): RotaChange => ({
		...{
			id: w.ids.row<string>(),
			project,
			date: '2026-11-22',
			span: theirs.id,
			kind: 'stands-in',
			staff: worker.id,
			from: '21:00',
			to: '22:00',
		},
		...{ mode: 'staffed', rank: 1, replyMinutes: null, askedBy: lead.id, askedAt: addMinutes(NOW, -5), acceptedAt: null },
		...{ swapWith: null, withdrawnAt: null },
		...over,
	});
	const away = { kind: 'away', staff: null, span: hers.id, askedBy: worker.id, date: '2026-12-13', from: '20:00', to: '21:00' } as const;
	const [request, gone] = [change({}), change(away)];
	await kept.rota.changes.add([request], lead.id, NOW);
	await kept.rota.changes.add([gone], worker.id, NOW);
	const backstop = { id: w.ids.row<string>(), project, staff: worker.id, askedBy: lead.id, askedAt: NOW };
	await kept.rota.backstops.ask({ ...backstop, confirmedAt: null, confirmedUntil: null, endedAt: null });
	return {
		...{ rotaRequest: request.id, rotaAway: gone.id, backstop: backstop.id },
		turn: `2026-11-29_2000_${hers.id}`,
		calendar: await kept.rota.feeds.make(project, duty.id, NOW),
	};
}
