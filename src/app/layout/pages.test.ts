import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { instant } from '#core/clock/instant.ts';
import type { ProjectId, StaffId } from '#core/id.ts';
import type { Role } from '#core/record/staff.ts';
import type { Session } from '../staff/ports.ts';
import { alertTheme } from './alert-page.tsx';
import { ConversationPage } from './conversation-page.tsx';
import { Document } from './document.tsx';
import { ICONS } from './icons.ts';
import { KitPage } from './kit.tsx';
import { RoomPage } from './room-page.tsx';
import { StaffPage } from './staff-page.tsx';

const assets = {
	'staff.css': '/assets/staff-00000000.css',
	'favicon.svg': '/assets/favicon-00000000.svg',
	'manifest.webmanifest': '/assets/manifest-00000000.webmanifest',
	'live.js': '/assets/live-00000000.js',
	'locked.js': '/assets/locked-00000000.js',
};
const nonce = 'test-nonce';
const project = { id: 'hollin-bank' as ProjectId, name: 'Hollin Bank', kind: 'demonstration' as const };
const session: Session = {
	id: 'a-session',
	staff: { id: 'nadia' as StaffId, project: project.id, name: 'Nadia <Rahman>', role: 'worker', active: true },
	project,
	since: instant('2026-11-17T09:00:00Z'),
	formToken: 'a-form-token',
	handedOver: null,
};

const kit = String(KitPage({ assets, nonce }));
const staff = String(StaffPage({ title: 'Today', current: 'today', session, assets, nonce, children: 'Words' }));
const talk = String(
	ConversationPage({
		title: 'Jaz',
		assets,
		nonce,
		project,
		name: 'Jaz',
		heading: 'The days before',
		promptLabel: 'For Nadia',
		prompt: 'Ask',
		lines: 'Lines',
		write: 'Write',
		parts: [
			{ words: 'Before', href: '/before', here: true },
			{ words: 'Away', href: '/away', here: false },
		],
	}),
);
const room = String(RoomPage({ title: 'What we wrote', assets, nonce, foot: 'Next', children: 'Words' }));
const all = { kit, staff, talk, room };

describe.each(Object.entries(all))('the %s page', (_, html) => {
	it('has no inline style, no inline handler and no inline script', () => {
		expect(html).not.toMatch(/\sstyle=/);
		expect(html).not.toMatch(/\son[a-z]+="/);
		expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
	});

	it('has each id once', () => {
		const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
		expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
	});

	it('names every drawing or hides it', () => {
		for (const [svg] of html.matchAll(/<svg[^>]*>/g)) expect(svg).toMatch(/aria-hidden="true"|aria-label="[^"]+"/);
	});
});

describe('every page of the staff’s', () => {
	const scriptsIn = (html: string) => [...html.matchAll(/<script[^>]*src="\/assets\/([a-z-]+)-0/g)].map(([, name]) => name);

	it('looks whether the tablet is in a young person’s hands; their own room has nothing to look for', () => {
		expect([kit, staff, talk, room].map(scriptsIn)).toEqual([['locked'], ['locked', 'live'], ['locked'], []]);
	});
});

describe('a staff page', () => {
	it('leads only to places that exist, and marks where one is', () => {
		const links = new Set([...staff.matchAll(/href="(\/[a-z-]+)"/g)].map(([, href]) => href));
		expect([...links]).toEqual(['/today', '/inbox', '/young-people', '/promises', '/alerts', '/cover', '/my-sign-in']);
		expect(staff.match(/aria-current="page"/g)).toHaveLength(2);
	});

	it('keeps five at the foot of a phone, and holds the rest under More', () => {
		const foot = staff.slice(staff.indexOf('class="bottom-bar"'));
		const [bar = '', more = ''] = foot.split('class="more"');
		expect(bar.match(/class="rail-place"/g)).toHaveLength(5);
		expect(more).toContain('href="/cover"');
	});

	it('leads nobody to a place that is closed to them', () => {
		const linksFor = (role: Role) => {
			const page = StaffPage({
				title: 'x',
				current: null,
				session: { ...session, staff: { ...session.staff, role } },
				assets,
				nonce,
				children: '',
			});
			return [...String(page).matchAll(/href="(\/[a-z-]+)"/g)].map(([, href]) => href);
		};
		for (const role of ['administrator', 'commissioner', 'partner'] as const)
			expect(new Set(linksFor(role))).toEqual(new Set(['/my-sign-in']));
		for (const role of ['worker', 'volunteer', 'duty', 'lead', 'manager'] as const) expect(linksFor(role)).toContain('/cover');
	});

	it('always says that the people are made up', () => {
		expect(staff).toContain('Made-up people only');
		expect(talk).toContain('Made-up people only');
		const other = { ...session, project: { ...project, kind: 'not-for-real-children' as const } };
		expect(String(StaffPage({ title: 'Today', current: null, session: other, assets, nonce, children: '' }))).toContain(
			'Not for real children',
		);
	});

	it('binds signing out to the session, and escapes a name', () => {
		expect(staff.match(/name="formToken" value="a-form-token"/g)).toHaveLength(2);
		expect(staff).toContain('Nadia &lt;Rahman&gt;');
	});
});

describe('what a child can see', () => {
	it('has no live strip, no alert script and no rail beside a conversation', () => {
		for (const html of [talk, room]) expect(html).not.toMatch(/id="live"|live-00000000|class="rail"|class="tell|class="level/);
	});

	it('ticks off no part and counts none', () => {
		expect(talk).not.toMatch(/progress|percent|\bof \d|<progress|<meter|done|complete/i);
	});

	it('does not name the service in the young person’s room', () => {
		expect(room).not.toMatch(/waymark|manifest|favicon/i);
	});
});

it('keeps a name from ending the rule that prints it in the foot', () => {
	const html = String(Document({ title: 'Report', assets, nonce, printFoot: '"}</style><b>Jaz\\', children: '' }));
	expect(html.match(/<\/style>/g)).toHaveLength(1);
	expect(html).not.toContain('<b>Jaz');
	expect(html).toContain('\\22 \\7d \\3c \\2f style\\3e \\3c b\\3e Jaz\\5c ');
});

it('turns the alert screen dark from nine in the evening to seven in the morning', () => {
	expect([20, 21, 0, 6, 7].map(alertTheme)).toEqual([undefined, 'dark', 'dark', 'dark', undefined]);
});

it('keeps no icon that nothing uses', () => {
	const root = new URL('..', import.meta.url);
	const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.tsx?$/.test(file) && !/\.test\.|icons\.ts$/.test(file))
		.map((file) => readFileSync(new URL(file, root), 'utf8'))
		.join('\n');
	expect(Object.keys(ICONS).filter((name) => !sources.includes(`'${name}'`) && !sources.includes(`"${name}"`))).toEqual([]);
});
