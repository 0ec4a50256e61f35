import { pngBlob } from "../pngBlob.ts";

/** What a canvas may measure at most on the machines that people have. */
const LONGEST = 16_000;
/** Dots for a point of the drawing, so that letters stay clear when enlarged. */
const SHARP = 2;

/** A drawing in SVG as the bytes of a PNG; a very long one is made smaller. It is drawn here, and nothing is asked for. */
export async function png(svg: readonly string[]): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([...svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const scale = Math.min(SHARP, LONGEST / width, LONGEST / height);
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.floor(width * scale));
    canvas.height = Math.max(1, Math.floor(height * scale));
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await pngBlob(canvas);
  } finally {
    URL.revokeObjectURL(address);
  }
}
