import { Icon } from './icon.tsx';

export type FieldError = {
	/** Id of the control (or of the group) that it is about. */
	readonly field: string;
	readonly words: string;
};

/**
 * What has to be put right, first on the page, with the focus on it. Nothing when there is nothing to put right.
 *
 * @example <ErrorSummary errors={[{ field: 'returned-date', words: 'Give the day she came back' }]} />
 */
export function ErrorSummary({
	errors,
	title = 'Nothing is lost. Please look at:',
}: {
	readonly errors: readonly FieldError[];
	readonly title?: string | undefined;
}) {
	if (errors.length === 0) return null;
	return (
		<div class="govuk-error-summary" role="alert" tabindex={-1} autofocus>
			<Icon name="triangle-alert" size={26} />
			<div class="govuk-error-summary__body">
				<h2 class="govuk-error-summary__title">{title}</h2>
				<ul class="govuk-error-summary__list">
					{errors.map((error) => (
						<li>
							<a href={`#${error.field}`}>{error.words}</a>
						</li>
					))}
				</ul>
			</div>
		</div>
	);
}
