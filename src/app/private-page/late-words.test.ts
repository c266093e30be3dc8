import { describe, expect, it } from 'vitest';
import { phoneApp } from '../../../test/support/phone-app.ts';
import { screeningThatSays } from '../../../test/support/screening-that-says.ts';

const WORDS = 'he is outside with a knife';
const NEUTRAL = 'Revision tips that work';

/** A page with a question on it, open on the phone. */
async function writing() {
	const phone = await phoneApp({ screen: screeningThatSays(WORDS, 'immediate') });
	await phone.jaz.pastLimits();
	await phone.comeIn();
	return phone;
}
type Phone = Awaited<ReturnType<typeof writing>>;

const worker = ({ w, jaz }: Phone) => [w.project.id, jaz.id, w.nadia.id, w.clock.now()] as const;
const alertOf = ({ kept, w, jaz }: Phone) => kept.alerts.openFor(w.project.id, jaz.jaz.id);

/** How the page that they write in may be over before they send it. */
const OVER: readonly (readonly [string, (phone: Phone) => unknown])[] = [
	['nobody did anything for twenty minutes', ({ w }) => w.clock.pass(21)],
	['the worker closed it', (phone) => phone.kept.privatePages.close(...worker(phone))],
	['a new code was made', (phone) => phone.code()],
	[
		'two hours went by',
		async (phone) => {
			for (let minutes = 0; minutes <= 120; minutes += 10) {
				await phone.post({ do: 'here' });
				phone.w.clock.pass(10);
			}
		},
	],
];

describe('words that come after the page was over', () => {
	it.each(OVER)('are kept, and somebody is told: %s', async (_how, over) => {
		const phone = await writing();
		await over(phone);
		const place = (await phone.jaz.stored()).conversation.position.place;
		const sent = await phone.sendFromHere({ do: 'next', words: WORDS });
		expect([sent.status, sent.location, sent.cookie]).toEqual([303, '/notes', '']);
		const { entries, conversation } = await phone.jaz.stored();
		expect(entries.at(-1)).toMatchObject({
			actor: 'young-person',
			channel: 'private-page',
			input: { type: 'answered', question: place, value: { words: WORDS }, whose: 'exact', then: 'stay' },
		});
		expect(conversation.position.place).toBe(place);
		expect((await alertOf(phone))?.level).toBe('immediate');
		expect(phone.kept.state.audit.at(-1)).toMatchObject({ actor: 'young-person', youngPerson: phone.jaz.jaz.id });
		expect((await phone.get('/notes')).html).toContain(NEUTRAL);
	});

	it.each(['next', 'keep', 'stop', 'leave', 'someone', 'lying'])('are kept whatever was pressed: %s', async (doing) => {
		const phone = await writing();
		phone.w.clock.pass(21);
		const floor = (await phone.jaz.stored()).conversation.position.floor;
		expect((await phone.sendFromHere({ do: doing, words: WORDS })).location).toBe('/notes');
		expect((await phone.inputs()).at(-1)).toMatchObject({ type: 'answered', value: { words: WORDS } });
		expect((await phone.jaz.stored()).conversation.position.floor).toBe(floor);
		const standing = await phone.kept.privatePages.standing(phone.w.project.id, phone.jaz.id);
		expect(standing?.ended).toBe('idle');
	});

	it('are kept of a page left lying for any time, by its own clock or the server’s', async () => {
		for (const minutes of [17, 19, 20, 21, 60, 23 * 60]) {
			const phone = await writing();
			phone.w.clock.pass(minutes);
			await phone.sendFromHere({ do: 'lying', words: WORDS });
			expect(JSON.stringify(await phone.inputs()), `${minutes}`).toContain(WORDS);
			expect(await alertOf(phone), `${minutes}`).toBeDefined();
		}
	});

	it('are kept once, however often they are sent', async () => {
		const phone = await writing();
		const { cookie } = phone.held;
		phone.w.clock.pass(21);
		await phone.sendFromHere({ do: 'next', words: WORDS });
		phone.held.cookie = cookie;
		await phone.sendFromHere({ do: 'next', words: WORDS });
		expect((await phone.inputs()).filter((input) => input.type === 'answered' && input.value.words === WORDS)).toHaveLength(1);
	});

	it('are kept where the worker has gone on meanwhile, whose page they do not move', async () => {
		const phone = await writing();
		const place = (await phone.jaz.stored()).conversation.position.place;
		phone.w.clock.pass(21);
		await phone.jaz.take({ type: 'moved-on', question: place });
		const before = (await phone.jaz.stored()).conversation.position;
		await phone.sendFromHere({ do: 'next', words: WORDS });
		const { position } = (await phone.jaz.stored()).conversation;
		expect([position.place, position.floor]).toEqual([before.place, before.floor]);
		expect((await phone.inputs()).at(-1)).toMatchObject({ question: place, value: { words: WORDS } });
	});

	it('and a request for a person go to somebody, and a talk that was finished stays so', async () => {
		const phone = await writing();
		phone.w.clock.pass(21);
		await phone.jaz.take({ type: 'finished' });
		await phone.sendFromHere({ do: 'person', words: WORDS });
		const { entries, conversation } = await phone.jaz.stored();
		expect(entries.map(({ input }) => input.type)).toContain('asked-for-a-person');
		expect(await alertOf(phone)).toBeDefined();
		expect([conversation.position.floor, conversation.outcome]).toEqual(['finished', 'completed']);
	});

	it('are not kept with the token of another page, nor after a day', async () => {
		const phone = await writing();
		const before = await phone.inputs();
		phone.w.clock.pass(21);
		const { cookie } = phone.held;
		await phone.sendFromHere({ do: 'next', words: WORDS, formToken: 'another' });
		phone.held.cookie = cookie;
		phone.w.clock.pass(25 * 60);
		await phone.sendFromHere({ do: 'next', words: WORDS });
		expect(await phone.inputs()).toEqual(before);
	});

	it('are shown back with no trace kept when they cannot be kept, and nobody who leaves is held up', async () => {
		const phone = await writing();
		phone.w.clock.pass(21);
		phone.state.failing = true;
		const failed = await phone.sendFromHere({ do: 'next', words: WORDS });
		expect([failed.status, failed.cookie]).toEqual([500, undefined]);
		expect(failed.html).toContain(WORDS);
		const left = await phone.sendFromHere({ do: 'leave', words: WORDS });
		expect([left.status, left.cookie]).toEqual([303, '']);
		expect(phone.state.failures).toHaveLength(2);
		expect(JSON.stringify(phone.state.failures.map(String))).not.toContain('knife');
	});
});

