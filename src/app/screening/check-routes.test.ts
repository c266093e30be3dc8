import { beforeEach, describe, expect, it } from 'vitest';
import type { EntryId } from '#core/id.ts';
import { aNumber, aText } from '../../../test/support/about-texts.ts';
import { type ScreeningRoom, screeningRoom, textOf, verdictOf } from '../../../test/support/screening-room.ts';
import { checkRoutes } from './check-routes.tsx';

const SAID = 'my mates hit me with a pillow';

let at: ScreeningRoom;
let app: ReturnType<ScreeningRoom['appOf']>;
let line: EntryId;

beforeEach(async () => {
	at = await screeningRoom();
	app = at.appOf(checkRoutes);
	line = await at.say(SAID, verdictOf('urgent', SAID, 'hit me'));
});

const pageOf = (entry: string = line) => `/conversations/${at.talk.id}/lines/${entry}/screening`;
const wrong = { answer: 'concern', why: 'Friends with a pillow', from: 'talk' };
const answers = () => [...at.state.checks.values()].map(({ about, by, entry }) => ({ ...about, by, entry }));

describe('right or wrong, because…', () => {
	it('keeps the verdict as it was with the answer, who gave it and when, and goes back to where it was asked', async () => {
		const { status, location } = await app.post(pageOf(), wrong);
		expect([status, location]).toEqual([303, `/conversations/${at.talk.id}/screening#about-${line}`]);
		expect([...at.state.checks.values()]).toMatchObject([
			{
				entry: line,
				conversation: at.talk.id,
				youngPerson: at.kieran.id,
				by: at.world.nadia.id,
				at: at.world.clock.now(),
				about: { level: 'urgent', rules: 'screening@7', should: 'concern', why: 'Friends with a pillow' },
			},
		]);
		expect(at.state.audit).toContainEqual({
			actor: at.world.nadia.id,
			action: 'screening.checked',
			subject: at.talk.id,
			youngPerson: at.kieran.id,
		});
	});

	it('changes no alert, no concern, no line of the log, and tells nobody', async () => {
		const before = structuredClone({ ...at.state, checks: null, audit: null });
		await app.post(pageOf(), wrong);
		await app.post(pageOf(), { answer: 'immediate', why: 'He meant it' });
		expect(structuredClone({ ...at.state, checks: null, audit: null })).toEqual(before);
	});

	it('adds a second answer and shows the first below it', async () => {
		await app.post(pageOf(), wrong);
		at.world.clock.pass(5);
		await app.post(pageOf(), { answer: 'right', why: '' });
		expect(answers().map(({ should }) => should)).toEqual(['concern', null]);
		expect(textOf((await app.get(pageOf())).html)).toMatch(
			/Right\. It was urgent\. You, Sunday 22 November, 3:05 pm Said before that Wrong: it should have been a concern\. Because: Friends with a pillow You/,
		);
	});

	it('is not written twice when the same form is sent twice', async () => {
		await app.post(pageOf(), wrong);
		await app.post(pageOf(), wrong);
		expect(answers()).toHaveLength(1);
	});

	it('counts one answer of each person', async () => {
		await app.post(pageOf(), wrong);
		at.who.session = at.sessionOf(at.world.priya);
		await app.post(pageOf(), { answer: 'right', why: '' });
		const { html } = await app.get(pageOf());
		expect(textOf(html)).toContain('Wrong: it should have been a concern. Because: Friends with a pillow Nadia Rahman');
		expect(textOf(html)).toContain('Right. It was urgent. You');
	});

	it.each([
		['nothing is picked', { answer: '', why: 'Friends' }, 'Say whether it was right, or what it should have been'],
		['the level is the one that it had', { answer: 'urgent', why: 'Friends' }, 'Say whether it was right'],
		['it was wrong and nobody says why', { answer: 'none', why: ' ' }, 'Say why, in a few words'],
		['the level is none that a person gives', { answer: 'unclear', why: 'Friends' }, 'Say whether it was right'],
	])('asks again with everything typed when %s', async (_case, fields, says) => {
		const { status, html } = await app.post(pageOf(), { ...fields, from: 'alert', alert: 'a-1' });
		expect(status).toBe(422);
		expect(html).toContain(says);
		expect(html).toContain(fields.why.trim() === '' ? 'name="why"' : fields.why);
		expect(html).toContain('name="alert" value="a-1"');
		expect(answers()).toEqual([]);
	});

	it('leads to none but our own pages', async () => {
		const to = async (from: Record<string, string>) => (await app.post(pageOf(), { ...wrong, ...from })).location;
		expect(await to({ from: 'alert', alert: 'a-1' })).toBe(`/alerts/a-1#about-${line}`);
		expect(await to({ from: 'alert', alert: '//evil.example' })).toBe(`${pageOf()}#about-${line}`);
		expect(await to({ from: 'https://evil.example' })).toBe(`${pageOf()}#about-${line}`);
	});
});

