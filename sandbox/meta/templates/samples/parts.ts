/** A body with an example for each variable, in their order. */
export const body = (text: string, ...examples: string[]) => ({
	type: 'BODY' as const,
	text,
	...(examples.length && { example: { body_text: [examples] } }),
});

/** A body with named variables, and an example for each. */
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

/** Meta knows an example file by the handle of its upload. */
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

/** @param example the whole address with a value, for a url that ends in a variable */
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
