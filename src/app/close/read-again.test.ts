import { describe, expect, it } from 'vitest';
import { handedTo, workerSpeaking } from '#app/conversation/speaker.ts';
import { takeInput } from '#app/conversation/take-input.ts';
import { closeApp, TOLD } from '../../../test/support/close-app.ts';
import { screeningThatSays } from '../../../test/support/screening-that-says.ts';
import { exact } from '../../../test/support/talk.ts';

const WAVY = 'it was all wavy';
const TITLE = 'Read this again before you go';

/** A talk in which Nadia wrote down something that screening did not understand. */
async function notUnderstood() {
	const at = await closeApp({ screen: screeningThatSays('wavy', 'unclear') });
	await at.jaz.take(exact('T15', WAVY, { asked: 'What would help right now?' }));
	return { ...at, line: await at.jaz.head() };
}

const over = async (at: Awaited<ReturnType<typeof notUnderstood>>) => {
	await at.post('/telling', TOLD);
	await at.post('/goodbye');
};

describe('what the worker reads again before she goes', () => {
	it('comes between the cover page and her own pages, when the talk is over and when it rests', async () => {
		const ended = await notUnderstood();
		await over(ended);
		expect(await ended.post('/alone', { alone: 'yes' })).toMatchObject({ status: 303, to: '/read-again' });
		const resting = await notUnderstood();
		await resting.jaz.take({ type: 'stopped', later: true });
		expect(await resting.post('/alone', { alone: 'yes' })).toMatchObject({ status: 303, to: '/read-again' });
	});

	it('is not in the way where everything was understood', async () => {
		const at = await closeApp({ screen: screeningThatSays('wavy', 'unclear') });
		await at.jaz.take(exact('T15', 'Chips please'));
		await at.post('/telling', TOLD);
		await at.post('/goodbye');
		expect(await at.post('/alone', { alone: 'yes' })).toMatchObject({ to: '/analysis' });
		expect((await at.get('/read-again')).html).toContain('Nothing is left to read again');
	});

	it('shows the words and the question as it was put, and says that nobody was told', async () => {
		const at = await notUnderstood();
		const { status, html } = await at.get('/read-again');
		expect(status).toBe(200);
		for (const words of [TITLE, WAVY, 'What would help right now?', 'is not sure about these lines, and has told nobody'])
			expect(html).toContain(words);
		expect(at.jaz.kept.state.alerts.size).toBe(0);
	});

	it('has their exact words as words, with the day on which they were said', async () => {
		const at = await notUnderstood();
		at.jaz.w.clock.pass(9 * 24 * 60);
		const { html } = await at.get('/read-again');
		expect(html).toContain(`<blockquote class="exact-words exact-words-small">“${WAVY}”</blockquote>`);
		expect(html).toContain('Asked: “What would help right now?”');
		expect(html).toMatch(/day \d+ November, \d+:\d\d [ap]m/);
	});

	it('is done when she says that there is nothing more in it: written down, and nobody is told', async () => {
		const at = await notUnderstood();
		expect(await at.post('/read-again', { entry: at.line, how: 'read' })).toMatchObject({ status: 303, to: '/read-again' });
		expect((await at.inputs()).at(-1)).toEqual({ type: 'screened', entry: at.line });
		expect((await at.jaz.stored()).entries.at(-1)).not.toHaveProperty('verdict');
		expect((await at.get('/read-again')).html).not.toContain(WAVY);
		expect(at.jaz.kept.state.alerts.size).toBe(0);
		// What screening made of the line stands as it stood.
		expect((await at.jaz.stored()).entries.find(({ id }) => id === at.line)?.verdict?.level).toBe('unclear');
	});

	it.each([
		['today', 'urgent'],
		['now', 'immediate'],
	])('raises an alert when she says that somebody should look %s', async (how, level) => {
		const at = await notUnderstood();
		await at.post('/read-again', { entry: at.line, how });
		const [open] = await at.jaz.kept.alerts.open(at.jaz.w.project.id);
		expect(open?.alert).toMatchObject({ level, owner: at.jaz.w.nadia.id });
		expect(open && (await at.jaz.kept.alerts.find(at.jaz.w.project.id, open.alert.id))?.disclosures.map(({ entry }) => entry.id)).toEqual([
			at.line,
		]);
		expect((await at.get('/read-again')).html).not.toContain(WAVY);
	});

	it('still raises it from an older page on which she had said that there is nothing more in it', async () => {
		const at = await notUnderstood();
		const older = await at.jaz.head();
		await at.post('/read-again', { entry: at.line, how: 'read' }, older);
		await at.post('/read-again', { entry: at.line, how: 'now' }, older);
		const alerts = [...at.jaz.kept.state.alerts.values()];
		expect(alerts).toMatchObject([{ level: 'immediate' }]);
		const before = await at.inputs();
		await at.post('/read-again', { entry: at.line, how: 'now' }, older);
		expect(await at.inputs()).toEqual(before);
	});

	it('is settled only by her who wrote it down; anybody else can ask for somebody to look', async () => {
		const at = await closeApp({ screen: screeningThatSays('wavy', 'unclear') });
		const { jaz } = at;
		const by = workerSpeaking({ ...jaz.session, staff: jaz.w.priya });
		await takeInput(jaz.deps, jaz.open, { by, conversation: jaz.id, token: await jaz.head(), input: exact('T15', WAVY) });
		const line = await jaz.head();
		const { html } = await at.get('/read-again');
		expect(html).toContain(WAVY);
		for (const words of ['Nothing more in it', 'You were there']) expect(html).not.toContain(words);
		const before = await at.inputs();
		expect(await at.post('/read-again', { entry: line, how: 'read' })).toMatchObject({ status: 409 });
		expect(await at.inputs()).toEqual(before);
		expect(await at.post('/read-again', { entry: line, how: 'today' })).toMatchObject({ status: 303 });
		expect([...jaz.kept.state.alerts.values()]).toMatchObject([{ level: 'urgent' }]);
		expect((await at.get('/read-again')).html).not.toContain(WAVY);
	});

	it('is no way to settle any other line', async () => {
		const at = await closeApp({ screen: screeningThatSays('hits me', 'urgent') });
		await at.jaz.take(exact('T15', 'he hits me'));
		const before = await at.inputs();
		await at.post('/read-again', { entry: await at.jaz.head(), how: 'read' });
		expect(await at.inputs()).toEqual(before);
	});

	it('is still open after a press that says nothing', async () => {
		const at = await notUnderstood();
		const { status, html } = await at.post('/read-again', { entry: at.line });
		expect(status).toBe(409);
		expect(html).toContain(WAVY);
	});

	it('stands on her own view for as long as it is not read', async () => {
		const at = await notUnderstood();
		await over(at);
		expect((await at.get('/analysis')).html).toContain('One line to read again');
		await at.post('/read-again', { entry: at.line, how: 'read' });
		expect((await at.get('/analysis')).html).not.toContain('to read again');
	});

	it('is on no page that a young person sees', async () => {
		const at = await notUnderstood();
		for (const page of ['', '/check', '/close', '/sharing', '/telling', '/stop', '/notes', `/lines/${at.line}`])
			expect((await at.get(page)).html, page).not.toMatch(/read (this |it )?again|computer|unclear/i);
		await over(at);
		for (const page of ['/goodbye', '/alone']) expect((await at.get(page)).html, page).not.toMatch(/read this again|computer|unclear/i);
	});

	it('is never what they typed themselves: that has an alert', async () => {
		const at = await closeApp({ screen: screeningThatSays('wavy', 'unclear') });
		const { jaz } = at;
		const by = handedTo(jaz.session);
		await takeInput(jaz.deps, jaz.open, { by, conversation: jaz.id, token: await jaz.head(), input: exact('T15', WAVY) });
		expect((await at.get('/read-again')).html).toContain('Nothing is left to read again');
		expect(jaz.kept.state.alerts.size).toBe(1);
	});
});

