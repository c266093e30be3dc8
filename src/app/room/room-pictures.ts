import type { IconName } from '#app/layout/icons.ts';
import type { OptionId } from '#core/flow/definition.ts';

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

/** `undefined`: words alone are plainer. */
export function pictureOf(option: OptionId): IconName | undefined {
	return PICTURES[option];
}
