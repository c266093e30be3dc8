import type { Context } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import type { Clock, Ids } from '#app/clock.ts';
import type { DrawQr } from '#app/codes/qr.tsx';
import type { Form } from '#app/form.ts';
import type { Session, Sessions, StaffReads } from '#app/staff/ports.ts';
import type { ProjectId, StaffId } from '#core/id.ts';
import type { RecordStore } from '#core/record/change.ts';
import type { IsListed } from '#core/sign-in/passphrase.ts';
import type {
	Cookie,
	Credentials,
	Device,
	Devices,
	HeldForms,
	Passphrases,
	People,
	SessionKeeping,
	TimeCodes,
	Tries,
	WaysBack,
	WebAuthn,
	Whose,
} from './ports.ts';

export type Ctx = Context<AppEnv>;

/** What signing in stands on. */
export type SignInDeps = {
	readonly sessions: Sessions;
	readonly sessionKeeping: SessionKeeping;
	readonly credentials: Credentials;
	readonly devices: Devices;
	readonly heldForms: HeldForms;
	readonly waysBack: WaysBack;
	/** Wakes the phones of whoever a way back is for, and of the leads. It does not throw; Today says it whatever happens. */
	readonly tellOfWayBack?: ((project: ProjectId, who: StaffId, by: StaffId) => Promise<void>) | undefined;
	readonly staff: StaffReads;
	readonly staffAdmin: People;
	readonly store: RecordStore;
	readonly passphrases: Passphrases;
	readonly timeCodes: TimeCodes;
	readonly webAuthn: WebAuthn;
	readonly tries: Tries;
	readonly isListed: IsListed;
	readonly qr: DrawQr;
	readonly cookie: Cookie & { header(token: string): string };
	readonly deviceCookie: Cookie;
	/** What opens that which waits for somebody who signed in here before: see `HeldForms`. */
	readonly leftCookie: Cookie;
	readonly origin: () => string;
	/** Asks the app itself, as this browser would: for a form that waited behind a lock. */
	readonly send: (request: Request) => Promise<Response>;
	readonly isFormOf: (form: Form, session: Session) => boolean;
	/** Everybody is made up, and one-time links sign people in: only there do the doors speak of it. */
	readonly demonstration: boolean;
	readonly clock: Clock;
	readonly ids: Ids;
	/** Of the system's own generator. */
	readonly randomBytes: (count: number) => Uint8Array;
};

export const whoseOf = ({ project, staff }: Session): Whose => ({ project: project.id, staff: staff.id });

/** The device that this browser is, if it has a name here. */
export async function deviceHere(
	c: Ctx,
	{ devices, deviceCookie }: Pick<SignInDeps, 'devices' | 'deviceCookie'>,
): Promise<Device | undefined> {
	const token = deviceCookie.read(c);
	return token === undefined ? undefined : devices.byToken(token);
}

/** A device that nobody named counts as shared: it may be anybody's. */
export const isShared = (session: Session): boolean => session.how?.device?.shared ?? true;
