export async function measureNeeds(
  _print: (scenario: string, more: object) => void,
  _progress: (words: string) => void,
) {}
