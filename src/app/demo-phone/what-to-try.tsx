import { Section } from '#app/layout/panel.tsx';

/** What the demonstration answers to, for somebody who has never seen it. */
export function WhatToTry() {
	return (
		<Section title="What to try">
			<ul class="phone-try">
				<li>Say hi from a new number. Answer with a number, or in your own words.</li>
				<li>
					Text <b>person</b>. Then open the <a href="/inbox">inbox</a> on another device, take over, and answer. The assistant is silent
					from then on.
				</li>
				<li>
					Text something worrying. Somebody is called at once: look under <a href="/alerts">alerts</a>.
				</li>
				<li>Send two at the same moment, or half a sentence and then the rest. They are read together.</li>
				<li>
					Text <b>STOP</b>, and try to answer from the inbox.
				</li>
				<li>Ask for a message home.</li>
			</ul>
		</Section>
	);
}