describe('why something was marked', () => {
	it('stands as words, a plain sentence, and in small print the rule, its version and that of all rules', async () => {
		const { html } = await app.get(`/conversations/${at.talk.id}/screening`);
		expect(html).toContain('“my mates <mark>hit me</mark> with a pillow”');
		expect(textOf(html)).toContain('A rule that is no longer used: parent-hits@3.');
		expect(textOf(html)).toContain('Rules: parent-hits, version 3. Screening: screening, version 7.');
	});

	it('is there for every line that was flagged, and for none that was not', async () => {
		await at.say('see you at four', verdictOf('none', ''));
		await at.say('my phone died', verdictOf('concern', 'my phone died'));
		const { html } = await app.get(`/conversations/${at.talk.id}/screening`);
		expect(html).toContain('my phone died');
		expect(html).not.toContain('see you at four');
	});

	it('is not there for what a worker raised or where they asked for a person', async () => {
		const because = [{ rule: 'raised-by-worker', start: 0, end: 0, words: '' }];
		const look = { level: 'immediate' as const, categories: [], because, rules: 'worker@1' };
		const plain = await at.say('he is outside', verdictOf('none', ''));
		await at.say('', look, { input: { type: 'screened', entry: plain } });
		expect((await app.get(`/conversations/${at.talk.id}/screening`)).html).not.toContain('he is outside');
		expect(textOf((await app.get(pageOf(plain))).html)).toContain('Not flagged: nobody was told.');
	});

	it('is in the audit before it is shown', async () => {
		await app.get(pageOf());
		await app.get(`/conversations/${at.talk.id}/screening`);
		expect(at.state.audit.map(({ action, youngPerson }) => [action, youngPerson])).toEqual([
			['screening.line-read', at.kieran.id],
			['screening.talk-read', at.kieran.id],
		]);
	});

	it('says what to do when nothing was marked', async () => {
		const { talk } = await at.another('Zara');
		expect(textOf((await app.get(`/conversations/${talk.id}/screening`)).html)).toContain('The computer marked nothing in this talk');
	});

	it('is not shown to a worker about whom it was said', async () => {
		const about = {
			type: 'answered',
			question: 'T67',
			value: { words: 'she laughed at me' },
			whose: 'exact',
			prompted: true,
			then: 'on',
		} as const;
		const said = await at.say('', verdictOf('urgent', 'she laughed at me'), { input: about });
		expect((await app.get(pageOf(said))).status).toBe(404);
		expect((await app.get(`/conversations/${at.talk.id}/screening`)).html).not.toContain('she laughed');
		at.who.session = at.sessionOf(at.marcus);
		expect((await app.get(pageOf(said))).status).toBe(200);
	});

	it('is not shown either to whoever had a part in that talk, and is to whoever only looked at a line', async () => {
		const input = {
			type: 'answered',
			question: 'T67',
			value: { words: 'she laughed' },
			whose: 'exact',
			prompted: true,
			then: 'on',
		} as const;
		const said = await at.say('', verdictOf('urgent', 'she laughed'), { actor: 'young-person', channel: 'handed-over', input });
		at.who.session = at.sessionOf(at.marcus);
		await at.say('', verdictOf('urgent', ''), { actor: at.marcus.id, input: { type: 'screened', entry: said } });
		expect((await app.get(pageOf(said))).status).toBe(200);
		await at.say('', verdictOf('none', ''), { actor: at.marcus.id, input: { type: 'resumed' } });
		expect((await app.get(pageOf(said))).status).toBe(404);
		expect((await app.get(`/conversations/${at.talk.id}/screening`)).html).not.toContain('she laughed');
	});

	it('is not for an administrator, and not there for what nobody screened', async () => {
		expect((await app.get(pageOf('nothing'))).status).toBe(404);
		expect((await app.post(pageOf('nothing'), wrong)).status).toBe(404);
		at.who.session = at.sessionOf(at.world.nadia, 'administrator');
		expect((await app.get(pageOf())).status).toBe(403);
		expect((await app.post(pageOf(), wrong)).status).toBe(403);
		expect(answers()).toEqual([]);
	});
});

