import type { Clock } from '#app/clock.ts';
import type { TakesTexts, TextGateway } from '#app/texting/ports.ts';
import { addMinutes, type Instant } from '#core/clock/instant.ts';

export type FillGapsDeps = {
	readonly gateways: ReadonlyMap<string, TextGateway>;
	readonly takes: Pick<TakesTexts, 'take'>;
	readonly clock: Clock;
	/** A gateway could not be asked, or what it has could not be kept. It is asked for the same again. It must not throw. */
	readonly onMissed: (gateway: string, error: unknown) => void;
};

/** How far back a gateway is asked at the start: for as long as any of them tries to hand a text over by itself. */
const AT_FIRST_MINUTES = 24 * 60;
/** A list may lag behind what was handed over. */
const OVERLAP_MINUTES = 15;

/**
 * Asks every gateway that can list what it took, and takes what never arrived: what came while nothing here was listening, or was refused.
 * What did arrive is a repeat, and is kept once.
 *
 * @returns one pass over all of them
 */
export function fillGaps({ gateways, takes, clock, onMissed }: FillGapsDeps): () => Promise<void> {
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
			} catch (error) {
				onMissed(gateway.name, error);
			}
		}
	};
}
