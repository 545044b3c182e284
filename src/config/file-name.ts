// What a file is called within its folder.

export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Also where it is written in capitals: such a file is refused with the reason, and not passed over. */
export function isYamlFile(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}
