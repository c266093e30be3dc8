import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

/** Id of the popover that covers the screen. */
export const COVER = 'cover-screen';

/** The control that hides everything at once, when somebody comes near. Works without a script. */
export function CoverControl() {
	return (
		<button type="button" class="rail-place" popovertarget={COVER} popovertargetaction="show">
			<Icon name="eye-off" size={26} />
			<span>Cover screen</span>
		</button>
	);
}

/** What stands there instead: nothing about anybody, and one way back. */
export function Cover() {
	return (
		<div class="cover" id={COVER} popover="manual" role="dialog" aria-label="The screen is covered">
			<h2>Covered</h2>
			<Button look="second" type="button" icon="eye" popover={COVER}>
				Show the screen again
			</Button>
		</div>
	);
}
