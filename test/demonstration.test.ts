import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { beginConversation } from '#app/conversation/begin-conversation.ts';
import type { ConversationDeps } from '#app/conversation/conversation-deps.ts';
import { linesOf } from '#app/conversation/lines.ts';
import { OpenConversations } from '#app/conversation/open-conversations.ts';
import { takeInput } from '#app/conversation/take-input.ts';
import { assembleReport } from '#app/report/report.ts';
import { dueRow } from '#app/today/due-words.ts';
import { nameAndAge } from '#app/young-people/young-person-words.ts';
import { type Instant, instant } from '#core/clock/instant.ts';
import { byClock } from '#core/clock/return-interview.ts';
import { replay } from '#core/flow/run.ts';
import type { ConversationId } from '#core/id.ts';
import type { Project, StaffMember } from '#core/record/staff.ts';
import { screenWordsCautiously } from '#core/screening/screen-words.ts';
import { FORBIDDEN_FORMS } from '#core/wording/forbidden-forms.ts';
import { alerts, conversations } from '#db/schema/index.ts';
import { byRef, latest } from '#flows/index.ts';
import { seedDemonstration } from '#server/demonstration/seed.ts';
import { auditRows } from './support/behind-the-store.ts';
import { DATABASES, type DatabaseFixture } from './support/databases.ts';

const flows = { latest, byRef };
const TUESDAY = instant('2026-11-17T12:10:00.000Z');
const [DATABASE] = DATABASES;

let at: DatabaseFixture;
let project: Project;
let staff: readonly StaffMember[];

async function seed(now: Instant) {
	if (DATABASE === undefined) throw new Error('There is no database to seed.');
	at = await DATABASE.open();
	({ project, staff } = await seedDemonstration({ kept: at.kept, flows, ids: at.world.ids, now }));
}

afterEach(() => at.close());

const today = async (now: Instant) =>
	(await at.kept.today.due(project.id)).map((due) => dueRow(due, now)).sort((a, b) => byClock(a.clock, b.clock));
const named = async (name: string) => {
	const [found] = await at.kept.youngPeople.search(project.id, name);
	const record = found && (await at.kept.youngPeople.record(project.id, found.id));
	if (record === undefined) throw new Error(`${name} is not there.`);
	return record;
};
const talks = async () => {
	const rows = await at.kept.db.read.select({ id: conversations.id }).from(conversations);
	const found = await Promise.all(rows.map(({ id }) => at.kept.conversations.find(project.id, id)));
	return found.filter((talk) => talk !== undefined);
};
const member = (name: string) => {
	const found = staff.find((one) => one.name === name);
	if (found === undefined) throw new Error(`${name} does not work here.`);
	return found;
};
const depsAt = (now: Instant): ConversationDeps => ({
	reads: at.kept.conversations,
	people: at.kept.youngPeople,
	alerts: at.kept.alerts,
	staff: at.kept.staff,
	store: at.kept.store,
	flows,
	screen: screenWordsCautiously,
	onFault: () => expect.unreachable('nothing here is at fault'),
	clock: { now: () => now },
	ids: at.world.ids,
});

