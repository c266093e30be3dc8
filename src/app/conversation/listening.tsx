import type { Line } from '#app/conversation/lines.ts';
import { RESPONSES } from '#core/concern/response.ts';
import type { FlowWording } from '#core/flow/definition.ts';

/** True once something was said here after which a worker-led conversation asks nothing more about it. */
export function isListening(lines: readonly Pick<Line, 'level'>[]): boolean {
	return lines.some(({ level }) => RESPONSES['worker-led'][level].stops === 'its-questions');
}

/** In place of a prompt: what to say and do while listening. Plain ink, no level, no colour: a child may see it. */
export function Listening({ words }: { readonly words: NonNullable<FlowWording['listening']> }) {
	return (
		<div class="prompt-ask">
			<p class="eyebrow">You could say</p>
			{words.say.map((say) => (
				<p class="ask">{say}</p>
			))}
			{words.do.map((advice) => (
				<p class="small soft">{advice}</p>
			))}
		</div>
	);
}
