import type { Child } from 'hono/jsx';
import type { Assets } from '#app/app-env.ts';
import { Button, ButtonGroup } from '#app/layout/button.tsx';
import { ErrorSummary } from '#app/layout/error-summary.tsx';
import { TextField } from '#app/layout/field.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { Inset } from '#app/layout/inset.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { StaffPage } from '#app/layout/staff-page.tsx';
import type { Session } from '#app/staff/ports.ts';
import { numberInWords } from '#core/texting/number.ts';
import { Act, MINE } from './how-reached-page.tsx';
import type { AddressStanding } from './ports.ts';

export type CodePageProps = {
	readonly session: Session;
	readonly assets: Assets;
	readonly nonce: string;
	readonly alertStrip: Child;
	readonly way: AddressStanding;
	/** It could not be handed on just now. */
	readonly notSent: boolean;
	readonly error?: string | undefined;
	/** No try is left, or it is too late. */
	readonly over: boolean;
};

/** Where the six figures are typed in that came to a number or an address. */
export function ReachCodePage(props: CodePageProps) {
	const { session, way, notSent, error, over } = props;
	const to = way.address === null ? 'it' : numberInWords(way.address);
	return (
		<StaffPage {...props} title="Type the code" current="alerts">
			<PageHead title="Type the code" back={{ href: MINE, words: 'How you are reached' }} />
			<div class="stack">
				{error === undefined ? null : <ErrorSummary title="Not yet" errors={[{ field: 'code', words: error }]} />}
				{notSent ? (
					<Inset tone="warning" title="It could not be sent just now">
						<p>Nothing is lost. Wait a minute, then send a new one.</p>
					</Inset>
				) : null}
				{over ? (
					<Inset tone="warning" title="This code has run out">
						<p>It counts for 15 minutes and for five tries. Send a new one.</p>
					</Inset>
				) : (
					<form method="post" action={`${MINE}/${way.id}/code`}>
						<FormToken session={session} />
						<TextField
							name="code"
							label={`The six figures that we sent to ${to}`}
							numeric
							width="short"
							autocomplete="one-time-code"
							error={error}
							maxlength={10}
						/>
						<ButtonGroup>
							<Button>It is mine</Button>
						</ButtonGroup>
					</form>
				)}
				<Act session={session} to={`${MINE}/${way.id}/new-code`} words="Send a new code" />
			</div>
		</StaffPage>
	);
}
