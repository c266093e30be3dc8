import { formFrom } from '#app/form.ts';
import { agreeToWaking } from '#app/rota/agree-to-waking.ts';
import { askToCover, beAway, type RotaChanged, type RotaPages } from '#app/rota/change-rota.ts';
import { rotaNow } from '#app/rota/rota-now.ts';
import { WORDS_FOR_NONE } from '#app/rota/words-for-none.ts';
import { addMinutes } from '#core/clock/instant.ts';
import { isoWeekday, mondayOf } from '#core/cover/dates.ts';
import { statedHours } from '#core/cover/stated-hours.ts';
import { turnsOf } from '#core/cover/turns.ts';
import type { StaffMember } from '#core/record/staff.ts';
import type { Moment, Setting } from './setting.ts';
import type { Stage } from './stage.ts';

/**
 * What was agreed about the made-up week: who may be woken, whom to turn to last, what the council agreed to, whose number is
 * verified, and what changes in the days ahead. Marcus has not set up how he is reached, so that it can be seen what is said of that.
 */
export function onCall({ calendar, cast }: Setting): readonly Moment[] {
	const { nadia, joel, priya, marcus } = cast;
	return [
		{ at: calendar.day(-70, '10:00'), happens: (stage) => reachedBy(stage, priya, 'text', '+447700900351') },
		{ at: calendar.day(-69, '10:00'), happens: (stage) => reachedBy(stage, joel, 'text', '+447700900494') },
		{ at: calendar.day(-68, '10:00'), happens: (stage) => reachedBy(stage, nadia, 'e-mail', 'nadia@example.org') },
		...(
			[
				[priya, 5],
				[marcus, 3],
				[joel, 1],
				[nadia, 0],
			] as const
		).map(([who, nights]) => ({ at: calendar.day(-60, '11:00'), happens: (stage: Stage) => wokenAtMost(stage, who, nights) })),
		{ at: calendar.day(-41, '15:30'), happens: agreed },
		{ at: calendar.day(-20, '09:40'), happens: (stage) => standsLast(stage, joel, priya) },
		{ at: calendar.day(-3, '12:00'), happens: (stage) => awayOnSaturday(stage, nadia) },
		{ at: calendar.day(-2, '12:00'), happens: (stage) => asks(stage, marcus, priya) },
	];
}

const pagesOf = ({ kept, deps: { clock }, setting: { ids } }: Stage): RotaPages => ({ ...kept, clock, ids });
const sent = (fields: Readonly<Record<string, string>>) => formFrom(new URLSearchParams(fields).toString());

/** Says that the project has got somewhere that its pages would have refused to go. */
function insist(changed: RotaChanged): void {
	if (changed.outcome !== 'done') throw new Error(`The story could not change the rota: ${JSON.stringify(changed)}.`);
}

const wokenAtMost = async (stage: Stage, who: StaffMember, nights: number): Promise<void> =>
	insist(
		await agreeToWaking(pagesOf(stage), stage.as(who), sent({ agrees: nights > 0 ? 'yes' : 'no', nights: nights > 0 ? `${nights}` : '' })),
	);

/** The code that was sent to them is typed in. Nothing was sent: these numbers are nobody's. */
async function reachedBy(stage: Stage, { id: staff }: StaffMember, channel: 'text' | 'e-mail', address: string): Promise<void> {
	const { kept, setting } = stage;
	const whose = { project: setting.project.id, staff, id: setting.ids.row<string>() };
	const { staffWays } = kept.reaching;
	await staffWays.add({ ...whose, channel, address }, { code: '000000', until: addMinutes(stage.now(), 15) }, stage.now());
	const tried = await staffWays.tryCode(whose, '000000', setting.ids.row<string>(), stage.now());
	if (tried !== 'verified') throw new Error(`The story could not verify how somebody is reached: ${tried}.`);
}

/** What stands on the cover statement, as its page would have kept it, and the number that a person rings at night. */
async function agreed({ kept, setting: { project, cast, ids, calendar }, now }: Stage): Promise<void> {
	const said = { project: project.id, by: cast.priya.id, at: now() };
	await kept.rota.statements.add({
		...{ ...said, id: ids.row<string>(), agreedBy: 'Priya Nair', commissioner: 'Northmoor Council', agreedWith: 'Helen Ashby' },
		...{ agreedOn: calendar.date(-41), wordsForNone: WORDS_FOR_NONE },
		hours: statedHours(await kept.cover.spans(project.id), mondayOf(calendar.date(-41))),
	});
	const team = { name: 'Northmoor duty team', number: '01632 960 217', hours: 'Evenings, nights and weekends' };
	await kept.rota.teams.add({ ...said, ...team, id: ids.row<string>(), checkedOn: calendar.date(-41) });
}

async function standsLast({ kept, setting: { project, ids }, now }: Stage, who: StaffMember, askedBy: StaffMember): Promise<void> {
	const asked = { id: ids.row<string>(), project: project.id, staff: who.id, askedBy: askedBy.id, askedAt: now() };
	await kept.rota.backstops.ask({ ...asked, confirmedAt: null, confirmedUntil: null, endedAt: null });
	await kept.rota.backstops.confirm(project.id, asked.id, who.id, now());
}

const SATURDAY = 6;

/** On the Saturday that comes after the next days, so that nobody who looks today is taken out of today. */
async function awayOnSaturday(stage: Stage, who: StaffMember): Promise<void> {
	const days = Array.from({ length: 7 }, (_none, day) => stage.setting.calendar.date(day + 2));
	const date = days.find((one) => isoWeekday(one) === SATURDAY) ?? '';
	insist(await beAway(pagesOf(stage), stage.as(who), sent({ date })));
}

/** A night of next week. It stays a question: nothing moves until it is answered. */
async function asks(stage: Stage, who: StaffMember, other: StaffMember): Promise<void> {
	const { project, calendar } = stage.setting;
	const { duties } = await rotaNow(stage.kept, project.id, stage.now());
	const turn = turnsOf(duties, who.id).find(({ begins }) => begins > calendar.day(8, '00:00'));
	insist(await askToCover(pagesOf(stage), stage.as(who), sent({ turn: turn?.key ?? '', asked: other.id, back: '' })));
}
