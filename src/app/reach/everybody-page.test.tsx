import { expect, it } from 'vitest';
import type { Channel } from '#core/escalation/channel.ts';
import { THAT_TUESDAY } from '../../../test/support/people.ts';
import { world } from '../../../test/support/world.ts';
import { EverybodyReachedPage } from './everybody-page.tsx';
import type { AddressStanding } from './ports.ts';

const here = world(THAT_TUESDAY);
const lead = here.staff('Priya Nair', 'lead');
const ASSETS = { 'staff.css': '/a', 'favicon.svg': '/f', 'manifest.webmanifest': '/m' };
const now = here.clock.now();
const number: AddressStanding = {
	...{ id: 'n', staff: lead.id, channel: 'text', address: '+447700900351', addedAt: now, verifiedAt: now },
	...{ codeUntil: null, triesLeft: null, disabledAt: null, disabledWhy: null },
};

/** What stands on the page about the only person there. */
function said(carried: readonly Channel[], addresses: readonly AddressStanding[]): string {
	const session = { id: 's', staff: lead, project: here.project, since: now, formToken: '', handedOver: null };
	const page = { session, assets: ASSETS, nonce: '', alertStrip: null, staff: [lead], devices: [], now };
	return String(<EverybodyReachedPage {...page} carried={new Set(carried)} addresses={addresses} />).replace(/<[^>]+>/g, ' ');
}

it('says of a number that nothing can be sent to that it is there, and that it wakes nobody', () => {
	expect(said([], [number])).toMatch(/Text: there, but none can be sent from here yet/);
	expect(said([], [number])).toContain('One person can’t be woken');
	expect(said([], [number])).not.toContain('900351');
});

it('names what can be sent, and leaves out what can not and nobody has', () => {
	expect(said(['text', 'e-mail'], [number])).toMatch(/Text: yes[\s\S]*E-mail: none/);
	expect(said(['text'], [number])).not.toMatch(/can’t be woken|Call:|E-mail:/);
	expect(said([], [])).not.toContain('Text:');
});
