import { Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { readForm } from '#app/form.ts';
import { NotFound } from '#app/layout/not-found.tsx';
import { allow } from '#app/staff/allow.tsx';
import { addMinutes } from '#core/clock/instant.ts';
import { asNumber } from '#core/texting/number.ts';
import { ReachCodePage } from './code-page.tsx';
import { MINE } from './how-reached-page.tsx';
import { asAddress } from './mail-address.ts';
import type { AddressStanding, Knocked } from './ports.ts';
import { type Ctx, type OwnPages, TOO_MANY } from './reach-deps.ts';

const CODE_MINUTES = 15;
const MOST_ADDRESSES = 6;

/** How a number or an address is added, shown to be somebody’s own by a code, and taken out. */
export function addressRoutes(pages: OwnPages): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	const own = allow('reached.change-own');
	app.post(`${MINE}/numbers`, own, (c) => add(c, pages, NUMBER));
	app.post(`${MINE}/addresses`, own, (c) => add(c, pages, ADDRESS));
	app.get(`${MINE}/:id/code`, own, async (c) => {
		const way = await found(c, pages);
		return way === undefined ? c.html(<NotFound c={c} />, 404) : showCode(c, pages, way, {});
	});
	app.post(`${MINE}/:id/code`, own, (c) => tryCode(c, pages));
	app.post(`${MINE}/:id/new-code`, own, (c) => sendAgain(c, pages));
	app.post(`${MINE}/:id/remove`, own, async (c) => {
		const removed = await pages.reaching.staffWays.remove(whoseOf(c), pages.clock.now());
		return removed ? c.redirect(MINE, 303) : c.html(<NotFound c={c} />, 404);
	});
	return app;
}

type Kind = {
	readonly field: 'number' | 'address';
	readonly channel: 'text' | 'e-mail';
	readonly read: (typed: string) => string | undefined;
	readonly notOne: string;
	readonly nobody: string;
};
const NUMBER: Kind = {
	field: 'number',
	channel: 'text',
	read: asNumber,
	notOne: 'Give a mobile number, such as 07700 900123',
	nobody: 'The network says that nobody has this number. Check it',
};
const ADDRESS: Kind = {
	field: 'address',
	channel: 'e-mail',
	read: asAddress,
	notOne: 'Give an e-mail address, such as priya@example.org',
	nobody: 'The mail server says that there is no such box. Check it',
};

const whoseOf = (c: Ctx) => {
	const { project, staff } = c.get('session');
	return { project: project.id, staff: staff.id, id: c.req.param('id') ?? '' };
};

async function found(c: Ctx, { reaching }: OwnPages): Promise<AddressStanding | undefined> {
	const { project, staff, id } = whoseOf(c);
	return (await reaching.staffWays.addresses(project)).find((way) => way.id === id && way.staff === staff && way.channel !== 'voice');
}

async function add(c: Ctx, pages: OwnPages, { field, channel, read, notOne, nobody }: Kind): Promise<Response> {
	const { staffWays } = pages.reaching;
	const { project, staff } = whoseOf(c);
	const typed = (await readForm(c)).one(field);
	const not = (words: string) => pages.show(c, { errors: [{ field, words }], typed: { [field]: typed } });
	const address = read(typed);
	const now = pages.clock.now();
	if (address === undefined) return not(notOne);
	const theirs = (await staffWays.addresses(project)).filter((way) => way.staff === staff);
	if (theirs.some((way) => way.channel === channel && way.address === address)) return not('It stands here already');
	if (theirs.filter((way) => way.channel !== 'voice').length >= MOST_ADDRESSES) return not('You have six. Take one out first');
	if (!pages.codes.has(channel)) return not('It can’t be sent from here yet. Tell whoever looks after this installation');
	if (!pages.mayStillSend(staff, now)) return not(TOO_MANY);
	const [id, code] = [pages.ids.row<string>(), pages.newCode()];
	await staffWays.add({ project, staff, id, channel, address }, { code, until: addMinutes(now, CODE_MINUTES) }, now);
	const { outcome } = await carry(pages, { channel, address }, code);
	if (outcome !== 'gone') return c.redirect(`${MINE}/${id}/code${outcome === 'retry' ? '?not-sent' : ''}`, 303);
	await staffWays.remove({ project, staff, id }, now);
	return not(nobody);
}

async function carry(
	{ codes, ids }: OwnPages,
	way: { readonly channel: Kind['channel']; readonly address: string },
	code: string,
): Promise<Knocked> {
	return (await codes.get(way.channel)?.carry(way.address, code, ids.row())) ?? { outcome: 'retry' };
}

async function sendAgain(c: Ctx, pages: OwnPages): Promise<Response> {
	const way = await found(c, pages);
	const now = pages.clock.now();
	if (way === undefined || way.channel === 'voice' || way.address === null) return c.html(<NotFound c={c} />, 404);
	const { channel, address } = way;
	if (!pages.mayStillSend(way.staff, now)) return pages.show(c, { errors: [{ field: 'main', words: TOO_MANY }] });
	const code = pages.newCode();
	await pages.reaching.staffWays.newCode(whoseOf(c), { code, until: addMinutes(now, CODE_MINUTES) }, now);
	const { outcome } = await carry(pages, { channel, address }, code);
	return c.redirect(`${MINE}/${way.id}/code${outcome === 'accepted' ? '' : '?not-sent'}`, 303);
}

async function tryCode(c: Ctx, pages: OwnPages): Promise<Response> {
	const way = await found(c, pages);
	if (way === undefined) return c.html(<NotFound c={c} />, 404);
	const typed = (await readForm(c)).one('code').replace(/\D/g, '');
	// What is no code costs no try.
	if (typed.length !== 6) return showCode(c, pages, way, { error: 'Give the six figures' });
	const outcome = await pages.reaching.staffWays.tryCode(whoseOf(c), typed, pages.ids.row(), pages.clock.now());
	if (outcome === 'verified') return c.redirect(MINE, 303);
	const left = (way.triesLeft ?? 1) - 1;
	const error = `Those are not the figures. ${left === 1 ? 'One try is' : `${left} tries are`} left`;
	return showCode(c, pages, way, outcome === 'over' ? { over: true } : { error });
}

async function showCode(
	c: Ctx,
	pages: OwnPages,
	way: AddressStanding,
	{ error, over }: { readonly error?: string; readonly over?: boolean },
): Promise<Response> {
	const session = c.get('session');
	const frame = { session, assets: c.get('assets'), nonce: c.get('nonce'), alertStrip: await pages.strips(session) };
	const ran = over === true || way.codeUntil === null || way.codeUntil <= pages.clock.now() || (way.triesLeft ?? 0) === 0;
	c.header('cache-control', 'no-store');
	const page = <ReachCodePage {...{ ...frame, way, error, over: ran, notSent: c.req.query('not-sent') !== undefined }} />;
	return c.html(page, error === undefined && over === undefined ? 200 : 422);
}