describe('the made-up project at ten past twelve on a Tuesday', () => {
	beforeEach(() => seed(TUESDAY));

	it('is marked as a demonstration and has one person in each role', async () => {
		expect(await at.kept.projects.find(project.id)).toEqual({
			...project,
			kind: 'demonstration',
			name: 'Hollin Bank Young People’s Project',
		});
		expect((await at.kept.staff.all(project.id)).map(({ name, role }) => `${name}, ${role}`)).toEqual([
			'Nadia Rahman, worker',
			'Joel Bright, duty',
			'Priya Nair, lead',
			'Marcus Webb, manager',
			'Ade Okafor, administrator',
		]);
	});

	it('has four young people on Today, in the order of the clock', async () => {
		const rows = await today(TUESDAY);
		expect(rows.map((row) => [nameAndAge(row.due.youngPerson, TUESDAY), row.happened, row.standing, row.next])).toEqual([
			['Callum, 16', 'No reply to two offers.', 'Late. Say why, and try again', 'offer'],
			['Jaz, 14', 'Said yes. 4 pm today, Eastgate Library.', 'By tomorrow, 8:40 pm', 'start'],
			['Amira, 13', 'Had a short chat. She chose Thursday for the rest.', 'Her choice, so not late', 'go-on'],
			['Ellie, 10', 'Back this morning. Not asked yet.', 'By Friday, 9:30 am', 'offer'],
		]);
	});

	it('shows what is promised and not yet told, the latest first', async () => {
		const promises = await at.kept.today.promises(project.id, TUESDAY);
		expect(promises.map(({ youngPerson, action }) => [youngPerson.about.nameUsed, action.about.what, action.dueOn, action.state])).toEqual([
			['Jaz', 'A later start on Mondays', '2026-11-12', 'not-possible'],
			['Callum', 'Tell Callum about his room move', '2026-11-13', 'open'],
			['Jaz', 'An advocate', '2026-11-14', 'done'],
			['Amira', 'Ask school about Amira’s bus pass', '2026-11-17', 'open'],
		]);
	});

	it('has Jaz away five times, once unreported: talked, said no, talked in part and due', async () => {
		const jaz = await named('Jaz');
		expect(jaz.episodes.map(({ leftAt, reportedToPolice }) => [leftAt?.slice(0, 10), reportedToPolice])).toEqual([
			['2026-11-14', true],
			['2026-10-29', true],
			['2026-10-03', true],
			['2026-09-02', true],
			['2026-07-21', false],
		]);
		expect(jaz.conversations.map(({ outcome }) => outcome)).toEqual(['part-done', 'completed']);
		expect(jaz.offers.map(({ outcome }) => outcome)).toEqual(['accepted', 'partly-accepted', 'declined', 'accepted']);
		expect(jaz.youngPerson.about.mustNotBeTold).toEqual([{ who: 'Her stepfather', why: 'by court order' }]);
	});

	it('stands in every talk where a replay of its log stands', async () => {
		const held = await talks();
		expect(held).toHaveLength(3);
		for (const { conversation, entries } of held) {
			const { flow, version } = conversation.position;
			const pinned = byRef(`${flow}@${version}`);
			expect(pinned && replay(pinned, entries).position).toEqual(conversation.position);
		}
	});

	it('has one finished report with every kind of line and of silence, checked and signed off', async () => {
		const jaz = await named('Jaz');
		const done = jaz.conversations.find(({ outcome }) => outcome === 'completed');
		const id = done?.id as ConversationId;
		const stored = await at.kept.conversations.find(project.id, id);
		const flow = latest('return-home');
		if (stored === undefined || flow === undefined) return expect.unreachable('the talk and its flow are there');
		const report = assembleReport({
			stored,
			flow,
			closings: await at.kept.conversations.closings(project.id, id),
			actions: jaz.actions,
			episodes: await at.kept.conversations.episodes(project.id, id),
		});
		expect(new Set(report.lines.map(({ whose }) => whose))).toEqual(new Set(['exact', 'worker', 'observed']));
		expect(report.lines.filter(({ prompted }) => !prompted)).toHaveLength(1);
		expect(report.lines.flatMap(({ earlier }) => earlier.map(({ value }) => value.words))).toEqual(["my cousin's"]);
		expect(Object.values(report.silences).map((topics) => topics.length > 0)).toEqual([true, true, true, true]);
		expect(report.limitsShown).toBe(true);
		expect(new Set(report.actions.map(({ idea }) => idea))).toEqual(new Set(['asked-for', 'offered-no', 'worker']));
		expect([report.analysis, report.sharing, report.telling, report.readBack, report.signOff]).not.toContain(null);
		expect(report.signOff?.by).toBe(member('Priya Nair').id);
	});

	it('has no alert without its trail, and no open one without a deadline to come', async () => {
		const rows = await at.kept.db.read.select().from(alerts);
		expect(rows.map(({ state }) => state).sort()).toEqual(['closed', 'owned']);
		for (const row of rows) {
			const record = await at.kept.alerts.find(project.id, row.id);
			const what = record?.trail.map((line) => line.what) ?? [];
			expect(what.slice(0, 2)).toEqual(['raised', 'owned-by-worker-present']);
			expect(what).toContain('notified');
			expect(what).not.toContain('check-back-missed');
			expect(record?.disclosures).toHaveLength(1);
			expect([row.nextDueAt !== null && row.nextDueAt > TUESDAY, row.nextDue]).toEqual(
				row.state === 'closed' ? [false, null] : [true, 'check-back'],
			);
		}
		expect(await at.kept.dueWork.waiting(project.id)).toEqual({ unsentNotifications: 0, oldestUnowned: null });
		expect(await at.kept.dueWork.claimDueAlerts(project.id, TUESDAY, 10)).toEqual([]);
	});

	it('gives Amira’s alert to Nadia, who waits for a call, and Joel has read it', async () => {
		const [open, ...more] = await at.kept.alerts.open(project.id);
		expect(more).toEqual([]);
		expect([open?.youngPerson.about.nameUsed, open?.alert.level, open?.alert.owner]).toEqual([
			'Amira',
			'urgent',
			member('Nadia Rahman').id,
		]);
		const record = open && (await at.kept.alerts.find(project.id, open.alert.id));
		expect(record?.trail.filter(({ what }) => what === 'seen').map(({ by }) => by)).toEqual([member('Joel Bright').id]);
	});

	it('writes an audit row for everything that was done, in the order in which it happened', async () => {
		const rows = (await auditRows(at)).filter((row) => row.project === project.id);
		const times = rows.map((row) => row.at);
		expect(times).toEqual([...times].sort());
		expect(times.filter((time) => time > TUESDAY)).toEqual([]);
		const entries = (await talks()).flatMap((talk) => talk.entries.slice(2));
		expect(
			rows.filter(({ action }) => action.startsWith('conversation.') && action !== 'conversation.begun').length,
		).toBeGreaterThanOrEqual(entries.length);
		expect(rows.map(({ action }) => action)).toEqual(
			expect.arrayContaining(['young-person.added', 'episode.added', 'offer.made', 'action.changed', 'alert.close']),
		);
	});

	it('blames nobody and quotes properly in every word that staff wrote', async () => {
		const written = await staffWords();
		expect(written.length).toBeGreaterThan(120);
		expect(written.flatMap(wrongIn)).toEqual([]);
		expect(wrongIn("He keeps going missing, doesn't he?")).toHaveLength(3);
	});

	it('names nobody in the clear in any file on the disk', async () => {
		const files = filesUnder(at.folder).map((file) => readFileSync(file));
		const anywhere = (words: string) => files.some((bytes) => bytes.includes(words));
		expect(anywhere(project.id), 'the search finds what is there in the clear').toBe(true);
		const names = (await at.kept.youngPeople.search(project.id, '')).flatMap(({ about }) => [
			about.nameUsed,
			...(about.fullName?.split(' ') ?? []),
		]);
		const secret = [
			...names,
			...staff.flatMap(({ name }) => name.split(' ')),
			'Northmoor',
			'Tarnshire',
			'Eastgate',
			'Hollin Bank',
			'noodles',
			'toast',
			'Lighthouse',
		];
		// Three letters turn up in random bytes by themselves.
		expect(secret.filter((words) => words.length > 4).filter(anywhere)).toEqual([]);
	});

	it('lets the worker go on with Amira’s talk where it was left', async () => {
		const { conversations: held } = await named('Amira');
		const id = held[0]?.id as ConversationId;
		const open = new OpenConversations(at.kept.conversations, flows);
		const before = await open.find(project.id, id);
		const session = { staff: member('Nadia Rahman'), project, since: TUESDAY, formToken: '' };
		const token = before?.state.position.head ?? '';
		expect(await takeInput(depsAt(TUESDAY), open, { session, conversation: id, token, input: { type: 'resumed' } })).toEqual({
			outcome: 'saved',
		});
		const { position } = (await open.find(project.id, id))?.state ?? {};
		expect([position?.place, position?.floor]).toEqual([before?.state.position.place, 'open']);
	});

	it('begins Ellie’s talk on the flow for younger children', async () => {
		const { youngPerson, episodes } = await named('Ellie');
		const session = { staff: member('Nadia Rahman'), project, since: TUESDAY, formToken: '' };
		const about = { place: '', present: ['young-person', 'worker'] as const, presentWords: '', liveEnquiry: false };
		const begun = await beginConversation(depsAt(TUESDAY), {
			...about,
			session,
			youngPerson: youngPerson.id,
			episodes: episodes.map(({ id }) => id),
		});
		if (begun.outcome !== 'begun') return expect.unreachable('the talk begins');
		const talk = await at.kept.conversations.find(project.id, begun.conversation);
		expect(talk?.conversation.position.flow).toBe('return-home/younger');
	});

	it('takes few enough commits to be there in a blink', () => {
		expect(at.kept.figures().commits).toBeLessThan(160);
	});
});

