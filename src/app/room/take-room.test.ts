import { describe, expect, it } from 'vitest';
import { alone } from '#app/conversation/speaker.ts';
import { formFrom } from '#app/form.ts';
import { takeRoom } from '#app/room/take-room.ts';
import type { Sitting } from '#core/room/sitting.ts';
import { type Held, inHand } from '../../../test/support/in-hand.ts';
import { exact } from '../../../test/support/talk.ts';

const inputs = async (held: Held) => (await held.said()).map(({ input }) => input.type);

describe('a form from a young person’s own page', () => {
	it('is kept as theirs, from where it was said, and the audit names nobody', async () => {
		const held = await inHand();
		expect(await held.send({ question: 'T15', do: 'next', words: 'chips' })).toBe('taken');
		expect((await held.said()).at(-1)).toMatchObject({
			actor: 'young-person',
			channel: 'handed-over',
			input: { value: { words: 'chips' } },
		});
		expect(held.audit().at(-1)).toMatchObject({ actor: 'young-person', action: 'conversation.answered' });
		expect(await held.room()).toMatchObject({ show: 'question', screen: { question: { id: 'T12' } } });
	});

	it('sent twice is written once', async () => {
		const held = await inHand();
		const { token } = await held.room();
		await held.send({ question: 'T15', do: 'next', words: 'chips' }, token);
		expect(await held.send({ question: 'T15', do: 'next', words: 'chips' }, token)).toBe('taken');
		expect(await inputs(held)).toEqual(['answered']);
	});

	it('from a page that was overtaken keeps its words under their question, and moves nothing', async () => {
		const held = await inHand();
		const { token } = await held.room();
		await held.send({ question: 'T15', do: 'next', words: 'chips' }, token);
		expect(await held.send({ question: 'T15', do: 'skip', words: 'and a lift' }, token)).toBe('taken');
		expect((await held.said()).at(-1)?.input).toMatchObject({ question: 'T15', value: { words: 'and a lift' }, then: 'stay' });
		expect(await held.room()).toMatchObject({ show: 'question', screen: { question: { id: 'T12' } } });
	});

	it('keeps words before a skip, and then skips', async () => {
		const held = await inHand();
		await held.send({ question: 'T15', do: 'skip', words: 'half a sen' });
		expect(await inputs(held)).toEqual(['answered', 'skipped']);
	});

	it('says so when words could not be kept', async () => {
		const held = await inHand();
		await held.asWorker({ type: 'finished' });
		const kept = await held.send({ question: 'T15', do: 'next', words: 'chips' });
		expect([kept, (await held.said()).at(-1)?.input]).toMatchObject(['taken', { value: { words: 'chips' } }]);
		expect(await held.send({ question: 'T15', do: 'next', option: 'food' })).toBe('not-kept');
	});

	it('of a conversation that is not there is not found', async () => {
		const held = await inHand();
		const { jaz } = held;
		const deps = { ...jaz.deps, open: jaz.open };
		const sitting: Sitting = { situation: 'alone', from: 0, mayCheck: false, cover: 'staffed' };
		const elsewhere = alone(jaz.w.ids.row());
		expect(await takeRoom(deps, elsewhere, { conversation: jaz.id, sitting, form: formFrom('do=stop') })).toBe('not-found');
	});
});

describe('a form whose words were kept and whose answer never came back', () => {
	it.each([
		['person', 'asked-for-a-person', 'person'],
		['stop', 'stopped', 'resting'],
		['pause', 'paused', 'resting'],
	])('still does what is asked for when it is sent again with “%s”, once', async (doing, does, show) => {
		const held = await inHand();
		const { token } = await held.room();
		await held.send({ question: 'T15', do: 'next', words: 'chips' }, token);
		for (let times = 0; times < 2; times += 1) {
			expect(await held.send({ question: 'T15', do: doing, words: 'chips' }, token)).toBe('taken');
			expect(await inputs(held)).toEqual(['answered', does]);
			expect((await held.room()).show).toBe(show);
		}
	});

	it('leaves nothing else out: the question that came after it is not skipped', async () => {
		const held = await inHand();
		const { token } = await held.room();
		await held.send({ question: 'T15', do: 'next', words: 'chips' }, token);
		await held.send({ question: 'T15', do: 'skip', words: 'chips' }, token);
		expect(await inputs(held)).toEqual(['answered']);
		expect(await held.room()).toMatchObject({ show: 'question', screen: { question: { id: 'T12' } } });
	});

	it('pressed twice does its move once', async () => {
		const held = await inHand();
		await held.send({ question: 'T15', do: 'next', words: 'chips' });
		const { token } = await held.room();
		for (let times = 0; times < 2; times += 1) {
			await held.send({ question: 'T12', do: 'back', words: 'tired' }, token);
			expect(await inputs(held)).toEqual(['answered', 'answered', 'back']);
		}
	});
});

