import { beforeEach, describe, expect, it } from 'vitest';
import { actOnAlert } from '#app/alerts/alerts.ts';
import type { YoungPersonId } from '#core/id.ts';
import { type ClimbDeps, climb } from '#server/jobs/climb.ts';
import { type PracticeRoom, practiceRoom, TOLD } from '../../../test/support/practice-room.ts';
import { sessionOf } from '../../../test/support/talk.ts';

let here: PracticeRoom;
const notified = () => [...here.kept.state.notifications.values()];
const trail = () => [...here.kept.state.trail.values()].map(({ what }) => what);

/** Says it where it is said, and gives the alert that it raised. */
async function disclosedIn({ at, once }: { readonly at: string; readonly once: YoungPersonId }) {
	for (let n = 0; n < 6; n += 1) await here.say(at, { do: 'next' });
	await here.say(at, { do: 'keep', whose: 'exact', words: TOLD, option: 'scared' });
	const alert = await here.kept.alerts.openFor(here.project.id, once);
	return alert ?? expect.fail('nothing was raised');
}
const practised = async () => disclosedIn(await here.begin('disclosing'));
const real = async () => disclosedIn(await here.beginReal());

beforeEach(async () => {
	here = await practiceRoom();
});

describe('an alert raised in practice', () => {
	it('is the worker’s who is present, with the same trail as a real one, and calls nobody', async () => {
		const alert = await practised();
		expect(alert).toMatchObject({ level: 'urgent', state: 'owned', owner: here.w.nadia.id, nextDue: 'check-back' });
		expect(trail()).toEqual(['raised', 'owned-by-worker-present']);
		expect(notified()).toEqual([]);
	});

	it('calls nobody when more joins it, when a person is to look, and when help is asked for', async () => {
		const begun = await here.begin('disclosing');
		const alert = await disclosedIn(begun);
		const stored = await here.kept.conversations.find(here.project.id, begun.at.split('/').at(-1) as never);
		const line = stored?.entries.at(-1)?.id ?? '';
		await here.say(`${begun.at}/lines/${line}/look`, { how: 'now' });
		expect((await here.kept.alerts.openFor(here.project.id, begun.once))?.level).toBe('immediate');
		const acted = await actOnAlert({ ...here.deps, cover: here.kept.cover }, sessionOf(here.w.nadia, here.project), alert.id, {
			act: 'check-back',
			answer: 'need-help',
			words: '',
		});
		expect(acted.outcome).toBe('saved');
		expect(trail().at(-1)).toBe('checked-back');
		expect(notified()).toEqual([]);
	});

	it('says Practice on the strip, in the list and on its page, where nothing rings', async () => {
		const alert = await practised();
		const [list, page, take] = await Promise.all(['/alerts', `/alerts/${alert.id}`, `/alerts/${alert.id}?do=take`].map(here.get));
		expect(list?.html).toMatch(/<b>Practice\. Urgent\.<\/b>/);
		expect(list?.html).toContain('Open: Practice. Urgent. About Noor');
		expect(page?.html).toContain('Noor is made up.');
		for (const one of [page, take]) {
			expect(one?.html).toContain('Practice');
			expect(one?.html).not.toContain('tel:999');
			expect(one?.html).not.toContain('more people are told');
		}
	});

	it('stands on open staff screens without a sound or a number', async () => {
		await practised();
		const { html } = await here.get('/live/strip');
		expect(html).toContain('Practice. Urgent.');
		expect(html).toContain('data-open="0"');
	});
});

describe('a deadline of an alert', () => {
	const climbing = (over: Partial<ClimbDeps> = {}): ClimbDeps => ({
		project: here.project.id,
		due: here.kept.dueWork,
		alertStandings: here.kept.alertStandings,
		...here.deps,
		cover: here.kept.cover,
		isPractice: async (id) => (await here.kept.youngPeople.record(here.project.id, id))?.youngPerson.about.practice !== undefined,
		...over,
	});
	const missed = async (over: Partial<ClimbDeps>) => {
		const alert = await practised();
		here.w.clock.pass(16);
		const staff = await here.kept.staff.all(here.project.id);
		expect(await climb(climbing(over), alert, staff)).toBe('climbed');
		expect(trail()).toContain('check-back-missed');
		return notified().length;
	};

	it('calls nobody when it was practice', async () => expect(await missed({})).toBe(0));

	it('calls people while it is not known whether it was, or that cannot be read', async () => {
		const failing = async () => Promise.reject(new Error('The record cannot be opened.'));
		expect(await missed({ isPractice: failing })).toBeGreaterThan(0);
		here = await practiceRoom();
		expect(await missed({ isPractice: undefined })).toBeGreaterThan(0);
	});
});

describe('a real alert in the same project', () => {
	it('calls whoever is on duty, says nothing of practice, and rings', async () => {
		const alert = await real();
		expect(notified().map(({ to }) => to)).toEqual([here.w.priya.id]);
		const { html } = await here.get(`/alerts/${alert.id}`);
		expect(html).toContain('tel:999');
		expect(html).not.toContain('Practice');
		expect((await here.get('/live/strip')).html).toMatch(/data-open="1"(?!.*Practice)/);
	});

	it('calls people again when help is asked for', async () => {
		const alert = await real();
		const before = notified().length;
		const help = { act: 'check-back', answer: 'need-help', words: '' } as const;
		await actOnAlert({ ...here.deps, cover: here.kept.cover }, sessionOf(here.w.nadia, here.project), alert.id, help);
		expect(notified().length).toBeGreaterThan(before);
	});

	it('calls people also where no practice is given, whatever a record holds', async () => {
		here = await practiceRoom('not-for-real-children');
		await real();
		expect(notified()).toHaveLength(1);
	});
});
