import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginConversation } from '#app/conversation/begin-conversation.ts';
import { linesOf } from '#app/conversation/lines.ts';
import { OpenConversations } from '#app/conversation/open-conversations.ts';
import { workerSpeaking } from '#app/conversation/speaker.ts';
import { takeInput } from '#app/conversation/take-input.ts';
import { foldByMonth } from '#app/drawing/folded-times.tsx';
import { timesAway } from '#app/record/times-away.ts';
import { assembleReport } from '#app/report/report.ts';
import { instant } from '#core/clock/instant.ts';
import { returnInterviewClock } from '#core/clock/return-interview.ts';
import type { AboutYoungPerson } from '#core/record/young-person.ts';
import { type Seeded, seededAt } from './support/seeded.ts';

const TUESDAY = instant('2026-11-17T12:10:00.000Z');

const TO_BEGIN_WITH = ['raised', 'owned-by-worker-present', 'notified'];

describe('who is who in the made-up project', () => {
	let here: Seeded;
	beforeAll(async () => {
		here = await seededAt(TUESDAY);
	});
	afterAll(() => here.at.close());

	it.each<[string, Partial<AboutYoungPerson>]>([
		['Jaz', { responsibleAuthority: 'Tarnshire Council', hostAuthority: 'Northmoor Council' }],
		['Immy', { communicationNeeds: ['Deaf: uses BSL. Book an interpreter, never her brother', 'Registered for 999 text'] }],
		['Rebin', { interpreter: { name: 'Hana Aziz', registration: 'Register number 4-1207', language: 'Kurdish', dialect: 'Sorani' } }],
		['Tash', { home: 'nowhere', legalStatus: 'Section 20, agreed for while they assess' }],
		['Micah', { mustNotBeTold: [{ who: 'His foster carers', why: 'what he says stays away from that house' }] }],
	])('knows about %s what has to be known first', async (name, known) => {
		expect((await here.named(name)).youngPerson.about).toMatchObject(known);
	});

	it('has Theo away for the first time, since this morning', async () => {
		const theo = await here.named('Theo');
		expect(theo.episodes.map(({ returnedAt }) => returnedAt)).toEqual([null]);
		expect([theo.offers, theo.conversations, theo.actions]).toEqual([[], [], []]);
	});

	it('has Shan away thirty times in a year, folded by month, with six talks that each kept something', async () => {
		const shan = await here.named('Shan');
		const oldestFirst = timesAway(shan, TUESDAY).toReversed();
		expect(oldestFirst).toHaveLength(30);
		const { shown, earlier } = foldByMonth(oldestFirst);
		expect(shown.flatMap(({ times }) => times).length + earlier.length).toBe(30);
		expect(earlier.length).toBeGreaterThan(10);
		expect(shan.conversations.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 6 }, () => 'completed'));
		expect(new Set(shan.actions.map(({ state }) => state))).toEqual(new Set(['open', 'done', 'not-possible', 'refused']));
		expect(Date.parse(TUESDAY) - Date.parse(shan.youngPerson.createdAt)).toBeGreaterThan(340 * 86_400_000);
	});

	it('has two who were away together, with two talks, and neither record says anything of the other', async () => {
		const [leah, dev] = [await here.named('Leah'), await here.named('Dev')];
		const groups = [leah, dev].map(({ episodes }) => episodes.map(({ group }) => group));
		expect(groups[0]).toEqual(groups[1]);
		expect(groups[0]).not.toContain(null);
		const accounts = await Promise.all([leah, dev].map((record) => everythingIn(here, record)));
		expect(accounts.map((text) => [text.includes('Leah'), text.includes('Dev')])).toEqual([
			[true, false],
			[false, true],
		]);
	});

	it('has a no of Dev’s that became a yes, talked about after the three days, with the reason', async () => {
		const dev = await here.named('Dev');
		expect(dev.offers.map(({ outcome }) => outcome)).toEqual(['accepted', 'declined']);
		const [conversation = null] = dev.conversations;
		const returnedAt = dev.episodes[0]?.returnedAt ?? null;
		expect(returnInterviewClock({ returnedAt, offers: dev.offers, conversation, now: TUESDAY }).state).toBe('done-late');
		const closings = await here.at.kept.conversations.closings(here.project.id, conversation?.id ?? ('' as never));
		expect(closings.flatMap((closing) => (closing.part === 'analysis' ? [closing.body.lateReason] : []))).toEqual([
			'He said no on the first day, for fear of telling on somebody. Asked again through his coach, he said yes.',
		]);
	});

	it.each([
		['Immy', 'Carys Holt, BSL interpreter, told the same limits. There for all of it.'],
		['Rebin', 'Hana Aziz, Kurdish (Sorani) interpreter, told the same limits. There for all of it.'],
	])('has an interpreter with %s from the first line', async (name, words) => {
		const { conversations } = await here.named(name);
		const talk = (await here.talks()).find(({ conversation }) => conversation.id === conversations[0]?.id);
		expect(talk?.entries[1]?.input).toEqual({ type: 'present', who: ['young-person', 'worker', 'interpreter'], words });
	});

	it.each([
		['Amira', 'owned', ['joined', 'seen', 'checked-back', 'owned', 'waits-for-call']],
		['Micah', 'owned', ['seen', 'checked-back', 'taken-over', 'waits-for-call', 'owned']],
		['Dev', 'seen', ['joined', 'checked-back', 'owned', 'waits-for-call', 'check-back-missed', 'seen']],
		['Immy', 'raised', ['joined', 'checked-back', 'owned', 'waits-for-call', 'check-back-missed', 'seen', 'seen-lapsed']],
		['Rebin', 'raised', ['owned', 'waits-for-call', 'check-back-missed']],
	])('has %s’s alert %s, after what is on its trail', async (name, state, trail) => {
		const { youngPerson } = await here.named(name);
		const open = await here.at.kept.alerts.openFor(here.project.id, youngPerson.id);
		const record = open && (await here.at.kept.alerts.find(here.project.id, open.id));
		expect(open?.state).toBe(state);
		expect([...new Set(record?.trail.map(({ what }) => what))]).toEqual([...TO_BEGIN_WITH, ...trail]);
	});

	it('has Tash’s alert closed the same evening: children’s services, section 20', async () => {
		const { youngPerson, conversations } = await here.named('Tash');
		expect(await here.at.kept.alerts.openFor(here.project.id, youngPerson.id)).toBeUndefined();
		const [closed] = await here.at.kept.alerts.ofConversation(here.project.id, conversations[0]?.id ?? ('' as never));
		expect([closed?.alert.level, closed?.alert.state, closed?.trail.at(-1)?.words]).toEqual([
			'urgent',
			'closed',
			expect.stringContaining('took her in under section 20'),
		]);
	});

	it('has shared nothing that Micah said with anybody who could tell the house', async () => {
		const { conversations } = await here.named('Micah');
		const closings = await here.at.kept.conversations.closings(here.project.id, conversations[0]?.id ?? ('' as never));
		expect(closings.map(({ part }) => part)).toEqual(['telling']);
	});

	it('lets no two young people say the same words', async () => {
		const said = (await here.talks()).flatMap(({ entries }) => linesOf(entries).filter(({ whose }) => whose === 'exact'));
		const words = said.flatMap(({ value }) => value.words ?? []);
		expect(words.length).toBeGreaterThan(60);
		expect(words.filter((one, n) => words.indexOf(one) !== n)).toEqual([]);
	});

	/** All the text that staff see on one record: its facts, its talks, its report and its alert. */
	async function everythingIn({ at, project, flows }: Seeded, record: Awaited<ReturnType<Seeded['named']>>): Promise<string> {
		const reports = record.conversations.map(async ({ id }) => {
			const stored = await at.kept.conversations.find(project.id, id);
			const flow = stored && flows.latest(stored.conversation.position.flow);
			if (stored === undefined || flow === undefined) throw new Error('A talk of the record is not there.');
			return assembleReport({
				stored,
				flow,
				closings: await at.kept.conversations.closings(project.id, id),
				actions: record.actions,
				episodes: await at.kept.conversations.episodes(project.id, id),
				offers: record.offers,
				alerts: await at.kept.alerts.ofConversation(project.id, id),
				for: 'project',
				now: TUESDAY,
			});
		});
		const talks = await Promise.all(record.conversations.map(({ id }) => at.kept.conversations.find(project.id, id)));
		return JSON.stringify([record, talks, await Promise.all(reports)]);
	}
});