describe('the made-up project at an awkward moment', () => {
	it.each([
		['just after midnight', '2026-11-17T00:05:00.000Z', '4 pm today'],
		['in the small hours of a leap day', '2028-02-29T03:30:00.000Z', '4 pm today'],
		['on the day after the clocks went forward', '2027-03-29T08:00:00.000Z', '4 pm today'],
		['on the day after the clocks went back', '2026-10-26T15:45:00.000Z', '4:30 pm today'],
		['late on New Year’s Day', '2027-01-01T23:50:00.000Z', '4 pm tomorrow'],
	])('keeps its order and has nothing in the future: %s', async (_when, time, planned) => {
		const now = instant(time);
		await seed(now);
		const rows = await today(now);
		expect(rows.map(({ due, clock }) => [nameAndAge(due.youngPerson, now), clock.state])).toEqual([
			['Callum, 16', 'late'],
			['Jaz, 14', 'on-the-way'],
			['Amira, 13', 'part-done'],
			['Ellie, 10', 'not-asked'],
		]);
		expect(rows[1]?.happened).toContain(planned);
		expect(rows[1]?.clock.plannedLate).toBe(false);
		expect((await auditRows(at)).filter((row) => row.project === project.id && row.at > now)).toEqual([]);
		expect(await at.kept.dueWork.claimDueAlerts(project.id, now, 10)).toEqual([]);
	});
});

