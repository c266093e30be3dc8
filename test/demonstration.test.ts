import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { standingInWords } from '#app/actions/action-words.ts';
import { beginConversation } from '#app/conversation/begin-conversation.ts';
import { OpenConversations } from '#app/conversation/open-conversations.ts';
import { workerSpeaking } from '#app/conversation/speaker.ts';
import { takeInput } from '#app/conversation/take-input.ts';
import { assembleReport } from '#app/report/report.ts';
import { screeningView } from '#app/screening/screening-view.ts';
import { nameAndAge } from '#app/young-people/young-person-words.ts';
import { instant } from '#core/clock/instant.ts';
import { replay } from '#core/flow/run.ts';
import type { ConversationId } from '#core/id.ts';
import { alerts } from '#db/schema/index.ts';
import { type Seeded, seededAt } from './support/seeded.ts';
import { staffWords, wrongIn } from './support/staff-words.ts';

const TUESDAY = instant('2026-11-17T12:10:00.000Z');

describe('the made-up project at ten past twelve on a Tuesday', () => {
	let here: Seeded;
	beforeAll(async () => {
		here = await seededAt(TUESDAY);
	});
	afterAll(() => here.at.close());

	it('is marked as a demonstration and has one person in each role', async () => {
		expect(await here.at.kept.projects.find(here.project.id)).toEqual({
			...here.project,
			kind: 'demonstration',
			name: 'Hollin Bank Young People’s Project',
		});
		expect((await here.at.kept.staff.all(here.project.id)).map(({ name, role }) => `${name}, ${role}`)).toEqual([
			'Nadia Rahman, worker',
			'Joel Bright, duty',
			'Priya Nair, lead',
			'Marcus Webb, manager',
			'Ade Okafor, administrator',
		]);
	});

	it('has seven of the twelve young people on Today, in the order of the clock', async () => {
		const rows = await here.today();
		expect(rows.map((row) => [nameAndAge(row.due.youngPerson, TUESDAY), row.happened, row.standing, row.next])).toEqual([
			['Callum, 16', 'No reply to two offers.', 'Late. Say why, and try again', 'offer'],
			['Rebin, 16', 'Had a short chat. He chose tomorrow for the rest.', 'His choice, so not late', 'go-on'],
			['Jaz, 14', 'Said yes. 4 pm today, Eastgate Library.', 'By tomorrow, 8:40 pm', 'start'],
			['Shan, 15', 'Said yes. 5:30 pm tomorrow, Hollin Bank, the kitchen.', 'By tomorrow, 11:05 pm', 'start'],
			['Amira, 13', 'Had a short chat. She chose Thursday for the rest.', 'Her choice, so not late', 'go-on'],
			['Ellie, 10', 'Back this morning. Not asked yet.', 'By Friday, 9:30 am', 'offer'],
			['Theo, 12', 'Away since 8:10 am today. Not back yet.', null, 'offer'],
		]);
		expect(await here.at.kept.youngPeople.search(here.project.id, '')).toHaveLength(12);
	});

	it('shows promises that are late, settled and not told, due today and later, the longest due first', async () => {
		const promises = await here.at.kept.today.promises(here.project.id, TUESDAY);
		expect(
			promises.map(({ youngPerson: { about }, action }) => `${about.nameUsed}: ${standingInWords(action, TUESDAY, about.nameUsed)}`),
		).toEqual([
			'Shan: Done. Tell Shan',
			'Jaz: Not possible. Tell Jaz why',
			'Callum: Late since Friday',
			'Jaz: Done. Tell Jaz',
			'Leah: Done. Tell Leah',
			'Tash: Done. Tell Tash',
			'Tash: Late since yesterday',
			'Immy: Done. Tell Immy',
			'Tash: Today',
			'Dev: Today',
			'Rebin: Today',
			'Amira: Today',
			'Micah: By tomorrow',
			'Shan: By Thursday',
			'Leah: By Friday',
			'Immy: By Saturday',
			'Rebin: By Sunday',
		]);
	});

	it('has Jaz away five times, once unreported: talked, said no, talked in part and due', async () => {
		const jaz = await here.named('Jaz');
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
		const held = await here.talks();
		expect(held).toHaveLength(15);
		for (const { conversation, entries } of held) {
			const { flow, version } = conversation.position;
			const pinned = here.flows.byRef(`${flow}@${version}`);
			expect(pinned && replay(pinned, entries).position).toEqual(conversation.position);
		}
	});

	it('has one finished report with every kind of line and of silence, checked and signed off', async () => {
		const jaz = await here.named('Jaz');
		const done = jaz.conversations.find(({ outcome }) => outcome === 'completed');
		const id = done?.id as ConversationId;
		const stored = await here.at.kept.conversations.find(here.project.id, id);
		const flow = here.flows.latest('return-home');
		if (stored === undefined || flow === undefined) return expect.unreachable('the talk and its flow are there');
		const report = assembleReport({
			stored,
			flow,
			closings: await here.at.kept.conversations.closings(here.project.id, id),
			actions: jaz.actions,
			episodes: await here.at.kept.conversations.episodes(here.project.id, id),
			offers: jaz.offers,
			alerts: await here.at.kept.alerts.ofConversation(here.project.id, id),
			for: 'project',
			now: here.deps.clock.now(),
		});
		expect(new Set(report.lines.map(({ whose }) => whose))).toEqual(new Set(['exact', 'worker', 'observed']));
		expect(report.lines.filter(({ onPath }) => !onPath)).toEqual([]);
		expect(report.lines.filter(({ prompted }) => !prompted)).toHaveLength(1);
		expect(report.lines.flatMap(({ earlier }) => earlier.map(({ value }) => value.words))).toEqual(["my cousin's"]);
		expect(Object.values(report.silences).map((topics) => topics.length > 0)).toEqual([true, true, true, true]);
		expect(report.limitsShown).toBe('before');
		expect(new Set(report.actions.map(({ idea }) => idea))).toEqual(new Set(['asked-for', 'offered-no', 'worker']));
		expect([report.analysis, report.sharing, report.telling, report.readBack, report.signOff]).not.toContain(null);
		expect(report.signOff?.by).toBe(here.member('Priya Nair').id);
	});

	it('has lines to read again of two talks on Nadia’s Today: of every other talk they were read before she went', async () => {
		const left = await here.at.kept.today.leftToRead(here.project.id);
		expect(new Set(left.map(({ youngPerson: { about } }) => about.nameUsed))).toEqual(new Set(['Immy', 'Rebin']));
		expect(new Set(left.map(({ actor }) => actor))).toEqual(new Set([here.member('Nadia Rahman').id]));
	});

	it('has lines in the lead’s sample, some of them still to be checked', async () => {
		const { kept } = here.at;
		const seen = { ...here.deps, screening: kept.screening, people: kept.youngPeople, texts: kept.texts };
		const { sample, unchecked } = await screeningView(seen, here.as('Priya Nair'));
		const words = sample.map(({ line }) => line?.is.words);
		for (const said of ['pancakes please', 'bev made lasagne', 'i got a merit in food tech']) expect(words).toContain(said);
		expect(unchecked).toBeGreaterThan(0);
		expect(unchecked).toBeLessThan(sample.length);
	});

	it('has no alert without its trail, and no open one without a deadline to come', async () => {
		const rows = await here.at.kept.db.read.select().from(alerts);
		// Two that were right, and three in which nobody was in danger and somebody said so.
		const closed = ['closed', 'closed', 'closed', 'closed', 'closed'];
		expect(rows.map(({ state }) => state).sort()).toEqual([...closed, 'owned', 'owned', 'raised', 'raised', 'seen']);
		for (const row of rows) {
			const record = await here.at.kept.alerts.find(here.project.id, row.id);
			const what = record?.trail.map((line) => line.what) ?? [];
			expect(what.slice(0, 2)).toEqual(['raised', 'owned-by-worker-present']);
			expect(what).toContain('notified');
			expect(record?.disclosures.length).toBeGreaterThan(0);
			expect(row.nextDueAt !== null && row.nextDueAt > TUESDAY).toBe(row.state !== 'closed');
		}
		expect(await here.at.kept.dueWork.waiting(here.project.id)).toMatchObject({ unsentNotifications: 0 });
		expect(await here.at.kept.dueWork.claimDueAlerts(here.project.id, TUESDAY, 10)).toEqual([]);
	});

	it('gives Amira’s alert to Nadia, who waits for a call, and Joel has read it', async () => {
		const open = (await here.at.kept.alerts.open(here.project.id)).find(({ youngPerson }) => youngPerson.about.nameUsed === 'Amira');
		expect([open?.alert.level, open?.alert.owner]).toEqual(['urgent', here.member('Nadia Rahman').id]);
		const record = open && (await here.at.kept.alerts.find(here.project.id, open.alert.id));
		expect(record?.trail.filter(({ what }) => what === 'seen').map(({ by }) => by)).toEqual([here.member('Joel Bright').id]);
		expect(record?.trail.map(({ what }) => what)).not.toContain('check-back-missed');
	});

	it('writes an audit row for everything that was done, in the order in which it happened', async () => {
		const rows = await here.audit();
		const times = rows.map((row) => row.at);
		expect(times).toEqual([...times].sort());
		expect(times.filter((time) => time > TUESDAY)).toEqual([]);
		const entries = (await here.talks()).flatMap((talk) => talk.entries.slice(2));
		expect(
			rows.filter(({ action }) => action.startsWith('conversation.') && action !== 'conversation.begun').length,
		).toBeGreaterThanOrEqual(entries.length);
		expect(rows.map(({ action }) => action)).toEqual(
			expect.arrayContaining(['young-person.added', 'episode.added', 'offer.made', 'action.changed', 'alert.close']),
		);
	});

	it('blames nobody and quotes properly in every word that staff wrote', async () => {
		const written = await staffWords(here);
		expect(written.length).toBeGreaterThan(600);
		expect(written.flatMap(wrongIn)).toEqual([]);
		expect(wrongIn("He keeps going missing, doesn't he?")).toHaveLength(3);
	});

	it('names nobody in the clear in any file on the disk', async () => {
		const files = filesUnder(here.at.folder).map((file) => readFileSync(file));
		const anywhere = (words: string) => files.some((bytes) => bytes.includes(words));
		expect(anywhere(here.project.id), 'the search finds what is there in the clear').toBe(true);
		const names = (await here.at.kept.youngPeople.search(here.project.id, '')).flatMap(({ about }) => [
			about.nameUsed,
			...(about.fullName?.split(' ') ?? []),
		]);
		const secret = [
			...names,
			...here.staff.flatMap(({ name }) => name.split(' ')),
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

	it('takes few enough commits to be there in a blink', () => {
		expect(here.at.kept.figures().commits).toBeLessThan(900);
	});
});

describe('going on from the made-up project', () => {
	let here: Seeded;
	beforeEach(async () => {
		here = await seededAt(TUESDAY);
	});
	afterEach(() => here.at.close());

	it('lets the worker go on with Amira’s talk where it was left', async () => {
		const { conversations: held } = await here.named('Amira');
		const id = held[0]?.id as ConversationId;
		const open = new OpenConversations(here.at.kept.conversations, here.flows);
		const before = await open.find(here.project.id, id);
		const session = here.as('Nadia Rahman');
		const token = before?.state.position.head ?? '';
		expect(await takeInput(here.deps, open, { by: workerSpeaking(session), conversation: id, token, input: { type: 'resumed' } })).toEqual({
			outcome: 'saved',
		});
		const { position } = (await open.find(here.project.id, id))?.state ?? {};
		expect([position?.place, position?.floor]).toEqual([before?.state.position.place, 'open']);
	});

	it('begins Ellie’s talk on the flow for younger children', async () => {
		const { youngPerson, episodes } = await here.named('Ellie');
		const session = here.as('Nadia Rahman');
		const about = { place: '', present: ['young-person', 'worker'] as const, presentWords: '', liveEnquiry: false };
		const begun = await beginConversation(here.deps, {
			...about,
			session,
			youngPerson: youngPerson.id,
			episodes: episodes.map(({ id }) => id),
		});
		if (begun.outcome !== 'begun') return expect.unreachable('the talk begins');
		const talk = await here.at.kept.conversations.find(here.project.id, begun.conversation);
		expect(talk?.conversation.position.flow).toBe('return-home/younger');
	});
});

function filesUnder(folder: string): readonly string[] {
	return readdirSync(folder).flatMap((name) => {
		const path = join(folder, name);
		return statSync(path).isDirectory() ? filesUnder(path) : [path];
	});
}
