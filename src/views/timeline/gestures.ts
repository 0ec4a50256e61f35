import { Inertia } from "./inertia.ts";

/** What the hands ask of the timeline; places in pixels from the left of the plot. */
export interface Gestures {
  /** Factor over 1 shows more time. */
  readonly onzoom: (factor: number, at: number) => void;
  /** Moved by so many pixels to the right. */
  readonly onpan: (by: number) => void;
  /** Moved by so many pixels down, by a mouse; a finger's way up and down is the page's own. */
  readonly onlift: (by: number) => void;
}

/** A wheel's notch makes the range this much larger or smaller. */
const NOTCH = 1.0016;
/** Fewer pixels than this are a click, not a drag. */
const SLACK = 4;

/** Wheel, pinch and drag on an element: a Svelte attachment. Sideways wheels pan, upright ones zoom at the pointer. */
export function gestures(asked: Gestures): (element: HTMLElement) => () => void {
  return (element) => {
    const pointers = new Map<number, { x: number; y: number }>();
    const inertia = new Inertia();
    let moved = 0;
    const left = (): number => element.getBoundingClientRect().left;

    const wheel = (event: WheelEvent): void => {
      const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
      // Within somebody else's page the wheel is that page's, unless one asks for more.
      if (embedded() && !sideways && !event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      inertia.stop();
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      if (sideways) asked.onpan(-event.deltaX * unit);
      else
        asked.onzoom(NOTCH ** (event.deltaY * unit * (event.ctrlKey && !embedded() ? 4 : 1)), event.clientX - left());
    };
    const down = (event: PointerEvent): void => {
      if (event.button !== 0) return;
      pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
      inertia.stop();
      moved = 0;
    };
    const move = (event: PointerEvent): void => {
      const before = pointers.get(event.pointerId);
      if (before === undefined) return;
      const dx = event.clientX - before.x;
      if (pointers.size === 1) {
        const dy = event.pointerType === "mouse" ? event.clientY - before.y : 0;
        moved += Math.abs(dx) + Math.abs(dy);
        if (moved < SLACK) return;
        element.setPointerCapture(event.pointerId);
        asked.onpan(dx);
        inertia.moved(dx, event.timeStamp);
        if (dy !== 0) asked.onlift(dy);
      } else {
        const [a, b] = [...pointers.values()];
        if (a === undefined || b === undefined) return;
        const other = before === a ? b : a;
        const was = Math.max(Math.abs(before.x - other.x), 8);
        const is = Math.max(Math.abs(event.clientX - other.x), 8);
        asked.onzoom(was / is, (event.clientX + other.x) / 2 - left());
      }
      pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    };
    const up = (event: PointerEvent): void => {
      const last = pointers.delete(event.pointerId) && pointers.size === 0;
      if (last && event.type === "pointerup" && moved >= SLACK) inertia.release(event.timeStamp, asked.onpan);
    };
    // A drag that ends on a mark is no click on it.
    const click = (event: MouseEvent): void => {
      if (moved < SLACK) return;
      event.stopPropagation();
      event.preventDefault();
      moved = 0;
    };
    const double = (event: MouseEvent): void => {
      if (event.target instanceof Element && event.target.closest("button") !== null) return;
      asked.onzoom(0.5, event.clientX - left());
    };
    element.addEventListener("wheel", wheel, { passive: false });
    element.addEventListener("pointerdown", down);
    element.addEventListener("pointermove", move);
    element.addEventListener("pointerup", up);
    element.addEventListener("pointercancel", up);
    element.addEventListener("click", click, { capture: true });
    element.addEventListener("dblclick", double);
    return () => {
      inertia.stop();
      element.removeEventListener("wheel", wheel);
      element.removeEventListener("pointerdown", down);
      element.removeEventListener("pointermove", move);
      element.removeEventListener("pointerup", up);
      element.removeEventListener("pointercancel", up);
      element.removeEventListener("click", click, { capture: true });
      element.removeEventListener("dblclick", double);
    };
  };
}

/** Whether the page stands in somebody else's. */
function embedded(): boolean {
  return window.self !== window.top;
}
