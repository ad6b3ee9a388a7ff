import { buttonTypes } from './definedButton';
import { componentTypes } from './definedComponent';
import { headerFormats } from './definedHeader';
import type { KnownComponent } from './known';

/**
 * The parts of a template that this package cannot send back, in words: `a button of type VOICE_CALL`. An
 * update without them would delete them.
 */
export function unsupportedParts({
	type,
	format,
	buttons = [],
	cards = [],
}: KnownComponent): string[] {
	if (!componentTypes.includes(type)) return [`a component of type ${type}`];
	return [
		...(type === 'HEADER' && format !== undefined && !headerFormats.includes(format)
			? [`a header of format ${format}`]
			: []),
		...(type === 'BUTTONS'
			? buttons
					.filter((button) => !buttonTypes.includes(button.type))
					.map((button) => `a button of type ${button.type}`)
			: []),
		...cards.flatMap((card) => card.components.flatMap((part) => unsupportedParts(part))),
	];
}
