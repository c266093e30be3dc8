const CHEVRON =
	'<path d="M11 24.5 20 13l9 11.5" fill="none" stroke="#0E4F49" stroke-width="4.6" stroke-linecap="round" stroke-linejoin="round"/><circle cx="20" cy="28.6" r="2.7" fill="#0E4F49"/>';

/** The way-marker's disc, as the drawing inside an SVG of 40 units. */
export const MARK_INSIDE = `<circle cx="20" cy="20" r="20" fill="#FFC74A"/>${CHEVRON}`;

export function favicon(): string {
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">${MARK_INSIDE}</svg>`;
}

/** The disc's yellow to the very edge, so that any mask a device cuts leaves the post whole. */
export function maskableIcon(): string {
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-10 -10 60 60"><rect x="-10" y="-10" width="60" height="60" fill="#FFC74A"/>${CHEVRON}</svg>`;
}
