import { type AlertLevel, PACE } from '#core/escalation/pace.ts';

/**
 * How long somebody whose words were worrying may write nothing after we answered before it is a sign, in minutes: as long as whoever owns
 * such an alert goes on before they are asked how it stands. No source gives another number, and a project may shorten both together.
 */
export const SILENCE_MINUTES: Readonly<Record<Exclude<AlertLevel, 'unclear'>, number>> = {
	immediate: PACE.immediate.checkBackOwned,
	urgent: PACE.urgent.checkBackOwned,
};