describe('a page of an older sitting in the same browser', () => {
	it('of the same talk: its words are shown again, ready to go with the new one', async () => {
		const phone = await writing();
		const old = phone.held.html;
		await phone.comeIn();
		phone.held.html = old;
		const refused = await phone.sendFromHere({ do: 'next', words: WORDS });
		expect([refused.status, refused.headers.get('x-policy')]).toEqual([409, 'private']);
		expect(refused.html).toContain(`>${WORDS}</textarea>`);
		expect(JSON.stringify(await phone.inputs())).not.toContain(WORDS);
		expect((await phone.sendFromHere({ do: 'next', words: WORDS })).status).toBe(303);
		expect((await phone.inputs()).at(-1)).toMatchObject({ type: 'answered', value: { words: WORDS } });
		expect(await alertOf(phone)).toBeDefined();
	});

	it('of another talk: its words are shown again, and nothing of the new one', async () => {
		const phone = await writing();
		const sent = await phone.sendFromHere({ do: 'next', words: WORDS, formToken: 'another', token: 'an entry of another talk' });
		expect(sent.status).toBe(409);
		expect(sent.html).toContain(`>${WORDS}</textarea>`);
		expect(sent.html).toContain('ask for a new code');
		expect(sent.html).not.toMatch(/name="words"|id="room-form"|Harbour/);
		expect(JSON.stringify(await phone.inputs())).not.toContain(WORDS);
		expect(sent.html).toContain('Leave now');
		expect((await phone.sendFromHere({ do: 'leave' })).cookie).toBe('');
		expect(JSON.stringify(await phone.inputs())).not.toContain(WORDS);
	});

	it('without words is only shown where the new one stands', async () => {
		const phone = await writing();
		expect((await phone.sendFromHere({ do: 'next', formToken: 'another' })).status).toBe(303);
		expect((await phone.sendFromHere({ do: 'stop', words: '  ', formToken: 'another' })).status).toBe(303);
		expect((await phone.get('/notes')).html).toContain('Leave now');
	});

	it('is left with its words kept, if it is of the same talk', async () => {
		const phone = await writing();
		const old = phone.held.html;
		await phone.comeIn();
		phone.held.html = old;
		expect((await phone.sendFromHere({ do: 'leave', words: WORDS })).cookie).toBe('');
		expect((await phone.inputs()).slice(-2)).toMatchObject([{ type: 'answered', value: { words: WORDS } }, { type: 'paused' }]);
	});
});
