import type { NumberId, TextId } from '#core/id.ts';
import type { YoungPerson } from '#core/record/young-person.ts';
import { type KeptText, NOTHING_KNOWN_OF_IT, type TextingNumber } from '#core/texting/kept-text.ts';
import type { World } from './world.ts';

const FROM = '+447700900318';

/** A number that this young person texts from. */
export function aNumber({ ids, project, clock }: World, { id: youngPerson }: YoungPerson, number = FROM): TextingNumber {
	const at = clock.now();
	const whose = { id: ids.row<NumberId>(), project: project.id, youngPerson };
	return { ...whose, state: 'open', firstHeardAt: at, lastHeardAt: at, number, known: NOTHING_KNOWN_OF_IT, version: 1 };
}

/** A text from there, as it is kept. */
export function aText({ ids, clock }: World, number: TextingNumber, words = 'are you there', over: Partial<KeptText> = {}): KeptText {
	const id = ids.row<TextId>();
	return {
		...{ id, project: number.project, youngPerson: number.youngPerson, number: number.id },
		...{ provider: 'twilio', providerId: `SM-${id}`, from: number.number, to: '+441914960000', words, part: null, attachments: 0 },
		...{ sentAt: null, receivedAt: clock.now(), level: 'none' },
		verdict: { level: 'none', categories: [], because: [], rules: 'screening@1' },
		...over,
	};
}
