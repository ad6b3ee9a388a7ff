import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * Something that opens beside its button, and closes with Escape or a click elsewhere.
 *
 * @returns `menu` goes on the element around both
 */
export function useMenu() {
	const [isOpen, setOpen] = useState(false);
	const around = useRef(null);
	const close = () => setOpen(false);
	useEffect(() => {
		if (!isOpen) return undefined;
		const elsewhere = ({ target }) => !around.current?.contains(target) && close();
		document.addEventListener('pointerdown', elsewhere);
		return () => document.removeEventListener('pointerdown', elsewhere);
	}, [isOpen]);
	const onKeyDown = ({ key }) => key === 'Escape' && close();
	return { isOpen, close, toggle: () => setOpen(!isOpen), menu: { ref: around, onKeyDown } };
}
