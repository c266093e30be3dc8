import type { Clock } from '#app/clock.ts';
import type { InboundText } from '#app/texting/ports.ts';
import { takeTexts } from '#app/texting/take-texts.ts';
import type { TextFault, TextingDeps } from '#app/texting/texting-deps.ts';
import { screenWords } from '#core/screening/screen-words.ts';
import type { Kept } from './databases.ts';
import type { World } from './world.ts';

/** The use cases of texting over a store, with the real screening unless it is said otherwise. */
export function textingOn(
	kept: Kept,
	{ clock, ids, project }: Pick<World, 'ids' | 'project'> & { readonly clock: Clock },
	over: Partial<TextingDeps> = {},
) {
	const faults: TextFault[] = [];
	const deps: TextingDeps = {
		...{ project, texts: kept.texts, people: kept.youngPeople, alerts: kept.alerts, access: kept.access, staff: kept.staff },
		...{ cover: kept.cover, store: kept.store, screen: screenWords, clock, ids },
		onFault: (fault) => faults.push(fault),
		...over,
	};
	return { deps, faults, take: (...texts: InboundText[]) => takeTexts(deps).take(texts) };
}

let made = 0;

/** A text as a gateway hands it over; each has an id of its own unless it is given one. */
export function inbound(words: string, over: Partial<InboundText> = {}): InboundText {
	made += 1;
	const said = { words, sentAt: null, part: null, attachments: 0 };
	return { provider: 'twilio', providerId: `SM${made}`, from: '+447700900318', to: '+441914960000', ...said, ...over };
}
