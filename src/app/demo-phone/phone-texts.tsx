import { timeOfDay } from '#core/clock/london.ts';
import type { PhoneBeat, ScreenPhone } from './ports.ts';

/** Fetched again when something arrives. */
export const PHONE_TEXTS = 'phone-texts';

/** What stands on the phone, the newest last. */
export function PhoneTexts({ phone: { beats } }: { readonly phone: ScreenPhone }) {
	return (
		<div id={PHONE_TEXTS}>
			{beats.length === 0 ? (
				<p class="phone-none">No texts on this phone yet. Say hi.</p>
			) : (
				<ol class="phone-beats">
					{beats.map((beat) => (
						<OneText {...beat} />
					))}
				</ol>
			)}
		</div>
	);
}

function OneText({ way, words, hasPicture, at, isWaiting }: PhoneBeat) {
	return (
		<li class={`phone-beat phone-${way}`}>
			<p class="phone-bubble">
				<span class="screen-reader-only">{way === 'in' ? 'It came: ' : 'You sent: '}</span>
				{hasPicture ? <span class="phone-picture">A picture</span> : null}
				{words}
			</p>
			<p class="small soft">{isWaiting ? 'Sending' : timeOfDay(at)}</p>
		</li>
	);
}
