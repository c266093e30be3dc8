/** Emoji that say something here, each with the name that the rules know it by. Any other is `emoji`. */
const NAMES =
	'🔪knife 🗡knife 💊pill 🩸blood 🔫gun 💣bomb 💀skull ☠skull 😂laugh 🤣laugh 😆laugh 😅laugh 😭sob 😢cry 🥺plead 😔low 😞low 🙁low ☹low 😟low 😣low 😰fear 😨fear 😱fear 😖fear 🤐zipped 🤫hush ' +
	'🤷shrug 👍thumbsup 👌thumbsup ✅thumbsup 👎thumbsdown ❌thumbsdown ❤heart 💔brokenheart 💕heart 💜heart 💙heart 🖤heart 🙏please 🙃upsidedown 🙄eyeroll 😴asleep 💤asleep 🤮sick 🤢sick 🤒sick 😷sick 🥶cold ❄cold 🥵hot ' +
	'😡anger 🤬anger 😠anger 👊fist 🤕hurt 🩹hurt 🆘sos 🚨sos 🚑ambulance 🚓police 🚔police 👮police 🔒lock 🔑key 🤰pregnant 👶baby 🍼baby 💍ring 👰bride ✈plane 🛫plane 🚆train 🚗car 🏃running 🍃weed 🌿weed ❄snow ' +
	'💷money 💰money 🤑money 🍺drink 🍻drink 🍷drink 🍆rude 🍑rude 📸camera 🎉party 🎂cake ⚽football 🎮game 😊smile 🙂smile 😀smile 😁smile 😄smile 😃smile ☺smile 🥰smile 😍smile 😎cool 👋wave 💪strong 🔥fire 😬wince 🥲wince 😳blush 🫠melt 🤔think 👀eyes 🧍alone 🌉bridge 🪦grave ⚰grave 👻ghost 😈devil 🥱tired 😩weary 😫weary 😒fedup 😑blank 😐blank 🫥blank 😶blank';

const NAME_OF: ReadonlyMap<string, string> = new Map(
	NAMES.split(' ').map((entry) => {
		const [emoji = ''] = [...entry];
		return [emoji, entry.slice(emoji.length)];
	}),
);

/** Variation selectors, joiners, skin tones and flags' letters: they belong to the emoji before them. */
const JOINED = /^(?:\u{FE0E}|\u{FE0F}|\u{200D}|\u{20E3}|[\u{1F3FB}-\u{1F3FF}])$/u;
const PICTURE = /^\p{Extended_Pictographic}$/u;

/**
 * What a picture says, by name.
 *
 * @returns `undefined` when the character is not a picture; an empty name when it only alters the one before it.
 * @example emojiName('🔪') // 'knife'
 */
export function emojiName(character: string): string | undefined {
	if (JOINED.test(character)) return '';
	return NAME_OF.get(character) ?? (PICTURE.test(character) ? 'emoji' : undefined);
}
