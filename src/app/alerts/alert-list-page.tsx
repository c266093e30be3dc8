import type { Assets } from '../app-env.ts';
import { Button } from '../layout/button.tsx';
import { Empty } from '../layout/empty.tsx';
import { FormToken } from '../layout/form-token.tsx';
import { Inset } from '../layout/inset.tsx';
import { PageHead } from '../layout/page-head.tsx';
import { Section } from '../layout/panel.tsx';
import { StaffPage } from '../layout/staff-page.tsx';
import { may } from '../staff/permissions.ts';
import type { Session } from '../staff/ports.ts';
import { type OpenAlert, OpenStrip } from './open-strip.tsx';
import type { Readers } from './standing-words.ts';

export type AlertListProps = {
	readonly open: readonly OpenAlert[];
	readonly session: Session;
	/** One of their own devices has not answered for a day. */
	readonly silent: boolean;
	readonly readers: Readers;
	readonly assets: Assets;
	readonly nonce: string;
};

/** Everything open, and how this device is woken. The strips are the list: they stay up to date by themselves. */
export function AlertListPage({ open, session, silent, readers, assets, nonce }: AlertListProps) {
	const push = assets['push.js'] === undefined ? [] : ['push.js'];
	return (
		<StaffPage
			title="Alerts"
			current="alerts"
			session={session}
			assets={assets}
			nonce={nonce}
			scripts={push}
			alertStrip={<OpenStrip open={open} readers={readers} />}
		>
			<PageHead title="Alerts" />
			<div data-none hidden={open.some(({ practice }) => !practice)}>
				<Empty title="Nothing is waiting for you">
					When somebody says something that a person has to look at, it stands here until somebody has taken it.
				</Empty>
			</div>
			{silent ? (
				<Inset tone="warning" title="One of your devices is silent">
					<p>
						It has not answered for a day, so alerts go to your others. <a href="/how-i-am-reached">See which, and wake it again</a>
					</p>
				</Inset>
			) : null}
			<Section title="This device">
				<div class="stack">
					<p>An alert can wake this device when Waymark is not open. What it shows is “Waymark: please open” and nothing else.</p>
					<p class="soft">Use your own phone. Never a tablet that a young person looks at.</p>
					<form method="post" action="/push/subscription" data-island="push" data-sw={assets['sw.js']} hidden>
						<FormToken session={session} />
						<Button look="second" icon="bell">
							Wake this device for alerts
						</Button>
					</form>
					<p data-push-says role="status">
						This needs a script, and a browser that can be woken.
					</p>
					<p>
						<Button type="button" look="plain" id="sound">
							Play a sound when an alert comes
						</Button>
					</p>
					<p>
						<a href="/how-i-am-reached">How you are reached, and a test of it</a>
					</p>
					{may(session.staff.role, 'wakes.see') ? (
						<p>
							<a href="/rota/wakes">How often people were woken, and how often for nothing</a>
						</p>
					) : null}
				</div>
			</Section>
		</StaffPage>
	);
}
