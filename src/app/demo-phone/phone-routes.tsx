import { type Context, Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { type Form, readForm } from '#app/form.ts';
import { allow } from '#app/staff/allow.tsx';
import { sendNotFound, sendPage } from '#app/staff/send-page.tsx';
import type { StaffPages } from '#app/staff/staff-pages.ts';
import { PHONES, phoneAddress } from './phone-addresses.ts';
import { PhonePage, phoneTitle } from './phone-page.tsx';
import { PhoneTexts } from './phone-texts.tsx';
import { PhonesPage } from './phones-page.tsx';
import { FARES, type ScreenPhone, type ScreenPhones, type Typed } from './ports.ts';

type Ctx = Context<AppEnv>;

export type PhoneDeps = Pick<StaffPages, 'strips'> & { readonly phones: ScreenPhones };

/** What its pages load beside the rest. */
const LOADS = { styles: ['demo-phone.css'], scripts: ['demo-phone.js'] } as const;
const EMPTY = 'There is nothing to send yet. Write something first.';
const ALL_IN_USE = 'Every new number is in use. Choose one of those that are there.';

/**
 * `/demo/phone`: phones on screen, by which anybody who tries the demonstration texts it as a young person would. They read nothing of any
 * record: each shows what was typed on it and what arrived there. Mounted in the demonstration alone.
 *
 * @example app.route('/', phoneRoutes({ phones, strips }))
 */
export function phoneRoutes(deps: PhoneDeps): Hono<AppEnv> {
	const { phones } = deps;
	const app = new Hono<AppEnv>();
	app.get(PHONES, allow('phone.use'), (c) => choose(c, deps));
	app.post(PHONES, allow('phone.use'), async (c) => {
		const added = await phones.add();
		return added === undefined ? choose(c, deps, ALL_IN_USE) : c.redirect(phoneAddress(added.id), 303);
	});
	app.get(`${PHONES}/:phone`, allow('phone.use'), (c) => withPhone(c, deps, (phone) => show(c, deps, phone)));
	app.get(`${PHONES}/:phone/now`, allow('phone.use'), (c) =>
		withPhone(c, deps, (phone) => {
			c.header('cache-control', 'no-store');
			return c.html(<PhoneTexts phone={phone} />);
		}),
	);
	app.post(`${PHONES}/:phone/text`, allow('phone.use'), (c) => withPhone(c, deps, (phone) => sendTyped(c, deps, phone)));
	app.post(`${PHONES}/:phone/wrong`, allow('phone.use'), (c) => withPhone(c, deps, (phone) => goWrong(c, deps, phone)));
	return app;
}

async function withPhone(c: Ctx, deps: PhoneDeps, then: (phone: ScreenPhone) => Response | Promise<Response>): Promise<Response> {
	const phone = deps.phones.find(c.req.param('phone') ?? '');
	return phone === undefined ? sendNotFound(c, deps) : then(phone);
}

function choose(c: Ctx, deps: PhoneDeps, problem: string | null = null): Promise<Response> {
	const session = c.get('session');
	return sendPage(c, deps, {
		...{ title: 'A phone to try texts with', current: null, ...LOADS },
		...(problem === null ? {} : { status: 409 }),
		children: <PhonesPage session={session} all={deps.phones.all()} problem={problem} />,
	});
}

function show(c: Ctx, deps: PhoneDeps, phone: ScreenPhone, problem: string | null = null): Promise<Response> {
	const session = c.get('session');
	return sendPage(c, deps, {
		...{ title: phoneTitle(phone), current: null, ...LOADS },
		...(problem === null ? {} : { status: 422 }),
		children: <PhonePage session={session} phone={phone} isDown={deps.phones.isDown()} problem={problem} />,
	});
}

async function sendTyped(c: Ctx, deps: PhoneDeps, phone: ScreenPhone): Promise<Response> {
	const typed = typedIn(await readForm(c));
	if (typed.length === 0) return show(c, deps, phone, EMPTY);
	await deps.phones.text(phone.id, typed);
	return c.redirect(`${phoneAddress(phone.id)}#words`, 303);
}

/** To the character, as a phone sends it. The second goes at the same moment as the first. */
function typedIn(form: Form): readonly Typed[] {
	const hasPicture = form.one('do') === 'picture';
	const [first, second] = [form.one('words'), form.one('also')];
	return [
		...(first.trim() !== '' || hasPicture ? [{ words: first, hasPicture }] : []),
		...(second.trim() === '' ? [] : [{ words: second, hasPicture: false }]),
	];
}

async function goWrong(c: Ctx, { phones }: PhoneDeps, phone: ScreenPhone): Promise<Response> {
	const form = await readForm(c);
	const fares = FARES.find((one) => one === form.one('fares'));
	if (fares !== undefined) phones.fare(phone.id, fares);
	if (form.one('gateway') !== '') await phones.setDown(form.one('gateway') === 'down');
	return c.redirect(`${phoneAddress(phone.id)}#wrong`, 303);
}