describe('how they would like to hear', () => {
	it('is screened as theirs, before it is saved, and once', async () => {
		const at = await closeApp({ screen: screeningThatSays('he reads my phone', 'urgent') });
		const telling = { ...TOLD, how: 'No texts, he reads my phone' };
		expect(await at.post('/telling', telling)).toMatchObject({ status: 303, to: '/close' });
		expect(at.jaz.kept.state.alerts.size).toBe(1);
		const notes = async () => (await at.inputs()).filter(({ type }) => type === 'worker-note');
		expect(await notes()).toEqual([
			{ type: 'worker-note', words: 'No texts, he reads my phone', asked: 'How they would like to hear', theirs: true },
		]);
		await at.post('/telling', { ...telling, teller: 'Priya' });
		expect(await notes()).toHaveLength(1);
	});
});

describe('words beside what has to be put right', () => {
	it('are kept and screened before anything else is asked for, and once', async () => {
		const at = await closeApp({ screen: screeningThatSays('he reads my phone', 'urgent') });
		const telling = { ...TOLD, how: 'No texts, he reads my phone' };
		expect((await at.post('/telling', { ...telling, on: '' })).status).toBe(422);
		expect(at.jaz.kept.state.alerts.size).toBe(1);
		expect(await at.newest('telling')).toBeUndefined();
		await at.post('/telling', telling);
		expect((await at.inputs()).filter(({ type }) => type === 'worker-note')).toHaveLength(1);
		expect(await at.newest('telling')).toMatchObject({ how: telling.how, on: telling.on });
	});
});

describe('when they would like to go on', () => {
	it('is kept in their words alone, with what it answers beside it', async () => {
		const at = await closeApp();
		await at.post('/stop', { how: 'close', when: 'not Friday' });
		const note = { type: 'worker-note', words: 'not Friday', asked: 'When they would like to go on', theirs: true };
		expect(await at.inputs()).toContainEqual(note);
		expect((await at.get('/notes')).html).toContain('When they would like to go on: not Friday');
	});
});

describe('a note', () => {
	it('is screened in full where it is marked as theirs, and the worker’s own raises only a danger', async () => {
		const unclear = await closeApp({ screen: screeningThatSays('he is here', 'unclear') });
		await unclear.post('/notes', { words: 'I think he is here too often.', whose: 'worker' });
		expect((await unclear.jaz.stored()).entries.at(-1)).not.toHaveProperty('verdict');
		await unclear.post('/notes', { words: 'he is here', whose: 'exact' });
		expect((await unclear.jaz.stored()).entries.at(-1)).toMatchObject({ input: { theirs: true }, verdict: { level: 'unclear' } });
		const urgent = await closeApp({ screen: screeningThatSays('he is here', 'urgent') });
		await urgent.post('/notes', { words: 'Whispered that he is here.', whose: 'worker' });
		expect(urgent.jaz.kept.state.alerts.size).toBe(1);
	});
});
