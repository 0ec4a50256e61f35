import { type ProjectFile, readProject } from "../../model/index.ts";
import type { Input } from "../worker/client.ts";
import seed from "../../../seeds/000_95bf3637f3ac0fd5.txt?url";

/** The corpus or the project that `waqai view` serves beside the page, or undefined where the page stands alone. */
export async function served(): Promise<ProjectFile | undefined> {
  try {
    const response = await fetch("./data/corpus.json");
    if (!response.ok) return undefined;
    const project = readProject(await response.json());
    return project.ok ? project.value : undefined;
  } catch {
    return undefined;
  }
}

/** The article that the page opens with when it is given none. */
export async function sample(): Promise<Input> {
  const response = await fetch(seed);
  return { kind: "file", name: "seed.txt", bytes: new Uint8Array(await response.arrayBuffer()) };
}

/** Files that a person chose or dropped, where they lie: a thousand of them are read one after the other. */
export function inputsOf(files: Iterable<File>): readonly Input[] {
  return [...files].map((file) => ({ kind: "blob", name: file.webkitRelativePath || file.name, blob: file }));
}

/** Everything that was dropped: files, and those in folders to their end, in the order of their names. */
export async function dropped(transfer: DataTransfer): Promise<readonly Input[]> {
  // What was dropped can be asked for only as long as the event lasts.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return inputsOf(transfer.files);
  return (await Promise.all(entries.map((entry) => inside(entry, "")))).flat();
}

async function inside(entry: FileSystemEntry, folder: string): Promise<readonly Input[]> {
  // What a system puts into a folder is nobody's article.
  if (folder !== "" && entry.name.startsWith(".")) return [];
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ kind: "blob", name: folder + file.name, blob: file }];
  }
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const found: FileSystemEntry[] = [];
  for (;;) {
    // A reader gives a hundred at a time, and none at the end.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) break;
    found.push(...some);
  }
  const sorted = found.sort((a, b) => (a.name < b.name ? -1 : 1));
  return (await Promise.all(sorted.map((one) => inside(one, `${folder}${entry.name}/`)))).flat();
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
