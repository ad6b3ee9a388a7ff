/** A text, with an approved example for each of its variables, in their order. */
export const body = (text: string, ...examples: string[]) => ({
	type: 'BODY' as const,
	text,
	...(examples.length && { example: { body_text: [examples] } }),
});

/** The same for variables with names. */
export const namedBody = (text: string, examples: Record<string, string>) => ({
	type: 'BODY' as const,
	text,
	example: {
		body_text_named_params: Object.entries(examples).map(([param_name, example]) => ({
			param_name,
			example,
		})),
	},
});

export const title = (text: string, ...examples: string[]) => ({
	type: 'HEADER' as const,
	format: 'TEXT' as const,
	text,
	...(examples.length && { example: { header_text: examples } }),
});

/** Meta knows an example file by the handle it got when it was uploaded. */
export const file = (format: 'IMAGE' | 'VIDEO' | 'DOCUMENT') => ({
	type: 'HEADER' as const,
	format,
	example: { header_handle: [`4::sandbox:${format.toLowerCase()}`] },
});

export const place = () => ({ type: 'HEADER' as const, format: 'LOCATION' as const });

export const footer = (text: string) => ({ type: 'FOOTER' as const, text });

export const buttons = <T extends Array<{ type: string }>>(...list: T) => ({
	type: 'BUTTONS' as const,
	buttons: list,
});

export const reply = (text: string) => ({ type: 'QUICK_REPLY' as const, text });

/** An address that ends in a variable has an example of the whole of it. */
export const link = (text: string, url: string, example?: string) => ({
	type: 'URL' as const,
	text,
	url,
	...(example && { example: [example] }),
});

export const call = (text: string, phone_number: string) => ({
	type: 'PHONE_NUMBER' as const,
	text,
	phone_number,
});

export const coupon = (example: string) => ({ type: 'COPY_CODE' as const, example });
