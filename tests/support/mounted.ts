import { type Component, flushSync, mount, unmount } from "svelte";
import { onTestFinished } from "vitest";
import { type Project, setProject } from "../../src/views/state/project.svelte.ts";
import { type View, setView } from "../../src/views/state/view.svelte.ts";
import "../../src/views/theme.css";

/** A part of the page in a box of its own, until the test ends. @param style of the box, as CSS. */
export function mounted(part: Component, project: Project, view: View, style = ""): HTMLElement {
  const root = document.createElement("div");
  root.style.cssText = style;
  document.body.append(root);
  const page: Component = (internals, props) => {
    setProject(project);
    setView(view);
    return part(internals, props);
  };
  const made = mount(page, { target: root });
  onTestFinished(() => {
    void unmount(made);
    root.remove();
  });
  flushSync();
  return root;
}

/** Waits until a part knows its size, a frame later, and is drawn by it. */
export async function sized(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  flushSync();
}
