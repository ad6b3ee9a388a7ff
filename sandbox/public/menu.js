import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * A popup next to its button, which closes with Escape or a click elsewhere.
 *
 * @returns `menu` are the props of the element around button and popup
 */
export function useMenu() {
	const [isOpen, setOpen] = useState(false);
	const container = useRef(null);
	const close = () => setOpen(false);
	useEffect(() => {
		if (!isOpen) return undefined;
		const closeOutside = ({ target }) => !container.current?.contains(target) && close();
		document.addEventListener('pointerdown', closeOutside);
		return () => document.removeEventListener('pointerdown', closeOutside);
	}, [isOpen]);
	const onKeyDown = ({ key }) => key === 'Escape' && close();
	return { isOpen, close, toggle: () => setOpen(!isOpen), menu: { ref: container, onKeyDown } };
}
