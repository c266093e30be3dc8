import { expect, it } from 'vitest';
import type { TextGateway } from '#app/texting/ports.ts';
import { gatewaysOf } from '../../support/recorded-gateways.ts';
import { attackGateways } from './attack-gateways.ts';

const COUNT = 1_500;
const SEED = 1;
/** The gateways, of which one does something else with what it receives. */
const withTwilio = (receive: (real: TextGateway) => TextGateway['receive']) => {
	const all = new Map(gatewaysOf());
	const twilio = all.get('twilio') ?? expect.fail('no Twilio');
	return all.set('twilio', { ...twilio, receive: receive(twilio) });
};

it('nothing forged, replayed or mangled is taken, and what is genuine is', async () => {
	const found = await attackGateways(gatewaysOf(), COUNT, SEED);
	expect(found).toMatchObject({ requests: COUNT, accepted: [], failed: [], genuineLost: 0 });
	expect(Object.keys(found.kinds)).toHaveLength(13);
	expect(found.byTheSecret).toBeGreaterThan(0);
});

it('a gateway that looks at no signature would be found', async () => {
	const made = (words: string) => ({
		provider: 'twilio',
		providerId: 'SM1',
		from: '+1',
		to: '+2',
		words,
		sentAt: null,
		part: null,
		attachments: 0,
	});
	const credulous = withTwilio(() => async ({ body }) => ({ texts: [made(Buffer.from(body).toString())], receipts: [] }));
	expect((await attackGateways(credulous, COUNT, SEED)).accepted).not.toEqual([]);
});

it('one that throws would be found, and so would one that takes nothing', async () => {
	expect(
		(
			await attackGateways(
				withTwilio(() => () => Promise.reject(new Error('a fault'))),
				COUNT,
				SEED,
			)
		).failed,
	).not.toEqual([]);
	const deaf = new Map([...gatewaysOf()].map(([name, one]) => [name, { ...one, receive: async () => ({ refused: 'shape' as const }) }]));
	expect((await attackGateways(deaf, COUNT, SEED)).genuineLost).toBeGreaterThan(0);
});
