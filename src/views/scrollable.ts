/** Lets what overflows be read by keys: an element whose content has no room in it takes the focus for as long as that is so. */
export function scrollable(element: HTMLElement): () => void {
  const seen = new ResizeObserver(() => {
    if (element.scrollHeight > element.clientHeight) element.tabIndex = 0;
    else element.removeAttribute("tabindex");
  });
  seen.observe(element);
  return () => seen.disconnect();
}
