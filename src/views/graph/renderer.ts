import type { Core } from "cytoscape";

/**
 * Lets `paint` draw in place of Cytoscape's own canvas. Cytoscape keeps the graph, the viewport, the gestures and what is
 * under the pointer; but it draws element by element, which takes too long from a thousand actors on, and cannot place
 * names so that they do not cover each other.
 */
export function paintInstead(cy: Core, paint: () => void): void {
  const renderer: unknown = Reflect.apply(Reflect.get(cy, "renderer"), cy, []);
  if (!isRenderer(renderer)) throw new Error("cytoscape has no renderer");
  renderer.render = () => {
    paint();
    cy.emit("render");
  };
}

interface Renderer {
  render: () => void;
}

function isRenderer(value: unknown): value is Renderer {
  return typeof value === "object" && value !== null && "render" in value;
}
