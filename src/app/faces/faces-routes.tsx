import { Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import type { Clock, Ids } from '#app/clock.ts';
import type { FlowRegistry } from '#app/conversation/conversation-deps.ts';
import { FACES_OF_IT, type FaceOfIt, screenFor } from '#app/faces/faces-of-it.ts';
import { FacesPage } from '#app/faces/faces-page.tsx';
import { NotFound } from '#app/layout/not-found.tsx';
import { allow } from '#app/staff/allow.tsx';
import { begin } from '#core/flow/run.ts';

const FLOW = 'return-home';

/** `GET /faces?topic=T12&face=alone`: one question as each face of the conversation shows it. Nothing is kept. */
export function facesRoutes({
	flows,
	clock,
	ids,
}: {
	readonly flows: FlowRegistry;
	readonly clock: Clock;
	readonly ids: Ids;
}): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	app.get('/faces', allow('kit.see'), (c) => {
		const flow = flows.latest(FLOW);
		if (flow === undefined) return c.html(<NotFound c={c} />, 404);
		const context = {
			now: clock.now(),
			newId: () => ids.row<never>(),
			device: 'server',
			deviceSeq: 1,
			actor: 'system',
			channel: 'worker-tablet',
		} as const;
		const { state } = begin(flow, { facts: [] }, context);
		const screen = screenFor(flow, state, c.req.query('topic') ?? flow.source.core[0] ?? '');
		if (screen === undefined) return c.html(<NotFound c={c} />, 404);
		return c.html(<FacesPage c={c} flow={flow} state={state} screen={screen} face={faceIn(c.req.query('face'))} />);
	});
	return app;
}

function faceIn(asked: string | undefined): FaceOfIt {
	return (Object.keys(FACES_OF_IT) as FaceOfIt[]).find((face) => face === asked) ?? 'worker';
}
