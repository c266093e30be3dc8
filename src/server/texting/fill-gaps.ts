import type { Clock } from '#app/clock.ts';
import type { TakesTexts, TextGateway } from '#app/texting/ports.ts';
import { addMinutes, type Instant } from '#core/clock/instant.ts';

export type FillGapsDeps = {
	readonly gateways: ReadonlyMap<string, TextGateway>;
	readonly takes: Pick<TakesTexts, 'take'>;
	readonly clock: Clock;
	/** A gateway could not be asked, or what it has could not be kept. It is asked for the same again. It must not throw. */
	readonly onMissed: (gateway: string, error: unknown) => void;
	/** It was asked, and everything that it has is kept. It must not throw. */
	readonly onAsked?: ((gateway: string) => void) | undefined;
};

/** How far back a gateway is asked at the start: for as long as the one keeps texts that keeps them shortest. */
const AT_FIRST_MINUTES = 7 * 24 * 60;
/** A list may lag behind what was handed over. */
const OVERLAP_MINUTES = 15;

/**
 * Asks every gateway that can list what it took, and takes what never arrived: what came while nothing here was listening, or was refused.
 * What did arrive is a repeat, and is kept once.
 *
 * @returns one pass over all of them
 */
export function fillGaps({ gateways, takes, clock, onMissed, onAsked }: FillGapsDeps): () => Promise<void> {
	const from = new Map<string, Instant>();
	return async () => {
		for (const gateway of gateways.values()) {
			if (gateway.list === undefined) continue;
			const now = clock.now();
			const since = from.get(gateway.name) ?? addMinutes(now, -AT_FIRST_MINUTES);
			from.set(gateway.name, since);
			try {
				const texts = await gateway.list(since);
				if (texts.length > 0) await takes.take(texts);
				from.set(gateway.name, addMinutes(now, -OVERLAP_MINUTES));
				onAsked?.(gateway.name);
			} catch (error) {
				onMissed(gateway.name, error);
			}
		}
	};
}
