import { Hono, type MiddlewareHandler } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { readForm } from '#app/form.ts';
import { NotFound } from '#app/layout/not-found.tsx';
import { recentRecoveries } from '#app/sign-in/recovered-note.tsx';
import { type Ctx, type SignInDeps, whoseOf } from '#app/sign-in/sign-in-deps.ts';
import { siteOf } from '#app/sign-in/site.ts';
import { lately } from '#app/sign-in/step-up.ts';
import { allow } from '#app/staff/allow.tsx';
import { NEVER_BLOCKED } from '#app/staff/never-blocked.ts';
import { addMinutes } from '#core/clock/instant.ts';
import type { StaffId } from '#core/id.ts';
import { ROLES, type Role, type StaffMember } from '#core/record/staff.ts';
import { normalised } from '#core/sign-in/passphrase.ts';
import { mayWorkIn } from '#core/sign-in/safeguarding-lead.ts';
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
		return member?.active ? linkFor(c, deps, member) : c.html(<NotFound c={c} />, 404);
	});
	app.post('/people/:id/deactivate', change, proved, (c) => deactivate(c, deps, c.req.param('id')));
	app.post('/people/devices/:id/revoke', change, async (c) => {
		const { project, staff } = c.get('session');
		const id = c.req.param('id');
		if (!(await deps.devices.all(project.id)).some((device) => device.id === id)) return c.html(<NotFound c={c} />, 404);
		await deps.devices.revoke(project.id, id, staff.id, deps.clock.now());
		return c.redirect('/people', 303);
	});
	return app;
}

/** Until a project has a safeguarding lead who can sign in, only the lead and the administrator come further than their own sign-in. */
export function leadFirst({ staff, staffAdmin }: Pick<SignInDeps, 'staff' | 'staffAdmin'>): MiddlewareHandler<AppEnv> {
	return async (c, next) => {
		const { project, staff: me } = c.get('session');
		const free = project.kind === 'demonstration' || me.role === 'administrator' || me.role === 'lead';
		if (free || NEVER_BLOCKED.test(c.req.path) || /^\/(my-sign-in|unlock|lock|sign-out)(\/|$)/.test(c.req.path)) return next();
		const [all, enrolled] = await Promise.all([staff.all(project.id), staffAdmin.enrolled(project.id)]);
		return mayWorkIn(project, all, enrolled) ? next() : c.html(<NotOpenYet c={c} />, 403);
	};
}

async function show(c: Ctx, deps: SignInDeps, more: Pick<PeoplePageProps, 'problem' | 'typed'> = {}): Promise<Response> {
	const session = c.get('session');
	const { project } = session;
	const [staff, enrolled, devices, recoveries] = await Promise.all([
		deps.staff.all(project.id),
		deps.staffAdmin.enrolled(project.id),
		deps.devices.all(project.id),
		recentRecoveries(deps.credentials, session, deps.clock.now()),
	]);
	const hasLead = mayWorkIn(project, staff, enrolled);
	return c.html(<PeoplePage {...{ c, staff, enrolled, devices, recoveries, hasLead, ...more }} />, more.problem === undefined ? 200 : 422);
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

async function linkFor(c: Ctx, deps: SignInDeps, { id, name, role }: { id: StaffId; name: string; role: Role }): Promise<Response> {
	const now = deps.clock.now();
	const { project, staff: me } = c.get('session');
	const audit = [{ actor: me.id, action: 'staff-invited', subject: id, youngPerson: null }];
	await deps.store.commit({ project: project.id, at: now, changes: [], audit });
	const code = await deps.sessions.invite(id, addMinutes(now, LINK_MINUTES));
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
