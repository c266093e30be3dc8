import type { QuestionWording } from '#core/flow/definition.ts';

/** What is read out or read together: the limits, in the words that the young person reads. */
export function ReadTogether({ project, words }: { readonly project: string; readonly words: QuestionWording['young-person'] }) {
	if (words.body === undefined) return null;
	return (
		<>
			<ul class="read-together">
				<li>{`We are ${project}.`}</li>
				{words.body.map((line) => (
					<li>{line}</li>
				))}
			</ul>
			{words.help === undefined ? null : <p>{words.help}</p>}
		</>
	);
}
