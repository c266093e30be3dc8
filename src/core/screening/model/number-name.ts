/**
 * What a number can be: an age, an hour, an amount. Which one it is says less.
 *
 * @example numberName('15') // '#age'
 */
export function numberName(digits: string): string {
	const number = Number(digits.slice(0, 9));
	if (number === 0) return '#0';
	if (number < 8) return '#few';
	if (number <= 17) return '#age';
	return number < 60 ? '#some' : '#many';
}
