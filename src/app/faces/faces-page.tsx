import type { Context } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { FACES_OF_IT, type FaceOfIt, inTheirHands } from '#app/faces/faces-of-it.ts';
import { ReadBackFace } from '#app/faces/read-back-face.tsx';
import { TextFace } from '#app/faces/text-face.tsx';
import { WorkerFace } from '#app/faces/worker-face.tsx';
import { Button } from '#app/layout/button.tsx';
import { Document } from '#app/layout/document.tsx';
import { SelectField } from '#app/layout/field.tsx';
import { RoomBody } from '#app/room/room-body.tsx';
import type { Flow } from '#core/flow/define.ts';
import type { FlowState } from '#core/flow/run.ts';
import type { QuestionScreen } from '#core/room/room-screen.ts';

export type FacesPageProps = {
	readonly c: Context<AppEnv>;
	readonly flow: Flow;
	readonly state: FlowState;
	readonly screen: QuestionScreen;
	readonly face: FaceOfIt;
};

/** One question as each of the faces shows it: for reading it through before a young person does. Staff only, made-up names. */
export function FacesPage(props: FacesPageProps) {
	const { c, flow, screen, face } = props;
	const topic = screen.question.id;
	return (
		<Document title="One question, five faces" assets={c.get('assets')} nonce={c.get('nonce')}>
			<main id="main" class="faces-of-it">
				<h1>One question, five faces</h1>
				<form method="get" action="/faces" class="row">
					<input type="hidden" name="face" value={face} />
					<SelectField name="topic" label="Question" value={topic} options={topicsOf(flow)} />
					<Button look="second">Show it</Button>
				</form>
				<nav aria-label="Faces" class="faces-ways">
					{Object.entries(FACES_OF_IT).map(([value, words]) => (
						<a href={`/faces?topic=${topic}&face=${value}`} aria-current={value === face ? 'page' : undefined}>
							{words}
						</a>
					))}
				</nav>
				<Face {...props} />
			</main>
		</Document>
	);
}

function topicsOf(flow: Flow) {
	return flow.order.map((id) => ({ value: id, label: `${id}. ${flow.words(id, 'en').topic}` }));
}

function Face({ c, flow, state, screen, face }: FacesPageProps) {
	const project = c.get('session').project.name;
	switch (face) {
		case 'worker':
			return <WorkerFace screen={screen} project={project} />;
		case 'text':
			return <TextFace screen={screen} />;
		case 'read-back':
			return <ReadBackFace flow={flow} screen={screen} />;
		case 'handed-over':
		case 'alone':
			return (
				<div class={`room face-frame face-${face}`}>
					<RoomBody
						room={inTheirHands(flow, state, screen)}
						flow={flow}
						action="/faces"
						hidden={null}
						names={{ youngPerson: 'Jo', worker: 'Sam', project }}
						looks={[]}
						person={null}
						ways={face}
					/>
				</div>
			);
	}
}
