import type { Carrier } from '#app/reach/ports.ts';

/** A carrier to which every device answers; whose it is goes into `sent`. */
export function pushTo(sent: string[]): Carrier {
	return {
		channel: 'web-push',
		async knock({ staff }) {
			sent.push(staff);
			return { outcome: 'accepted', providerId: null };
		},
	};
}
