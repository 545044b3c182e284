// What a run and the doctor report about addresses in a private configuration that a public repository extends.

export function withheldAddresses(place: string): {
  readonly message: string;
  readonly fix: string;
} {
  return {
    message: `${place} is in a private repository and this one is public, so Baton does not use its \`people\`, and no \`email\` or \`slack\` of its teams.`,
    fix: 'Write those that everyone may read in `config.yml` of this repository.',
  };
}