describe('the next conversation of those who have had one before', () => {
	let here: Seeded;
	beforeAll(async () => {
		here = await seededAt(TUESDAY);
	});
	afterAll(() => here.at.close());

	it.each(['Jaz', 'Shan', 'Micah', 'Tash', 'Leah', 'Dev', 'Immy'])('opens %s’s with what was promised', async (name) => {
		const { youngPerson, episodes, conversations } = await here.named(name);
		const session = here.as('Nadia Rahman');
		const covered = new Set(conversations.filter(({ outcome }) => outcome !== 'completed').flatMap((one) => one.episodes));
		const about = { place: '', present: ['young-person', 'worker'] as const, presentWords: '', liveEnquiry: false };
		const newest = episodes.filter(({ id }) => !covered.has(id)).slice(0, 1);
		const begun = await beginConversation(here.deps, {
			...about,
			session,
			youngPerson: youngPerson.id,
			episodes: newest.map(({ id }) => id),
		});
		if (begun.outcome !== 'begun') return expect.unreachable(`the talk begins: ${begun.outcome}`);
		const open = new OpenConversations(here.at.kept.conversations, here.flows);
		const place = async () => (await open.find(here.project.id, begun.conversation))?.state.position;
		for (const limit of ['T09', 'T10', 'T08']) {
			const token = (await place())?.head ?? '';
			await takeInput(here.deps, open, {
				by: workerSpeaking(session),
				conversation: begun.conversation,
				token,
				input: { type: 'moved-on', question: limit },
			});
		}
		expect((await place())?.place).toBe('R01');
	});
});
