import { Hono, type MiddlewareHandler } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { readForm } from '#app/form.ts';
import { NotFound } from '#app/layout/not-found.tsx';
import { gettingBackNotes } from '#app/sign-in/getting-back-note.tsx';
import { recentRecoveries } from '#app/sign-in/recovered-note.tsx';
import { type Ctx, type SignInDeps, whoseOf } from '#app/sign-in/sign-in-deps.ts';
import { siteOf } from '#app/sign-in/site.ts';
import { lately } from '#app/sign-in/step-up.ts';
import { allow } from '#app/staff/allow.tsx';
import { NEVER_BLOCKED } from '#app/staff/never-blocked.ts';
import { addMinutes } from '#core/clock/instant.ts';
import type { StaffId } from '#core/id.ts';
import { ROLES, type StaffMember } from '#core/record/staff.ts';
import { normalised } from '#core/sign-in/passphrase.ts';
import { mayWorkIn } from '#core/sign-in/safeguarding-lead.ts';
import { gettingBackRoutes, nobodyConfirms } from './getting-back-routes.tsx';
import { InvitedPage, NotOpenYet, PeoplePage, type PeoplePageProps } from './people-page.tsx';

/** How long a link may wait before it is used. */
const LINK_MINUTES = 24 * 60;

/** Who works here: inviting, ending access, and the devices. For whoever looks after accounts. */
export function peopleRoutes(deps: SignInDeps): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	const [change, proved] = [allow('people.change'), lately(deps, () => '/people', deps)];
	app.get('/people', allow('people.see'), (c) => show(c, deps));
	app.post('/people', change, proved, (c) => invite(c, deps));
	app.post('/people/:id/invite', change, proved, async (c) => {
		const member = await somebody(c, deps, c.req.param('id'));
		return member?.active ? newLink(c, deps, member) : c.html(<NotFound c={c} />, 404);
	});
	app.post('/people/:id/getting-back', change, proved, async (c) => {
		const member = await somebody(c, deps, c.req.param('id'));
		return member?.active ? askForWayBack(c, deps, member) : c.html(<NotFound c={c} />, 404);
	});
	app.post('/people/:id/deactivate', change, proved, (c) => deactivate(c, deps, c.req.param('id')));
	app.post('/people/devices/:id/revoke', change, async (c) => {
		const { project, staff } = c.get('session');
		const id = c.req.param('id');
		if (!(await deps.devices.all(project.id)).some((device) => device.id === id)) return c.html(<NotFound c={c} />, 404);
		await deps.devices.revoke(project.id, id, staff.id, deps.clock.now());
		return c.redirect('/people', 303);
	});
	return app.route('/', gettingBackRoutes(deps));
}

/** Until a project has a safeguarding lead who can sign in, only the lead and the administrator come further than their own sign-in. */
export function leadFirst({ staff, staffAdmin }: Pick<SignInDeps, 'staff' | 'staffAdmin'>): MiddlewareHandler<AppEnv> {
	return async (c, next) => {
		const { project, staff: me } = c.get('session');
		const free = project.kind === 'demonstration' || me.role === 'administrator' || me.role === 'lead';
		if (free || NEVER_BLOCKED.test(c.req.path) || /^\/(my-sign-in|getting-back|unlock|lock|sign-out)(\/|$)/.test(c.req.path)) return next();
		const [all, enrolled] = await Promise.all([staff.all(project.id), staffAdmin.enrolled(project.id)]);
		return mayWorkIn(project, all, enrolled) ? next() : c.html(<NotOpenYet c={c} />, 403);
	};
}

async function show(c: Ctx, deps: SignInDeps, more: Pick<PeoplePageProps, 'problem' | 'typed'> = {}): Promise<Response> {
	const session = c.get('session');
	const { project } = session;
	const now = deps.clock.now();
	const [staff, enrolled, devices, recoveries, waysBack, needed, notes] = await Promise.all([
		deps.staff.all(project.id),
		deps.staffAdmin.enrolled(project.id),
		deps.devices.all(project.id),
		recentRecoveries(deps.credentials, session, now),
		deps.waysBack.all(project.id),
		deps.waysBack.needed(project.id),
		gettingBackNotes(deps, session, now),
	]);
	const hasLead = mayWorkIn(project, staff, enrolled);
	const back = { rows: waysBack, needed, notes, now };
	return c.html(
		<PeoplePage {...{ c, staff, enrolled, devices, recoveries, hasLead, back, ...more }} />,
		more.problem === undefined ? 200 : 422,
	);
}

async function somebody(c: Ctx, deps: SignInDeps, id: string): Promise<StaffMember | undefined> {
	return (await deps.staff.all(c.get('session').project.id)).find((member) => member.id === id);
}