describe('a disclosure', () => {
	it('made on the tablet is the worker’s who is there, holds the page and asks nothing more', async () => {
		const held = await inHand();
		await held.send({ question: 'T15', do: 'next', words: 'immediate harm' });
		expect(await held.room()).toMatchObject({ show: 'after', what: 'please-pass-it-back', place: 'T15' });
		const { jaz } = held;
		const alert = await jaz.kept.alerts.openFor(jaz.w.project.id, jaz.jaz.id);
		expect(alert).toMatchObject({ level: 'immediate', state: 'owned', owner: jaz.w.nadia.id });
	});

	it('made alone is nobody’s yet', async () => {
		const held = await inHand({ situation: 'alone' });
		await held.send({ question: 'T15', do: 'next', words: 'urgent harm' });
		expect(await held.room()).toMatchObject({ show: 'after', what: 'thanks-and-the-real-wait' });
		const { jaz } = held;
		expect(await jaz.kept.alerts.openFor(jaz.w.project.id, jaz.jaz.id)).toMatchObject({ state: 'raised', owner: null });
	});

	it('closes its line: another part leaves its own part and the urgent route to a person', async () => {
		const held = await inHand();
		await held.send({ question: 'T15', do: 'next', words: 'urgent harm' });
		await held.send({ do: 'another' });
		expect(await held.room()).toMatchObject({ show: 'question', screen: { question: { id: 'T18' } } });
		const passed = (await held.said()).filter(({ actor }) => actor === 'system');
		expect(passed.map(({ input }) => input)).toEqual(['T12', 'T13'].map((question) => ({ type: 'moved-on', question })));
	});

	it('is not met again by going back: what was passed over is gone back over', async () => {
		const held = await inHand();
		await held.send({ question: 'T15', do: 'next', words: 'urgent harm' });
		await held.send({ do: 'another' });
		await held.send({ question: 'T18', do: 'next', words: 'a row' });
		await held.send({ question: 'T26', do: 'back' });
		expect(await held.room()).toMatchObject({ show: 'question', screen: { question: { id: 'T18' } } });
		await held.send({ question: 'T18', do: 'back' });
		expect(await held.room()).toMatchObject({ show: 'question', screen: { question: { id: 'T08' } } });
	});

	it('made with “I don’t want to say” is still answered with thanks', async () => {
		const held = await inHand({ situation: 'alone' });
		await held.send({ question: 'T15', do: 'not-saying', words: 'urgent harm' });
		expect(await held.room()).toMatchObject({ show: 'after', what: 'thanks-and-the-real-wait' });
	});

	it('that is unclear goes on, and somebody looks', async () => {
		const held = await inHand();
		await held.send({ question: 'T15', do: 'next', words: 'unclear what this is' });
		expect((await held.room()).show).toBe('question');
		const { jaz } = held;
		expect(await jaz.kept.alerts.openFor(jaz.w.project.id, jaz.jaz.id)).toMatchObject({ level: 'unclear' });
	});
});

/** Brings the page to the gate of T41, T42 and T47. */
async function atTheGate(): Promise<Held> {
	const held = await inHand();
	await held.asWorker({ ...exact('T40', ''), value: { options: ['yes'] } });
	await held.asWorker({ type: 'opened', question: 'T41', by: 'worker' });
	expect(await held.room()).toMatchObject({ show: 'gate', topics: ['T41', 'T42', 'T47'] });
	return held;
}

describe('the gate', () => {
	it('left out leaves out every topic behind it, also those that come later, and is not shown again by itself', async () => {
		const held = await atTheGate();
		await held.send({ do: 'leave-out' });
		expect(await held.room()).toMatchObject({ show: 'question', screen: { question: { id: 'T15' } } });
		const shown = new Set<string>();
		for (let steps = 0; steps < 60; steps += 1) {
			const room = await held.room();
			shown.add(room.show);
			if (room.show !== 'question') break;
			await held.send({ question: room.screen.question.id, do: 'next', words: 'all right' });
		}
		expect([...shown]).toEqual(['question', 'check']);
		const skipped = (await held.said()).flatMap(({ input, actor }) => (input.type === 'skipped' ? [[input.question, actor]] : []));
		expect(skipped).toEqual([
			['T41', 'young-person'],
			['T42', 'system'],
			['T47', 'system'],
		]);
	});

	it('is shown again to whoever goes back to it', async () => {
		const held = await atTheGate();
		await held.send({ do: 'leave-out' });
		await held.send({ question: 'T15', do: 'back' });
		expect(await held.room()).toMatchObject({ show: 'gate', screen: { question: { id: 'T41' } } });
	});

	it('opened shows the first of its questions', async () => {
		const held = await atTheGate();
		await held.send({ do: 'see' });
		expect(await held.room()).toMatchObject({ show: 'question', screen: { question: { id: 'T41' } } });
	});

	it('is not passed by the tablet being given back', async () => {
		const held = await atTheGate();
		const before = (await held.said()).length;
		await held.send({ do: 'give-back' });
		expect((await held.said()).length).toBe(before);
		expect((await held.room()).show).toBe('gate');
	});
});

describe('a phone with nobody there to look', () => {
	it('never comes to a question of the urgent route', async () => {
		const held = await inHand({ situation: 'alone', cover: 'none' });
		const shown: string[] = [];
		for (let steps = 0; steps < 60; steps += 1) {
			const room = await held.room();
			if (room.show !== 'question') break;
			shown.push(room.screen.question.id);
			await held.send({ question: room.screen.question.id, do: 'next', words: 'all right' });
		}
		expect(shown).toContain('T15');
		expect(shown).toContain('T58');
		const { flow } = await openFlow(held);
		expect(shown.filter((id) => flow(id)?.audience.includes('U') || flow(id)?.byPerson)).toEqual([]);
	});
});

async function openFlow({ jaz }: Held) {
	const found = await jaz.open.find(jaz.w.project.id, jaz.id);
	return { flow: (id: string) => found?.flow.question(id) };
}
