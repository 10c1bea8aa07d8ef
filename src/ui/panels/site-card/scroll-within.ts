function parentAcrossShadows(element: Element): Element | null {
  if (element.assignedSlot !== null) return element.assignedSlot;
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function isScroller(element: Element): boolean {
  return (
    /auto|scroll/.test(getComputedStyle(element).overflowY) && element.scrollHeight > element.clientHeight
  );
}

/**
 * Brings an element into the middle of the panel that scrolls it, and moves nothing else: `scrollIntoView` would
 * shift the frame of the page as well.
 */
export function scrollWithin(element: Element): void {
  let scroller = parentAcrossShadows(element);
  while (scroller !== null && !isScroller(scroller)) scroller = parentAcrossShadows(scroller);
  if (scroller === null) return;
  const [own, frame] = [element.getBoundingClientRect(), scroller.getBoundingClientRect()];
  scroller.scrollTop += own.top - frame.top - (frame.height - Math.min(own.height, frame.height)) / 2;
}
