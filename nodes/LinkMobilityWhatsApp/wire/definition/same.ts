import { definedComponents } from './definedComponents';
import type { DefinedComponents } from './definedComponents';
import type { TemplateEdit } from './edit';
import type { KnownTemplate } from './known';
import { resent } from './resent';

/** Whether an update would leave a template as it is. Meta would still count it as an edit. */
export function changesNothing(edit: TemplateEdit, found: KnownTemplate): boolean {
	const { category = found.category, components } = edit;
	const { message_send_ttl_seconds: seconds = found.message_send_ttl_seconds } = edit;
	return (
		category === found.category &&
		seconds === found.message_send_ttl_seconds &&
		(!components || isAlike(components, found))
	);
}

function isAlike(components: DefinedComponents, found: KnownTemplate): boolean {
	const was = definedComponents.safeParse(resent(found.components));
	return was.success && comparable(components) === comparable(was.data);
}

/** Each type of component is there once: WhatsApp shows them in an order of its own. */
const comparable = (components: DefinedComponents) =>
	JSON.stringify(
		[...components].sort((one, other) => (one.type < other.type ? -1 : 1)),
		inOrder,
	);

/** Names and values of an object, whatever order they came in. */
const inOrder = (_: string, value: unknown): unknown =>
	typeof value === 'object' && value !== null && !Array.isArray(value)
		? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
		: value;
