import type { Session } from '../staff/ports.ts';
import { Button } from './button.tsx';
import { FormToken } from './form-token.tsx';
import { Icon } from './icon.tsx';

/** Whether this sign-in has anything to unlock a screen with: a made-up person's printed link has not. */
function locks({ how }: Session): boolean {
	return how !== undefined && how.method !== 'one-time-link' && how.method !== 'enrolling';
}

/** On the rail: locks the screen at once. Where they were and what was typed are kept. */
export function LockOnRail({ session }: { readonly session: Session }) {
	if (!locks(session)) return null;
	return (
		<form method="post" action="/lock">
			<FormToken session={session} />
			<button type="submit" class="rail-place">
				<Icon name="lock" size={26} />
				<span>Lock</span>
			</button>
		</form>
	);
}

/** The same under *More* on a phone. */
export function LockInMore({ session }: { readonly session: Session }) {
	if (!locks(session)) return null;
	return (
		<form method="post" action="/lock">
			<FormToken session={session} />
			<Button look="plain" icon="lock">
				Lock
			</Button>
		</form>
	);
}
