import type { IconName } from '#app/layout/icons.ts';
import type { OptionId, QuestionId } from '#core/flow/definition.ts';

/** The picture beside an option, for those who look before they read. Only where a picture says it as well as the word does. */
const PICTURES: Readonly<Record<OptionId, IconName>> = {
	yes: 'check',
	no: 'x',
	'not-sure': 'circle-question-mark',

	food: 'utensils',
	sleep: 'bed',
	lift: 'car',
	chat: 'message-circle',
	clothes: 'shirt',
	medicine: 'pill',
	'phone-credit': 'smartphone',
	'somewhere-to-stay': 'house',
	'something-else': 'ellipsis',

	family: 'users-round',
	friend: 'user-round',
	partner: 'heart',
	'someone-known': 'user-round',
	'just-met': 'user-round-plus',
	hotel: 'hotel',
	outside: 'trees',
	shop: 'store',
	'moved-about': 'map-pin',
	'no-sleep': 'moon',
	home: 'house',
	school: 'school',
	other: 'ellipsis',

	walk: 'footprints',
	car: 'car',
	'bus-or-train': 'bus',
	taxi: 'car',
	talk: 'message-circle',
	phone: 'phone',
	video: 'video',
	text: 'smartphone',
	write: 'pencil-line',
	call: 'phone',

	helpline: 'life-buoy',
	'safe-place': 'house',
	charger: 'plug-zap',
	'code-word': 'key-round',
	'tell-someone': 'message-circle',
	'way-home': 'bus',
};

/** A tick beside “I think of it” would say more than the words do. */
const WORDS_ALONE: ReadonlySet<QuestionId> = new Set(['T16']);

/**
 * The pictures of a question’s options: for most of them or for none, so that none stands out by having one.
 *
 * @example picturesOf(question)['food'] // 'utensils'
 */
export function picturesOf({
	id,
	options,
}: {
	readonly id: QuestionId;
	readonly options: readonly OptionId[];
}): Readonly<Record<OptionId, IconName>> {
	const having = options.filter((option) => Object.hasOwn(PICTURES, option));
	return WORDS_ALONE.has(id) || having.length * 2 <= options.length ? {} : PICTURES;
}
