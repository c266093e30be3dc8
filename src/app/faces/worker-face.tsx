import { HAND_THIS_OVER } from '#app/conversation/hand-this-over.tsx';
import { ReadTogether } from '#app/conversation/read-together.tsx';
import { WriteLine } from '#app/conversation/write-line.tsx';
import { PromptAsk } from '#app/layout/prompt.tsx';
import { isNotForWorker } from '#core/flow/is-not-for-worker.ts';
import type { QuestionScreen } from '#core/room/room-screen.ts';

/** One question as the worker who leads has it: what they could ask, and where the line is written. */
export function WorkerFace({ screen, project }: { readonly screen: QuestionScreen; readonly project: string }) {
	const { wording, question } = screen;
	return (
		<div class="worker-face">
			<aside class="prompt" aria-label="For the worker">
				<PromptAsk ask={wording.worker.ask} or={wording.worker.or} advice={wording.worker.do ?? []} />
			</aside>
			<section class="said" aria-label="What was said">
				<h2>{wording.topic}</h2>
				<ReadTogether project={project} words={wording['young-person']} />
				{isNotForWorker(question) ? (
					<p>{HAND_THIS_OVER}</p>
				) : (
					<form>
						<WriteLine
							question={question}
							wording={wording}
							names={{ youngPerson: 'Jo', worker: 'you' }}
							prompt={wording.worker.ask}
							broughtUp={false}
							picked={{}}
						/>
					</form>
				)}
			</section>
		</div>
	);
}
