import { type Context, Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { cardOf, hasPlan, type NamesOnCard, ON_CARD, type OnCard, type PlanPart, UNTIL_CHOSEN } from '#app/card/card-of.ts';
import { CardPage, type CardPageProps } from '#app/card/card-page.tsx';
import { CARD_WORDS } from '#app/card/card-words.en.ts';
import { firstName } from '#app/conversation/conversation-bars.tsx';
import { openConversation } from '#app/conversation/open-conversations.ts';
import type { StoredConversation } from '#app/conversation/ports.ts';
import { type ConversationRouteDeps, find } from '#app/conversation/taking.tsx';
import type { LineChecks } from '#app/cover/ports.ts';
import { NotFound } from '#app/layout/not-found.tsx';
import { allow } from '#app/staff/allow.tsx';
import type { StaffMember } from '#core/record/staff.ts';

export type CardDeps = ConversationRouteDeps & { readonly lineChecks: Pick<LineChecks, 'newest'> };

const PARTS: readonly PlanPart[] = ['first', 'safer', 'people'];

/** `GET /conversations/:id/card?chosen=yes&on=first`: what is ticked, and never a word of it, stands in the address. */
export function cardRoutes(deps: CardDeps): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	app.get('/conversations/:id/card', allow('card.make'), async (c) => {
		const stored = await find(c, deps);
		if (stored === undefined) return c.html(<NotFound c={c} />, 404);
		const { project, worker: whose } = stored.conversation;
		const [checks, staff] = await Promise.all([deps.lineChecks.newest(project), deps.staff.all(project)]);
		const { flow } = openConversation(stored, deps.flows);
		const on = chosen(c);
		const worker = staff.find(({ id }) => id === whose)?.name ?? c.get('session').staff.name;
		const card = cardOf(stored, flow, on, namesIn(c, stored, staff));
		const has = new Set(PARTS.filter((part) => hasPlan(stored, flow, part)));
		c.header('cache-control', 'no-store');
		return c.html(<CardPage c={c} card={card} on={on} has={has} worker={firstName(worker)} checks={checks} back={backOf(c, stored)} />);
	});
	return app;
}

function chosen(c: Context<AppEnv>): ReadonlySet<OnCard> {
	if (c.req.query('chosen') === undefined) return UNTIL_CHOSEN;
	const ticked = c.req.queries('on') ?? [];
	return new Set(ON_CARD.filter((one) => ticked.includes(one)));
}

function namesIn(c: Context<AppEnv>, { youngPerson: { about } }: StoredConversation, staff: readonly StaffMember[]): NamesOnCard {
	const first = (name: string) => [name, firstName(name)];
	return {
		people: [about.nameUsed, ...(about.fullName === undefined ? [] : first(about.fullName)), ...about.trustedPeople],
		worker: staff.flatMap(({ name }) => first(name)),
		project: [c.get('session').project.name, 'Waymark'],
	};
}

function backOf(c: Context<AppEnv>, { conversation: { id, position } }: StoredConversation): CardPageProps['back'] {
	if (c.req.query('from') === 'report') return { href: `/conversations/${id}/report`, words: 'Back to the report' };
	if (position.floor === 'finished') return { href: `/conversations/${id}/goodbye`, words: CARD_WORDS.back };
	return { href: `/conversations/${id}`, words: 'Back to the talk' };
}
