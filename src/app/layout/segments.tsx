import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';

export type SegmentsProps = {
	readonly name: string;
	/** Says what is chosen; for assistive technology. */
	readonly label: string;
	readonly value: string;
	readonly options: readonly { readonly value: string; readonly label: string; readonly icon?: IconName | undefined }[];
	readonly form?: string | undefined;
};

/** Two to four short choices in one bar: whose words, which day. One is always chosen. */
export function Segments({ name, label, value, options, form }: SegmentsProps) {
	return (
		<div class="segments" role="radiogroup" aria-label={label}>
			{options.map((option) => (
				<div class="segment">
					<input
						type="radio"
						id={`${name}-${option.value}`}
						name={name}
						value={option.value}
						checked={option.value === value}
						form={form}
					/>
					<label for={`${name}-${option.value}`}>
						{option.icon === undefined ? null : <Icon name={option.icon} size={20} />}
						{option.label}
					</label>
				</div>
			))}
		</div>
	);
}
