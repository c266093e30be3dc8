import type { Page } from 'playwright-core';
import type { StaffMember } from '#core/record/staff.ts';
import { randomIds } from '#server/clock.ts';
import type { ScreenToSee, Tour } from './screens.ts';

const step = (name: string, take: ScreenToSee['go']): ScreenToSee => ({ name: `who sees whom: ${name}`, go: take });
const go = (name: string, path: (tour: Tour) => string): ScreenToSee => step(name, (tour) => tour.page.goto(path(tour)));
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const person =
	(name: string, below = '') =>
	({ at }: Tour) =>
		`/young-people/${at.youngPerson(name).id}${below}`;

const VOLUNTEER = 'Vi Adeyemi';
const YEAR_FROM_NOW = '2027-11-30';

/** The demonstration has nobody of these roles, so they come to work here on the way. */
async function join({ at: { served, clock } }: Tour, name: string, role: StaffMember['role']): Promise<StaffMember> {
	const everybody = await served.kept.staff.all(served.project.id);
	const there = everybody.find((one) => one.name === name);
	if (there !== undefined) return there;
	const member: StaffMember = { id: randomIds.row<StaffMember['id']>(), project: served.project.id, name, role, active: true };
	await served.kept.staffAdmin.add(member, 'system', clock.now());
	return member;
}

async function withDates(tour: Tour): Promise<void> {
	const { page } = tour;
	for (const label of ['Safeguarding training counts until', 'DBS check counts until']) await page.getByLabel(label).fill(YEAR_FROM_NOW);
	await press(page, `Keep these dates: ${VOLUNTEER}`);
	await page.getByText('No case names them yet.', { exact: true }).waitFor();
}

/** Who may do what and about whom; what leads are told; what a volunteer meets; totals. */
export const WHO_SEES_WHOM: readonly ScreenToSee[] = [
	step('who may do what', async (tour) => {
		await tour.at.signIn(tour.page, tour.at.member('Priya'));
		await tour.page.goto('/who-may-do-what');
	}),
	go('no volunteers', () => '/volunteers'),
	step('Today, when nothing is open to a volunteer', async (tour) => {
		await join(tour, VOLUNTEER, 'volunteer');
		await tour.page.goto('/today');
	}),
	go('volunteers', () => '/volunteers'),
	step('volunteers, with an error', ({ page }) => press(page, `Keep these dates: ${VOLUNTEER}`)),
	step('a volunteer with dates', withDates),
	go('one case', person('Jaz', '/people')),
	step('one case, with nobody chosen', ({ page }) => press(page, 'Close it to them now')),
	step('one case that names a volunteer', async ({ page }) => {
		await page.getByLabel('Volunteer', { exact: true }).selectOption({ label: `${VOLUNTEER}, volunteer` });
		await press(page, 'Name them');
		await page.getByRole('button', { name: `Take out: ${VOLUNTEER}` }).waitFor();
	}),
	step('one case that is closed to somebody', async (tour) => {
		await tour.at.signIn(tour.page, tour.at.member('Nadia'));
		await tour.page.goto(person('Dev', '/people')(tour));
		await tour.page.getByLabel('Who it is about').selectOption({ label: `${VOLUNTEER}, volunteer` });
		await press(tour.page, 'Close it to them now');
		await tour.page.getByRole('list', { name: 'Closed to' }).waitFor();
	}),
	step('Today, for a volunteer', async (tour) => tour.at.signIn(tour.page, await join(tour, VOLUNTEER, 'volunteer'))),
	go('practice, for a volunteer', () => '/practice'),
	go('not one of theirs', person('Ellie')),
	step('not one of theirs, with an error', ({ page }) => press(page, 'Open it with this reason')),
	step('opened with a reason', async ({ page }) => {
		await page.getByLabel('Somebody needs you now?').fill('She rang me, and nobody else is here.');
		await press(page, 'Open it with this reason');
		await page.waitForURL('**/young-people/*');
	}),
	step('Today, for a lead who is told', async ({ at, page }) => {
		await at.signIn(page, at.member('Priya'));
		await page.getByText(`A record was closed to ${VOLUNTEER}`).waitFor();
		await page.getByText('nobody else is here').waitFor();
	}),
	step('Today, when a lead has read it', async ({ page }) => {
		await page.getByRole('button', { name: 'I have read this' }).first().click();
		await page.waitForURL('**/today');
	}),
	step('totals', async (tour) => {
		const commissioner = await join(tour, 'Ruth Ellery', 'commissioner');
		await tour.at.signIn(tour.page, commissioner, `${tour.at.origin}/`);
		await tour.page.goto('/totals');
	}),
];
