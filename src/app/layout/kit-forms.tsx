import { Button, ButtonGroup } from './button.tsx';
import { Choices } from './choices.tsx';
import { DateTimeField } from './date-time-field.tsx';
import { Empty, Loading } from './empty.tsx';
import { Faces } from './faces.tsx';
import { LongWords, SelectField, TextField } from './field.tsx';
import { Inset } from './inset.tsx';
import { PanelList, Row, Section } from './panel.tsx';
import { Segments } from './segments.tsx';
import { Facts, SummaryList } from './summary-list.tsx';

/** Fields, choices and panels. Ids carry the theme, because the kit shows each of them twice. */
export function KitForms({ theme }: { readonly theme: string }) {
	const id = (name: string): string => `${name}-${theme}`;
	return (
		<>
			<div class="two-columns">
				<div>
					<TextField name={id('called')} label="What they like to be called" value="Jaz" />
					<TextField name={id('ref')} label="Police reference" hint="If there is one" width="medium" />
					<LongWords
						name={id('wearing')}
						label="What they were wearing"
						error="Say what is known, or leave it and choose not known"
						value="Grey hood"
					/>
					<SelectField
						name={id('home')}
						label="Lives with"
						value="foster"
						options={[
							{ value: 'family', label: 'Family' },
							{ value: 'foster', label: 'A foster family' },
						]}
					/>
				</div>
				<div>
					<DateTimeField name={id('left')} label="When they left" hint="As much as is known" part value={{ date: '2026-11-14' }} />
					<Choices name={id('how')} kind="single" label="How they came back" options={HOW} />
					<Choices name={id('who')} kind="several" label="Who was there" options={WHO} columns />
				</div>
			</div>
			<div class="stack">
				<Segments name={id('whose')} label="Whose words" value="exact" options={SEGMENTS} />
				<Faces name={id('faces')} label="How are you feeling right now?" picked={['not-good']} />
			</div>
			<div class="two-columns">
				<Inset tone="information" title="No signal. Carry on">
					<p>What you write is kept on this tablet and sent when you are back.</p>
				</Inset>
				<Inset tone="warning" title="New alerts may not show">
					<p>Nothing has reached this screen since 1:44 pm. Alerts still go to your phone.</p>
				</Inset>
				<Empty title="No one is waiting for a talk">
					When the council or the police tell you that someone is back, they show here, soonest first.
				</Empty>
				<Loading title="Opening Jaz’s record" />
			</div>
			<Facts
				facts={[
					{ key: 'Safe to contact', value: 'Text only, after 4 pm. She has a code word.' },
					{ key: 'What helps her talk', value: 'Walking, or writing it down.' },
				]}
			/>
			<div class="two-columns">
				<Section title="Latest: 14 to 15 November">
					<SummaryList
						rows={[
							{ key: 'Left', value: 'Saturday, 5:30 pm, from home' },
							{ key: 'Came back', value: 'Sunday, 8:40 pm, by herself' },
						]}
					/>
				</Section>
				<PanelList label="Rows">
					<Row>Ask Birch Lane School about a bus pass</Row>
					<Row well>Thursday youth group</Row>
				</PanelList>
			</div>
			<ButtonGroup>
				<Button type="button">Keep</Button>
				<Button type="button" look="plain">
					Not now
				</Button>
			</ButtonGroup>
		</>
	);
}

const HOW = [
	{ value: 'own', label: 'By themselves', picked: true },
	{ value: 'police', label: 'Police brought them back', hint: 'Or somebody else in uniform' },
	{ value: 'other', label: 'Not known', unavailable: true },
];
const WHO = [
	{ value: 'friend', label: 'A friend', picked: true },
	{ value: 'nobody', label: 'Nobody' },
];
const SEGMENTS = [
	{ value: 'exact', label: 'Jaz’s words', icon: 'quote' },
	{ value: 'worker', label: 'My words', icon: 'pencil-line' },
	{ value: 'observed', label: 'What I saw', icon: 'eye' },
] as const;
