import type { QuestionScreen } from '#core/room/room-screen.ts';
import { partsOf } from '#core/wording/gsm7.ts';

/** One question as it would arrive by text: its words, and in how many parts they travel. */
export function TextFace({ screen }: { readonly screen: QuestionScreen }) {
	const { text } = screen.wording;
	const parts = partsOf(text);
	return (
		<div class="text-face">
			<p class="text-face-words">{text}</p>
			<p class="small soft">{parts === 1 ? 'One text' : parts === 2 ? 'One text, sent in two parts' : 'This cannot be sent as it is'}</p>
		</div>
	);
}
