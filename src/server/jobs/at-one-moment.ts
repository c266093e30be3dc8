import type { ReachDeps } from './reach.ts';

/** What a batch of rows asks for again and again, asked once for all of them. */
type Asked = Pick<ReachDeps, 'staff' | 'cover' | 'ways' | 'access'>;

/**
 * The same ports for rows that are dealt with together: who works here, who is there at this hour, what somebody sees and how they
 * are reached is read once for each batch and never for a later one, so that nothing which has changed is ever kept.
 */
export function atOneMoment<Deps extends Asked>(deps: Deps): Deps {
	const { staff, cover, ways, access } = deps;
	const waysOf = once<Awaited<ReturnType<typeof ways.of>>>();
	const people = once<Awaited<ReturnType<typeof staff.all>>>();
	const hours = once<Awaited<ReturnType<typeof cover.hour>>>();
	const facts = once<Awaited<ReturnType<typeof access.facts>>>();
	return {
		...deps,
		staff: { ...staff, all: (project) => people.ask('', () => staff.all(project)) },
		cover: { ...cover, hour: (project, now) => hours.ask('', () => cover.hour(project, now)) },
		access: { ...access, facts: (project, who, limited) => facts.ask(`${who} ${limited}`, () => access.facts(project, who, limited)) },
		ways: {
			...ways,
			of: (project, who, now) => waysOf.ask(who, () => ways.of(project, who, now)),
			async disable(project, way, why, now) {
				waysOf.forget(way.staff);
				await ways.disable(project, way, why, now);
				waysOf.forget(way.staff);
			},
		},
	};
}

function once<Answer>() {
	const known = new Map<string, Promise<Answer>>();
	return {
		ask(key: string, ask: () => Promise<Answer>): Promise<Answer> {
			const there = known.get(key) ?? ask();
			known.set(key, there);
			return there;
		},
		forget: (key: string): void => void known.delete(key),
	};
}
