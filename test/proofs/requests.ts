import type { Proof } from '../../scripts/proof.ts';
import { gatewaysOf } from '../support/recorded-gateways.ts';
import { attackGateways } from './requests/attack-gateways.ts';

const SEED = 7;

export const proof: Proof = {
	name: 'requests',
	full: 1_000_000,
	unit: 'requests',
	claim:
		'Whatever is sent to the address of a gateway, forged, replayed or mangled: nothing is kept that no gateway sent, nothing is answered as a fault of ours, and what a gateway does send in between is kept.',
	async run({ count, log }) {
		const { requests, accepted, failed, genuineLost, kinds, byTheSecret } = await attackGateways(gatewaysOf(), count, SEED);
		for (const line of [...accepted, ...failed].slice(0, 20)) log(line);
		const figures = {
			...{ requests, accepted: accepted.length, 'server errors': failed.length, 'genuine ones that were lost': genuineLost },
			'made with the secret of a gateway that signs nothing': byTheSecret,
			...kinds,
			seed: SEED,
		};
		return { ok: requests === count && accepted.length + failed.length + genuineLost === 0, figures };
	},
};
