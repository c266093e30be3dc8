import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeTries } from '#server/web/code-tries.ts';
import { answerTo } from './support/entrance-answer.ts';
import { phoneApp } from './support/phone-app.ts';

/** What may come to the one address of young people from anywhere, in any order. */
type Sent =
	| { readonly kind: 'guess'; readonly network: string; readonly work: 'none' | 'done' | 'again' | 'forged' | 'old' }
	| { readonly kind: 'words'; readonly words: string }
	| { readonly kind: 'later'; readonly seconds: number };

const network = fc.constantFrom('here', 'there', 'elsewhere');
const sent: fc.Arbitrary<Sent> = fc.oneof(
	{
		weight: 6,
		arbitrary: fc.record({ kind: fc.constant('guess' as const), network, work: fc.constantFrom('none', 'done', 'again', 'forged', 'old') }),
	},
	{
		weight: 2,
		arbitrary: fc.record({ kind: fc.constant('words' as const), words: fc.constantFrom('it was cold', 'he was there', 'tell Sam') }),
	},
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant('later' as const), seconds: fc.integer({ min: 1, max: 30 }) }) },
);

/** The phone of a young person who is in already, another who holds a code, and a door that counts as the real one does. */
async function aDoor() {
	const phone = await phoneApp();
	const at = { ms: 0, network: 'here', waited: 0 };
	const door = codeTries({
		monotonicMs: () => at.ms,
		prefixOf: () => at.network,
		wait: async (ms) => {
			at.waited = ms;
			at.ms += ms;
		},
	});
	Object.assign(phone.tries, door);
	const outside = async (fields: Readonly<Record<string, string>>) => {
		at.waited = 0;
		return phone.app.request('/notes', { method: 'POST', body: new URLSearchParams(fields) });
	};
	const asked = async () => (await phone.app.request('/')).headers.get('x-work') ?? '';
	const used = await asked();
	const first = await asked();
	await outside({ do: 'open', code: 'CDFG2345', work: used, answer: answerTo(used) });
	const workOf = async (work: 'none' | 'done' | 'again' | 'forged' | 'old') => {
		if (work === 'none') return {};
		const mine =
			work === 'done' ? await asked() : work === 'again' ? used : work === 'old' ? first : `1.99999999.${'x'.repeat(16)}.${'y'.repeat(22)}`;
		return { work: mine, answer: answerTo(mine) };
	};
	return { phone, at, outside, workOf };
}

describe('whatever else comes to the entrance', () => {
	it('a right code opens, and no word that was sent is lost', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(sent, { maxLength: 60 }), network, fc.boolean(), async (all, childAt, withScript) => {
				const { phone, at, outside, workOf } = await aDoor();
				await phone.comeIn();
				const written: string[] = [];
				for (const one of all) {
					if (one.kind === 'later') at.ms += one.seconds * 1_000;
					else if (one.kind === 'guess') {
						at.network = one.network;
						const answer = await outside({ do: 'open', code: 'CDFG2345', ...(await workOf(one.work)) });
						expect(answer.status).toBe(422);
					} else {
						await phone.get('/notes');
						const before = (await phone.inputs()).length;
						const { status } = await phone.sendFromHere({ do: 'next', words: one.words });
						expect(status).toBe(303);
						expect((await phone.inputs()).length).toBeGreaterThan(before);
						written.push(one.words);
					}
				}
				const log = JSON.stringify(await phone.inputs());
				for (const words of written) expect(log).toContain(words);
				at.network = childAt;
				const code = await phone.code();
				const opened = await outside({ do: 'open', code, ...(await workOf(withScript ? 'done' : 'none')) });
				expect([opened.status, opened.headers.get('location')]).toEqual([303, '/notes']);
				expect(at.waited).toBeLessThanOrEqual(withScript ? 1_000 : 15_000);
			}),
			{ numRuns: 40 },
		);
	});
});
