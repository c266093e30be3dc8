import { describe, expect, it } from 'vitest';
import { reportOf } from '../../../test/support/report.ts';
import { exact, talk } from '../../../test/support/talk.ts';

describe('a report', () => {
	it('has every line that was said, in order, word for word, and nothing else', async () => {
		const jaz = await (await talk()).pastLimits();
		const said = ['Chips please', 'a lift would be good', 'It was loud all week. I couldn’t sleep.'];
		await jaz.take(exact('T15', said[0] ?? ''));
		await jaz.take(exact('T15', said[1] ?? '', { whose: 'worker' }));
		await jaz.take({ type: 'opened', question: 'T18', by: 'young-person' });
		await jaz.take(exact('T18', said[2] ?? '', { prompted: false }));
		await jaz.take({ type: 'worker-note', words: 'Ring school about the bus.' });
		const { lines } = await reportOf(jaz);
		expect(lines.map((line) => line.value.words)).toEqual(said);
		expect(lines.map((line) => line.whose)).toEqual(['exact', 'worker', 'exact']);
		expect(lines.map((line) => line.asked)).toEqual(['Tell me about it.', 'Tell me about it.', '']);
		expect(JSON.stringify(lines)).not.toContain('Ring school');
	});

	it('names each silence by its own kind and never counts one as an answer', async () => {
		const jaz = await (await talk()).pastLimits();
		await jaz.take({ type: 'skipped', question: 'T15' });
		await jaz.take({ type: 'not-saying', question: 'T12' });
		await jaz.take({ type: 'not-known', question: 'T13' });
		const { silences, lines } = await reportOf(jaz);
		expect(lines).toHaveLength(0);
		expect(silences).toMatchObject({ skipped: ['Needs today'], 'not-saying': ['How they feel'], 'not-known': ['Safe right now'] });
		expect(silences['not-asked']).toContain('Just before leaving');
	});

	it('says of every topic about being hurt that it was not asked, on the path or off it', async () => {
		const { silences } = await reportOf(await (await talk()).pastLimits());
		expect(silences['not-asked']).toContain('Being hurt or threatened');
	});

	it('names whole parts that nobody opened, and none that anything was said or declined in', async () => {
		const jaz = await (await talk()).pastLimits();
		await jaz.take({ type: 'skipped', question: 'T15' });
		const before = (await reportOf(jaz)).silences['not-asked'];
		expect(before).toContain('Coming back (nothing asked)');
		expect(before.filter((one) => /^(Right now|Start|To finish) \(/.test(one))).toEqual([]);
		await jaz.take({ type: 'opened', question: 'T50', by: 'young-person' });
		await jaz.take({ type: 'not-saying', question: 'T50' });
		expect((await reportOf(jaz)).silences['not-asked']).not.toContain('Coming back (nothing asked)');
	});

	it('leaves a line out by wish, counts it, and does not quote it', async () => {
		const jaz = await (await talk()).pastLimits();
		await jaz.take(exact('T15', 'Nobody shouted'));
		await jaz.take({ type: 'wished', entry: await jaz.head(), leaveOut: true });
		const report = await reportOf(jaz);
		expect(report.leftOut).toBe(1);
		expect(JSON.stringify(report)).not.toContain('Nobody shouted');
	});

	it('keeps a line about danger in spite of the wish, and says that there was one', async () => {
		const jaz = await (await talk()).pastLimits();
		await jaz.take(exact('T13', 'not really no'));
		await jaz.take({ type: 'wished', entry: await jaz.head(), leaveOut: true });
		expect((await reportOf(jaz)).lines[0]).toMatchObject({
			value: { words: 'not really no' },
			destination: 'report-despite-wish',
			level: 'unclear',
		});
	});

	it('keeps what is not for a report in the project, unless they would like it in', async () => {
		const jaz = await (await talk()).pastLimits();
		await jaz.take({ type: 'opened', question: 'T32', by: 'young-person' });
		await jaz.take(exact('T32', 'i had a tenner left'));
		const line = await jaz.head();
		const council = await reportOf(jaz);
		expect(council).toMatchObject({ kept: 1, lines: [] });
		expect(JSON.stringify(council)).not.toContain('tenner');
		expect((await reportOf(jaz, 'project')).lines.map(({ value }) => value.words)).toEqual(['i had a tenner left']);
		await jaz.take({ type: 'wished', entry: line, leaveOut: false });
		expect((await reportOf(jaz)).lines.map(({ value }) => value.words)).toEqual(['i had a tenner left']);
	});

	it('holds what they thought of the talk in neither report, because it is about the worker', async () => {
		const jaz = await (await talk()).pastLimits();
		await jaz.take({ type: 'opened', question: 'T67', by: 'young-person' });
		await jaz.take(exact('T67', 'you talk too much'));
		expect(JSON.stringify([await reportOf(jaz), await reportOf(jaz, 'project')])).not.toContain('too much');
	});

	it('shows what a corrected line said first', async () => {
		const jaz = await (await talk()).pastLimits();
		await jaz.take(exact('T15', 'my cousin’s'));
		await jaz.take(exact('T15', 'my cousin’s, then the station', { supersedes: await jaz.head() }));
		const { lines } = await reportOf(jaz);
		expect(lines).toHaveLength(1);
		expect(lines[0]?.earlier[0]?.value.words).toBe('my cousin’s');
	});

	it('tells the limits and the checking apart from what was said', async () => {
		const jaz = await talk();
		await jaz.take(exact('T09', 'if someone hurt me', { then: 'on' }));
		await jaz.take({ type: 'moved-on', question: 'T10' });
		const report = await reportOf(jaz);
		expect(report.lines).toHaveLength(0);
		expect(report.limits.map((line) => line.value.words)).toEqual(['if someone hurt me']);
	});

	it('says that the limits were shown before anything else only when they were, and not shown when they were not', async () => {
		const jaz = await talk();
		expect((await reportOf(jaz)).limitsShown).toBe('no');
		await jaz.pastLimits();
		await jaz.take(exact('T15', 'chips'));
		expect((await reportOf(jaz)).limitsShown).toBe('before');
	});

	it('has the alerts that its lines raised, by topic, with who took them, and never the words', async () => {
		const jaz = await (await talk()).pastLimits();
		await jaz.take({ type: 'opened', question: 'T41', by: 'young-person' });
		await jaz.take(exact('T41', 'my uncle hits me', { value: { options: ['yes'], words: 'my uncle hits me' } }));
		const { alerts } = await reportOf(jaz);
		expect(alerts.map(({ topics }) => topics)).toEqual([['Being hurt or threatened']]);
		expect(alerts[0]?.trail.map(({ what }) => what)).toContain('owned-by-worker-present');
		expect(JSON.stringify(alerts)).not.toContain('uncle');
	});

	it('names no alert that only what they thought of the worker raised', async () => {
		const screen = () => ({ level: 'urgent' as const, categories: [], because: [], rules: 'test@1' });
		const jaz = await (await talk({ screen })).pastLimits();
		await jaz.take({ type: 'opened', question: 'T67', by: 'young-person' });
		await jaz.take(exact('T67', 'i want to kill myself after talks with you'));
		expect(await jaz.kept.alerts.ofConversation(jaz.w.project.id, jaz.id)).toHaveLength(1);
		expect((await reportOf(jaz)).alerts).toEqual([]);
	});

	it('has the offers about these times away, oldest first, and no others', async () => {
		const jaz = await (await talk()).pastLimits();
		const offer = (episode = jaz.episode, over = {}) => jaz.w.anOffer(episode, jaz.w.nadia, over);
		const other = jaz.w.anEpisode(jaz.jaz);
		const first = offer();
		jaz.w.clock.pass(30);
		const second = offer();
		await jaz.kept.store.commit({
			project: jaz.w.project.id,
			at: jaz.w.clock.now(),
			changes: [
				{ change: 'episode-added', episode: other },
				...[second, first, offer(other)].map((one) => ({ change: 'offer-made', offer: one }) as const),
			],
			audit: [],
		});
		expect((await reportOf(jaz)).offers.map(({ id }) => id)).toEqual([first.id, second.id]);
	});
});
