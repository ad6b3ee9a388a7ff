import { places } from '../../../../wire/definition/variables';
import type { Values } from './sentTemplate';

/** The text with its values. A variable without a value stays as it is. */
export function fill(text: string, values: Values): string {
	const parts: string[] = [];
	let end = 0;
	for (const place of places(text)) {
		parts.push(text.slice(end, place.start));
		parts.push(values.get(place.name.trim()) ?? text.slice(place.start, place.end));
		end = place.end;
	}
	return [...parts, text.slice(end)].join('');
}