async function invite(c: Ctx, deps: SignInDeps): Promise<Response> {
	const { project, staff: me } = c.get('session');
	const form = await readForm(c);
	const [name, asked] = [normalised(form.one('name')), form.one('role')];
	const role = ROLES.find((one) => one === asked);
	const typed = { name, role: asked };
	if (name === '' || role === undefined) return show(c, deps, { typed, problem: { field: 'name', words: 'Give a name and what they do' } });
	const known = (await deps.staff.all(project.id)).some((one) => one.active && one.name.toLowerCase() === name.toLowerCase());
	if (known)
		return show(c, deps, {
			typed,
			problem: { field: 'name', words: 'Somebody of that name works here. Add something that tells them apart' },
		});
	const member = { id: deps.ids.row<StaffId>(), project: project.id, name, role, active: true };
	await deps.staffAdmin.add(member, me.id, deps.clock.now());
	return linkFor(c, deps, member);
}

const NOT_READY = 'They could sign in before, so a link for them takes a way back in that somebody else confirmed, and twelve hours';

/** For whoever never had a way in; or, once it is ready, for whoever needs a way back. */
async function newLink(c: Ctx, deps: SignInDeps, member: StaffMember): Promise<Response> {
	const { project, staff: me } = c.get('session');
	if (!(await deps.waysBack.needed(project.id)).has(member.id)) return linkFor(c, deps, member);
	const now = deps.clock.now();
	const code = await deps.waysBack.link({ project: project.id, staff: member.id }, me.id, addMinutes(now, LINK_MINUTES), now);
	return code === undefined ? show(c, deps, { problem: { field: 'main', words: NOT_READY } }) : showLink(c, deps, member, code);
}

/** They are told at once, by every way that reaches them, and so are the leads: nobody waits for that. */
async function askForWayBack(c: Ctx, deps: SignInDeps, member: StaffMember): Promise<Response> {
	const { project, staff: me } = c.get('session');
	const [all, enrolled] = await Promise.all([deps.staff.all(project.id), deps.staffAdmin.enrolled(project.id)]);
	const refuse = (words: string) => show(c, deps, { problem: { field: 'main', words } });
	if (nobodyConfirms(member, me, all, enrolled)) return refuse(member.role === 'lead' ? NO_SECOND_LEAD : NO_LEAD);
	const outcome = await deps.waysBack.ask({ project: project.id, staff: member.id }, me.id, deps.clock.now());
	if (outcome === 'refused') return refuse(NOT_ASKED);
	void deps.tellOfWayBack?.(project.id, member.id, me.id);
	return c.redirect('/people', 303);
}

const NO_SECOND_LEAD =
	'Nobody is left who may confirm it. Invite another safeguarding lead or a manager, and once they can sign in, ask again';
const NO_LEAD = 'Nobody is left who may confirm it. Invite a safeguarding lead, and once they can sign in, ask again';
const NOT_ASKED = 'One is under way already, or they never signed in and only need a new link, or it is you: another administrator asks';

async function linkFor(c: Ctx, deps: SignInDeps, member: StaffMember): Promise<Response> {
	const { id } = member;
	const now = deps.clock.now();
	const { project, staff: me } = c.get('session');
	const audit = [{ actor: me.id, action: 'staff-invited', subject: id, youngPerson: null }];
	await deps.store.commit({ project: project.id, at: now, changes: [], audit });
	const code = await deps.sessions.invite(id, addMinutes(now, LINK_MINUTES));
	return showLink(c, deps, member, code);
}

function showLink(c: Ctx, deps: SignInDeps, { name, role }: StaffMember, code: string): Response | Promise<Response> {
	return c.html(<InvitedPage c={c} name={name} role={role} address={`${siteOf(c, deps.origin()).origin}/enter/${code}`} />);
}

const STAYS = {
	'last-lead': 'They are the only safeguarding lead who can sign in. Invite another, and wait until they can',
	'last-administrator': 'They are the only administrator who can sign in. Invite another, and wait until they can',
} as const;

async function deactivate(c: Ctx, deps: SignInDeps, id: string): Promise<Response> {
	const session = c.get('session');
	const all = await deps.staff.all(session.project.id);
	const member = all.find((one) => one.id === id && one.active);
	if (member === undefined) return c.html(<NotFound c={c} />, 404);
	const outcome = await deps.staffAdmin.deactivate({ ...whoseOf(session), staff: member.id }, session.staff.id, deps.clock.now());
	if (outcome !== 'ended') return show(c, deps, { problem: { field: 'main', words: STAYS[outcome] } });
	return c.redirect('/people', 303);
}