/** Every stretch of words in the project that is not a young person’s exact words. */
async function staffWords(): Promise<readonly string[]> {
	const people = await at.kept.youngPeople.search(project.id, '');
	const records = await Promise.all(people.map(({ id }) => at.kept.youngPeople.record(project.id, id)));
	const kept = records.flatMap((record) => [
		record?.youngPerson.about,
		...(record?.episodes ?? []).map(({ about }) => about),
		...(record?.offers ?? []).map(({ about }) => about),
		...(record?.actions ?? []).map(({ about }) => about),
		...(record?.conversations ?? []).map(({ about }) => about),
	]);
	const held = await talks();
	const lines = held.flatMap(({ entries }) => [
		...linesOf(entries)
			.filter(({ whose }) => whose !== 'exact')
			.map(({ value }) => value.words),
		...linesOf(entries).map(({ asked }) => asked),
		...entries.map(({ input }) => (input.type === 'worker-note' ? input.words : input.type === 'stopped' ? input.when : undefined)),
	]);
	const closings = await Promise.all(held.map(({ conversation }) => at.kept.conversations.closings(project.id, conversation.id)));
	const rows = await at.kept.db.read.select({ id: alerts.id }).from(alerts);
	const found = await Promise.all(rows.map(({ id }) => at.kept.alerts.find(project.id, id)));
	const trails = found.flatMap((record) => record?.trail.map(({ words }) => words) ?? []);
	return [...kept, ...lines, ...closings.flat().map(({ body }) => body), ...trails].flatMap(stringsIn).filter((text) => text.trim() !== '');
}

/** Leading and blaming forms, promises of secrecy, and straight quotation marks. */
function wrongIn(text: string): readonly string[] {
	const plain = text.replace(/’/g, "'").toLowerCase();
	const found = FORBIDDEN_FORMS.filter(({ only, form }) => only !== 'child' && form.test(plain)).map(({ rule }) => `${rule}: ${text}`);
	return /['"]/.test(text) ? [...found, `straight quotation marks: ${text}`] : found;
}

function stringsIn(value: unknown): readonly string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(stringsIn);
}

function filesUnder(folder: string): readonly string[] {
	return readdirSync(folder).flatMap((name) => {
		const path = join(folder, name);
		return statSync(path).isDirectory() ? filesUnder(path) : [path];
	});
}
