import { beforeAll, expect, it } from 'vitest';
import { gapInWords } from '#app/cover/staff-words.ts';
import { whoLooksNow } from '#app/cover/who-looks-now.ts';
import type { Instant } from '#core/clock/instant.ts';
import { fromLondon } from '#core/clock/london.ts';
import { gapsOf } from '#core/cover/cover-week.ts';
import type { ProjectId } from '#core/id.ts';
import { openMemoryStore } from '../../../test/support/memory-store.ts';
import { frozenClock, seededIds } from '../../../test/support/world.ts';
import { fillCover } from './cover.ts';
import { castOf } from './setting.ts';

const clock = frozenClock();
const ids = seededIds(clock);
const project = { id: 'project' as ProjectId, name: 'Hollin Bank', kind: 'demonstration' as const };
const cast = castOf(project, ids);
const kept = openMemoryStore({ clock, ids });
const at = (date: string, time: string): Instant => fromLondon(date, time)?.at as Instant;

beforeAll(async () => {
	await kept.projects.create(project, clock.now());
	for (const member of Object.values(cast)) await kept.staffAdmin.add(member, 'system', clock.now());
	await fillCover(kept, { cast, ids, project }, clock.now());
});

it.each([
	['a Tuesday by day', at('2026-11-17', '12:00'), 'Joel is here until 5:00 pm.'],
	['a Tuesday night', at('2026-11-17', '23:00'), 'Priya is on call.'],
	['a Saturday morning', at('2026-11-21', '11:00'), 'Nadia is here until 2:00 pm.'],
	['a Sunday night', at('2026-11-22', '23:00'), 'Nobody here reads this until 9:00 am tomorrow.'],
])('has somebody, or truly nobody, on %s', async (_when, now, says) => {
	expect((await whoLooksNow(kept, project.id, now)).sentences[0]).toBe(says);
});

it('names its gaps, and claims of no national line that somebody rang it', async () => {
	expect(gapsOf(await kept.cover.spans(project.id)).map(gapInWords)).toEqual([
		'No one on Saturday from 9:00 am to 10:00 am',
		'No one from Sunday 6:00 pm to Monday 9:00 am',
	]);
	expect(await kept.lineChecks.newest(project.id)).toEqual([]);
});
