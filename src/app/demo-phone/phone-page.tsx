import { Button } from '#app/layout/button.tsx';
import { Choices } from '#app/layout/choices.tsx';
import { LongWords } from '#app/layout/field.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { Icon } from '#app/layout/icon.tsx';
import { Inset } from '#app/layout/inset.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { Section } from '#app/layout/panel.tsx';
import type { Session } from '#app/staff/ports.ts';
import { numberInWords } from '#core/texting/number.ts';
import { PHONES, phoneAddress } from './phone-addresses.ts';
import { PhoneTexts } from './phone-texts.tsx';
import type { Fares, ScreenPhone } from './ports.ts';
import { WhatToTry } from './what-to-try.tsx';

export type PhonePageProps = {
	readonly session: Session;
	readonly phone: ScreenPhone;
	readonly isDown: boolean;
	readonly problem: string | null;
};

export const phoneTitle = ({ who }: ScreenPhone): string => (who === null ? 'A phone with a new number' : `${who}’s phone`);

/** One phone: what it shows, where something is written, and beside it what may go wrong on the way. */
export function PhonePage(props: PhonePageProps) {
	const { phone, isDown } = props;
	return (
		<>
			<PageHead title={phoneTitle(phone)} back={{ href: PHONES, words: 'Another phone' }} under={numberInWords(phone.number)} />
			<div class="phone-and-more">
				<section class="room phone-body" aria-label="The phone">
					{/* The number that texts come from, and no name: so it stands above them on any phone. */}
					<p class="phone-top">
						<Icon name="message-circle" size={20} />
						<span>01632 960000</span>
					</p>
					<section class="phone-screen" aria-label="Texts on this phone" tabindex={0} data-phone={`${phoneAddress(phone.id)}/now`}>
						<PhoneTexts phone={phone} />
					</section>
					<p id="phone-news" role="status" class="screen-reader-only" />
					<WriteText {...props} />
				</section>
				<div class="stack-wide">
					<NotArriving fares={phone.fares} isDown={isDown} />
					<WhatMayGoWrong {...props} />
					<WhatToTry />
					<p class="small soft">
						A phone remembers its texts while the server runs. What was texted before that stands in the <a href="/inbox">inbox</a>.
					</p>
				</div>
			</div>
		</>
	);
}

function WriteText({ session, phone, problem }: PhonePageProps) {
	return (
		<form method="post" action={`${phoneAddress(phone.id)}/text`} class="phone-write" id="write">
			<FormToken session={session} />
			<div class="phone-row">
				<LongWords name="words" label="Text" rows={2} error={problem ?? undefined} />
				<Button name="do" value="text">
					Send
				</Button>
			</div>
			<Button look="second" name="do" value="picture">
				Send a picture
			</Button>
			<details>
				<summary>Send two at the same moment</summary>
				<LongWords name="also" label="The second one" rows={2} />
			</details>
			<noscript>
				<p class="small">
					{/* Without a place in the page: a browser would only go there, and ask for nothing. */}
					<a href={phoneAddress(phone.id)}>Look for new texts</a>
				</p>
			</noscript>
		</form>
	);
}

const SAYS: Readonly<Record<Fares, string | null>> = {
	arrives: null,
	dead: 'The network refuses this number. A text of ours fails, and people are told.',
	lost: 'Texts to this number are taken and never arrive. People are told.',
};

function NotArriving({ fares, isDown }: { readonly fares: Fares; readonly isDown: boolean }) {
	const says = [SAYS[fares], isDown ? 'The gateway is down. Texts wait on both sides, and go when it is back.' : null];
	const all = says.filter((one) => one !== null);
	return all.length === 0 ? null : (
		<Inset tone="warning" title="Made to go wrong">
			{all.map((one) => (
				<p>{one}</p>
			))}
		</Inset>
	);
}

const FARE_CHOICES = [
	{ value: 'arrives', label: 'Texts arrive' },
	{ value: 'dead', label: 'The number is dead', hint: 'The network refuses it at once' },
	{ value: 'lost', label: 'Texts get lost', hint: 'The network takes them, and they never arrive' },
] as const;

const GATEWAY_CHOICES = [
	{ value: 'up', label: 'It works' },
	{ value: 'down', label: 'It is down', hint: 'Nothing goes either way, for any phone' },
] as const;

function WhatMayGoWrong({ session, phone, isDown }: PhonePageProps) {
	const gateway = isDown ? 'down' : 'up';
	return (
		<Section title="What may go wrong" id="wrong">
			<form method="post" action={`${phoneAddress(phone.id)}/wrong`} class="stack">
				<FormToken session={session} />
				<Choices
					name="fares"
					label="Texts to this phone"
					kind="single"
					options={FARE_CHOICES.map((one) => ({ ...one, picked: one.value === phone.fares }))}
				/>
				<Choices
					name="gateway"
					label="The text gateway"
					kind="single"
					options={GATEWAY_CHOICES.map((one) => ({ ...one, picked: one.value === gateway }))}
				/>
				<Button look="second">Make it so</Button>
			</form>
		</Section>
	);
}
