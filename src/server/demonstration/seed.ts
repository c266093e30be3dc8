import type { Ids } from '#app/clock.ts';
import type { FlowRegistry } from '#app/conversation/conversation-deps.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId } from '#core/id.ts';
import type { Project, StaffMember } from '#core/record/staff.ts';
import type { OpenStore } from '#server/store/open-store.ts';
import { amira } from './amira.ts';
import { callum } from './callum.ts';
import { fillCover } from './cover.ts';
import { ellie } from './ellie.ts';
import { howTalksWere } from './how-talks-were.ts';
import { imogen } from './imogen.ts';
import { jaz } from './jaz.ts';
import { micah } from './micah.ts';
import { onCall } from './on-call.ts';
import { rebin } from './rebin.ts';
import { castOf, type Setting, type Story } from './setting.ts';
import { shan } from './shan.ts';
import { openStage } from './stage.ts';
import { storyCalendar } from './story-calendar.ts';
import { tash } from './tash.ts';
import { theo } from './theo.ts';
import { twoTogether } from './two-together.ts';
import { whatPeopleSay } from './what-people-say.ts';

/**
 * One story for each young person (`twoTogether` is two), what they said of their talks, what staff say of screening, and who is on call.
 * Each puts its moments in any order.
 */
const STORIES: readonly Story[] = [
	howTalksWere,
	whatPeopleSay,
	onCall,
	jaz,
	callum,
	amira,
	ellie,
	theo,
	shan,
	twoTogether,
	imogen,
	rebin,
	tash,
	micah,
];

/** How long the made-up project has been at work, in days: longer than any of its stories. */
const WORKING_FOR = 380;

/**
 * Makes the demonstration: one made-up project with a person in each role and twelve made-up young people, every date
 * counted from `now`. It is played through the real use cases on a clock of its own, in the order in which it happened,
 * so that every rule that holds for a real record holds here. Nobody and no place in it exists.
 *
 * @example const { project } = await seedDemonstration({ kept, flows, ids, now: clock.now() })
 */
export async function seedDemonstration({
	kept,
	flows,
	ids,
	now,
}: {
	readonly kept: OpenStore;
	readonly flows: FlowRegistry;
	readonly ids: Ids;
	readonly now: Instant;
}): Promise<{ readonly project: Project; readonly staff: readonly StaffMember[] }> {
	const calendar = storyCalendar(now);
	const project: Project = { id: ids.row<ProjectId>(), name: 'Hollin Bank Young People’s Project', kind: 'demonstration' };
	const cast = castOf(project, ids);
	const setting: Setting = { calendar, project, cast, ids };
	const began = calendar.day(-WORKING_FOR, '09:00');
	await kept.projects.create(project, began);
	const staff = Object.values(cast);
	for (const member of staff) await kept.staffAdmin.add(member, 'system', began);
	await fillCover(kept, setting, began);

	const stage = openStage(kept, flows, setting, began);
	const moments = STORIES.flatMap((story) => story(setting)).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
	for (const moment of moments) {
		await stage.until(moment.at);
		await moment.happens(stage);
	}
	await stage.until(now);
	return { project, staff };
}