describe('right or wrong, of a text', () => {
	const texted = async (words: string, verdict = verdictOf('urgent', words)) => {
		const number = aNumber(at.world, at.kieran);
		const text = aText(at.world, number, words, { verdict, level: verdict.level });
		await at.commit({ change: 'number-added', number, sender: number.number }, { change: 'text-kept', text });
		return text;
	};

	it('keeps the verdict with the answer, shows it again, and changes nothing else', async () => {
		const text = await texted('he hit me with a pillow');
		const page = `/texts/${text.id}/screening`;
		const before = structuredClone({ ...at.state, checks: null, audit: null });
		expect(textOf((await app.get(page)).html)).toContain('“he hit me with a pillow”');
		const { status, location } = await app.post(page, wrong);
		expect([status, location]).toEqual([303, `${page}#about-${text.id}`]);
		expect([...at.state.checks.values()]).toMatchObject([
			{
				...{ entry: text.id, conversation: null, youngPerson: at.kieran.id, by: at.world.nadia.id },
				about: { level: 'urgent', rules: 'screening@7', should: 'concern', why: 'Friends with a pillow' },
			},
		]);
		expect(structuredClone({ ...at.state, checks: null, audit: null })).toEqual(before);
		expect(at.state.audit.map(({ action, subject }) => [action, subject])).toContainEqual(['screening.checked', text.id]);
		expect(textOf((await app.get(page)).html)).toContain('Because: Friends with a pillow');
	});

	it('asks why, is by the level that it has with the texts beside it, and offers no words of it as an example', async () => {
		const text = await texted('die', verdictOf('none', 'die'));
		const { id: raised, youngPerson } = text;
		await at.commit({ change: 'text-raised', text: raised, youngPerson, level: 'immediate', from: 'none' });
		const page = `/texts/${text.id}/screening`;
		const asked = await app.post(page, { answer: 'none', why: '' });
		expect([asked.status, textOf(asked.html).includes('Say why, in a few words')]).toEqual([422, true]);
		await app.post(page, { answer: 'none', why: 'They wrote it of a plant' });
		expect(answers()).toMatchObject([{ level: 'immediate', should: 'none' }]);
		expect((await app.get(page)).html).not.toContain('example');
	});

	it('is not kept of one that is not here, that has no words, or by whoever may not see it', async () => {
		expect((await app.get('/texts/00000000-0000-7000-8000-000000000000/screening')).status).toBe(404);
		const empty = await texted(' ');
		expect((await app.post(`/texts/${empty.id}/screening`, wrong)).status).toBe(404);
		at.who.session = { ...at.sessionOf(at.world.nadia), sight: { everybody: false, of: () => 'closed' } };
		expect((await app.get(`/texts/${empty.id}/screening`)).status).toBe(404);
		at.who.session = at.sessionOf(at.world.nadia, 'volunteer');
		expect((await app.get(`/texts/${empty.id}/screening`)).status).toBe(403);
		expect(at.state.checks.size).toBe(0);
	});
});
